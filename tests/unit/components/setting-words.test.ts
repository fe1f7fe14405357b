import { expect, it, vi } from 'vitest';

vi.mock('#i18n', () => import('./swedish.ts'));

import { settingWords } from '../../../components/settings/setting-words.ts';

it.each([
  ['theme', 'Färger'],
  ['opening', 'Hur Sidoljus visas'],
  ['opening.vendor', 'Hur Sidoljus visas på leverantörers sidor'],
  ['sites.municipality:1980.opening', 'Webbplatser (municipality:1980)'],
  ['follows', 'Följ avsnittet jag läser'],
  ['settings', 'settings'],
  ['constructor', 'constructor'],
])('a faulty part of a file is called as the page calls it: %s', (path, words) => {
  expect(settingWords(path)).toBe(words);
});
