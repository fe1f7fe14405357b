import { render } from 'preact';
import { i18n } from '#i18n';
import { wakeBackground } from '../../data/bridge/open-panels.ts';
import { languageOf } from '../../data/locales/language.ts';
import { App } from './App.tsx';

wakeBackground();

const language = languageOf(i18n.t('language'));
const isMac = /^Mac/.test(navigator.platform);

document.documentElement.lang = language;
render(<App language={language} isMac={isMac} />, document.body);
