import { render } from 'preact';
import { keepFocus } from '../wiring/keep-focus.ts';
import { setPageLanguage } from '../wiring/page-language.ts';
import { followTheme } from '../wiring/theme.ts';
import { App } from './App.tsx';
import { frameHome, nativeHome } from './home.ts';

const isFrame = window.top !== window;
const home = isFrame ? frameHome : nativeHome();

keepFocus(document, 'h1, [role=heading]');
await followTheme();
render(<App language={setPageLanguage()} home={home} isFrame={isFrame} />, document.body);
