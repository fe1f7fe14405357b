import { render } from 'preact';
import { i18n } from '#i18n';
import { languageOf } from '../../data/locales/language.ts';
import { App } from './App.tsx';

const language = languageOf(i18n.t('language'));
const record = new URLSearchParams(location.search).get('record');

document.documentElement.lang = language;
render(<App language={language} record={record} />, document.body);
