import { render } from 'preact';
import { browser } from 'wxt/browser';
import { keepFocus } from '../wiring/keep-focus.ts';
import { setPageLanguage } from '../wiring/page-language.ts';
import { followTheme } from '../wiring/theme.ts';
import { App } from './App.tsx';

keepFocus(document, 'h1, [role=heading]');
await followTheme();
render(
  <App language={setPageLanguage()} searchAddress={browser.runtime.getURL('/popup.html')} />,
  document.body,
);
