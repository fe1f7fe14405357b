import { render } from 'preact';
import { setPageLanguage } from '../wiring/page-language.ts';
import { followTheme } from '../wiring/theme.ts';
import { App } from './App.tsx';
import { SettingsView } from './views/SettingsView.tsx';

const params = new URLSearchParams(location.search);
const language = setPageLanguage();

await followTheme();
render(
  params.get('view') === 'settings' ? (
    <SettingsView language={language} />
  ) : (
    <App language={language} record={params.get('record')} />
  ),
  document.body,
);
