import { render } from 'preact';
import { setPageLanguage } from '../wiring/page-language.ts';
import { followTheme } from '../wiring/theme.ts';
import { App } from './App.tsx';

const record = new URLSearchParams(location.search).get('record');

await followTheme();
render(<App language={setPageLanguage()} record={record} />, document.body);
