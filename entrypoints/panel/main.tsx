import { render } from 'preact';
import { setPageLanguage } from '../wiring/page-language.ts';
import { App } from './App.tsx';
import { frameHome, nativeHome } from './home.ts';

const isFrame = window.top !== window;
const home = isFrame ? frameHome : nativeHome();

render(<App language={setPageLanguage()} home={home} isFrame={isFrame} />, document.body);
