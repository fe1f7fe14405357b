import { describe, expect, test } from 'vitest';
import { readGazetteer } from '../../../data/gazetteer/read-gazetteer.ts';
import { recogniser } from '../../../data/gazetteer/recognise-site.ts';

const { byUrl } = recogniser(readGazetteer());

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
