import { render } from 'preact';
import { i18n } from '#i18n';
import { languageOf } from '../../data/locales/language.ts';
import { App } from './App.tsx';
import { frameHome, nativeHome } from './home.ts';

// The language of the messages that were found, not the browser's: the two differ in a third language.
const language = languageOf(i18n.t('language'));
const isFrame = window.top !== window;

document.documentElement.lang = language;
const home = isFrame ? frameHome : nativeHome();
render(<App language={language} home={home} isFrame={isFrame} />, document.body);
