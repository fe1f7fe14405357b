import { render } from 'preact';
import { setPageLanguage } from '../wiring/page-language.ts';
import { followTheme } from '../wiring/theme.ts';
import { App } from './App.tsx';
import { frameHome, nativeHome } from './home.ts';

const isFrame = window.top !== window;
const home = isFrame ? frameHome : nativeHome();

await followTheme();
render(<App language={setPageLanguage()} home={home} isFrame={isFrame} />, document.body);
