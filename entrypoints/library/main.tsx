import { render } from 'preact';
import { setPageLanguage } from '../wiring/page-language.ts';
import { followTheme } from '../wiring/theme.ts';
import { App } from './App.tsx';

/** The views besides an article, which the popup opens; each is fetched when it is asked for. */
const VIEWS = {
  settings: async () => (await import('./views/SettingsView.tsx')).SettingsView,
  privacy: async () => (await import('./views/PrivacyView.tsx')).PrivacyView,
  welcome: async () => (await import('./views/WelcomeView.tsx')).WelcomeView,
} as const;

const isView = (name: string): name is keyof typeof VIEWS => Object.hasOwn(VIEWS, name);

const params = new URLSearchParams(location.search);
const language = setPageLanguage();
const view = params.get('view') ?? '';

await followTheme();
if (isView(view)) {
  const Shown = await VIEWS[view]();
  render(<Shown language={language} />, document.body);
} else render(<App language={language} record={params.get('record')} />, document.body);
