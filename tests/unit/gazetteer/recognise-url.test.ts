import { describe, expect, test } from 'vitest';
import { readGazetteer } from '../../../data/gazetteer/read-gazetteer.ts';
import { recogniser } from '../../../data/gazetteer/recognise-site.ts';

const { byUrl, runsByItself } = recogniser(readGazetteer());

describe('byUrl', () => {
  test.each([
    ['https://www.boden.se/kommun/nyheter', 'Boden'],
    ['http://boden.se:8080', 'Boden'],
    // The words stand in path and query only: a page about e-services is a page to read.
    ['https://www.boden.se/e-tjanster?login=1#minasidor', 'Boden'],
    ['https://www.boden.se/?next=https://login.boden.se/', 'Boden'],
    ['ftp://boden.se/', undefined],
    ['file:///boden.se', undefined],
    ['about:blank', undefined],
    ['chrome://boden.se/', undefined],
    ['blob:https://boden.se/0f1e', undefined],
    ['javascript:boden.se', undefined],
    ['boden.se', undefined],
    ['//boden.se/', undefined],
    ['https://boden.se@evil.com/', undefined],
    ['https://evil.com/https://boden.se/', undefined],
    ['', undefined],
  ])('%s → %s', (url, name) => {
    expect(byUrl(url)?.site.name).toBe(name);
  });
});

describe('the extension runs by itself', () => {
  test.each([
    ['on a municipality’s own site', 'https://www.boden.se/om', true],
    ['on its subdomains', 'https://anslagstavla.boden.se/', true],
    ['on a vendor’s apex', 'https://atea.se/', true],
    ['on a vendor’s www', 'https://www.atea.se/reportage', true],
    ['not on a vendor’s other hosts, where people may log in', 'https://support.atea.se/', false],
    ['not on a global company’s site', 'https://www.microsoft.com/', false],
    ['not on pages that a vendor hosts for a municipality', 'https://skovde.tromanpublik.se/', false],
    ['not on a public body’s site', 'https://www.digg.se/', false],
    ['not on an e-service', 'https://e-tjanster.bjurholm.se/', false],
    ['not on a site that is not listed', 'https://example.com/', false],
    ['not on what is no address', 'boden.se', false],
  ])('%s', (_, url, expected) => {
    expect(runsByItself(url)).toBe(expected);
  });
});
