import { render } from 'preact';
import { wakeBackground } from '../../data/bridge/open-panels.ts';
import { setPageLanguage } from '../wiring/page-language.ts';
import { App } from './App.tsx';

wakeBackground();

const isMac = /^Mac/.test(navigator.platform);

render(<App language={setPageLanguage()} isMac={isMac} />, document.body);
