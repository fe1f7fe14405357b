import { render } from 'preact';
import { setPageLanguage } from '../wiring/page-language.ts';
import { App } from './App.tsx';

const record = new URLSearchParams(location.search).get('record');

render(<App language={setPageLanguage()} record={record} />, document.body);
