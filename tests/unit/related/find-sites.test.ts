import { expect, test } from 'vitest';
import { findSites } from '../../../data/related/find-sites.ts';
import { CORPUS } from './facts.ts';

test.each([
  ['a name', 'Boden', 'municipality:2582'],
  ['an official name', 'Bodens kommun', 'municipality:2582'],
  ['a vendor’s name', 'atea', 'vendor:atea'],
  ['a host', 'www.boden.se', 'municipality:2582'],
  ['the address of a page', ' https://www.vasteras.se/omsorg?x=1 ', 'municipality:1980'],
])('a site is found by %s', (_, text, site) => {
  expect(findSites(text, CORPUS)[0]?.site).toBe(site);
});

test.each(['', 'nowhere.example', 'https://login.boden.se/', 'javascript:alert(1)', 'kvantkromodynamik'])(
  'nothing is found by what is nobody’s, or never read: %s',
  (text) => {
    expect(findSites(text, CORPUS)).toEqual([]);
  },
);
