import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { manifestHosts } from '../../../data/gazetteer/manifest-hosts.ts';
import { isPrivateHost, privateHostGlobs } from '../../../data/gazetteer/private-hosts.ts';
import { readGazetteer } from '../../../data/gazetteer/read-gazetteer.ts';

const globs = privateHostGlobs();

/** Chrome's and Firefox' rule: the whole address, `*` any run of characters ("/" and "?" too), `?` any one. */
function globMatches(glob: string, url: string): boolean {
  const escaped = glob.replace(/[.+^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replaceAll('*', '[^]*').replaceAll('?', '[^]')}$`).test(url);
}
const excluded = (url: string) => globs.some((glob) => globMatches(glob, url));

describe('the simulation of globs can tell a loose glob from an anchored one', () => {
  test.each([
    ['*://*.login.*', 'https://www.boden.se/?next=https://www.login.boden.se/', true],
    ['http*://login.*', 'https://www.boden.se/?next=https://login.boden.se/', true],
    ['https://login.*', 'https://www.boden.se/?next=https://login.boden.se/', false],
    ['https://login.*', 'https://login.boden.se/', true],
    ['https://login.*', 'https://loginXboden.se/', false],
  ])('%s on %s: %s', (glob, url, expected) => {
    expect(globMatches(glob, url)).toBe(expected);
  });
});

describe('excluded by the manifest already', () => {
  test.each([
    ['https://etjanster.mark.se/'],
    ['http://etjanster.mark.se/'],
    ['https://e-tjanster.bjurholm.se/oversikt?x=1'],
    ['https://xn--e-tjnster-y2a.boden.se/'],
    ['https://minasidor.boden.se/'],
    ['https://login.boden.se:8443/a'],
    ['https://login2.boden.se/'],
    ['https://sso.boden.se/'],
    ['https://edu.boden.se/'],
    ['https://boka.sollentuna.se/forening/'],
    ['https://mail.boden.se/'],
    ['https://fri.halmstad.se/'],
  ])('%s', (url) => {
    expect(excluded(url)).toBe(true);
  });
});

describe('not excluded', () => {
  test.each([
    // Pages about e-services, log-in and mail are what people want quotes beside.
    ['https://www.boden.se/e-tjanster?login=1'],
    ['https://www.boden.se/login.html'],
    ['https://www.boden.se/?next=https://login.boden.se/'],
    ['https://www.boden.se/#https://etjanster.boden.se/'],
    ['https://www.boden.se/a/http://mail.boden.se/'],
    ['https://boden.se/minasidor'],
    ['https://skola.boden.se/'],
    ['https://anslagstavla.boden.se/'],
    ['https://authors.boden.se/'],
    ['https://education.boden.se/'],
    ['https://friluftsliv.boden.se/'],
    ['https://start.stockholm/e-tjanster/'],
  ])('%s', (url) => {
    expect(excluded(url)).toBe(false);
  });

  test('no site on which the extension runs by itself is excluded by its own name', () => {
    for (const pattern of manifestHosts(readGazetteer())) {
      const host = pattern.replace('*://', '').replace('*.', '').replace('/*', '');
      expect(excluded(`https://${host}/`), host).toBe(false);
      expect(excluded(`http://www.${host}/`), host).toBe(false);
    }
  });
});

describe('what no glob can hold safely, the check of labels holds', () => {
  test.each([['www.login.boden.se'], ['app.sso.boden.se'], ['skol-login.boden.se'], ['sso-prod.boden.se']])(
    '%s',
    (host) => {
      expect(excluded(`https://${host}/`)).toBe(false);
      expect(isPrivateHost(host)).toBe(true);
    },
  );
});

test('a glob has its scheme written out and one * at its end, so that path and query are out of its reach', () => {
  for (const glob of globs) expect(glob).toMatch(/^https?:\/\/[a-z0-9-]+\.?\*$/);
  expect(globs).toEqual([...new Set(globs)].sort());
});

test('a glob never says more than the check of labels, whatever path and query', () => {
  const words = globs.map((glob) => glob.replace(/^https?:\/\/|[.*]/g, ''));
  const part = fc.oneof(fc.constantFrom(...words), fc.stringMatching(/^[a-z]{1,6}$/));
  const tail = fc.webUrl({ withQueryParameters: true });
  fc.assert(
    fc.property(fc.array(part, { minLength: 0, maxLength: 3 }), part, tail, (labels, word, rest) => {
      const host = [...labels, 'boden.se'].join('.');
      const url = `https://${host}/${word}.html?u=${rest}`;
      if (excluded(url)) expect(isPrivateHost(host), url).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
