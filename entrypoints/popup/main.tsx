import { render } from 'preact';
import { wakeBackground } from '../../data/bridge/open-panels.ts';
import { keepFocus } from '../wiring/keep-focus.ts';
import { setPageLanguage } from '../wiring/page-language.ts';
import { followTheme } from '../wiring/theme.ts';
import { App } from './App.tsx';

wakeBackground();

const isMac = /^Mac/.test(navigator.platform);

/** From the address field and the context menu, which open this page in a tab. */
const asked = new URLSearchParams(location.search).get('q') ?? '';

keepFocus(document, 'input');
await followTheme();
render(<App language={setPageLanguage()} isMac={isMac} asked={asked} />, document.body);
