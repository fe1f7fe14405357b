import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { licenceText } from '../../data/cli/licences.ts';
import { FIREFOX_EXTENSION } from '../../data/cli/packages.ts';
import { EXTENSION, ROOT } from '../../data/cli/tools.ts';
import { importsOf } from '../structure/imports.ts';
import { readTree } from '../structure/read-tree.ts';

/** The packages that the entry points reach by their imports: told by the sources, not by the build. */
function reachedPackages(): string[] {
  const files = new Map(readTree(ROOT).map((file) => [file.path, file]));
  const packages = new Set<string>();
  const seen = new Set<string>();
  const follow = (path: string) => {
    const file = files.get(path);
    if (!file || seen.has(path)) return;
    seen.add(path);
    for (const { specifier = '', typeOnly } of importsOf(file)) {
      if (typeOnly) continue;
      if (specifier.startsWith('.')) follow(posix.join(posix.dirname(path), specifier));
      else if (!specifier.startsWith('#')) packages.add(/^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? '');
    }
  };
  for (const path of files.keys()) if (path.startsWith('entrypoints/')) follow(path);
  return [...packages].sort();
}

describe.each([
  ['chrome', EXTENSION],
  ['firefox', FIREFOX_EXTENSION],
])('the licences in the package for %s', (browser, extension) => {
  const text = readFileSync(`${extension}/THIRD_PARTY_LICENCES.txt`, 'utf8');
  const named = [...text.matchAll(/^=+\n\n(\S+) \d\S* \([\w.-]+\)$/gm)].map(([, name]) => name);

  it('name every package that the entry points reach', () => {
    const reached = reachedPackages();
    expect(reached).toEqual(expect.arrayContaining(['dexie', 'fuse.js', 'preact', 'valibot', 'wxt']));
    expect(named).toEqual(expect.arrayContaining(reached));
  });

  it('name the messages, which the build brings in by itself, and the polyfill where it is', () => {
    expect(named).toContain('@wxt-dev/i18n');
    expect(named.includes('webextension-polyfill')).toBe(browser === 'chrome');
  });

  it('say of the polyfill where its source and its licence are to be had', () => {
    if (browser !== 'chrome') return;
    expect(text).toMatch(
      /webextension-polyfill \S+ \(MPL-2\.0\)\n\S+mozilla\/webextension-polyfill\S*\n\n.*\n.*https:\/\/mozilla\.org\/MPL\/2\.0\//,
    );
  });

  it('are given in full, with Dexie’s notice', () => {
    const files = ['dexie/LICENSE', 'dexie/NOTICE', 'fuse.js/LICENSE', 'preact/LICENSE'];
    const missing = files.filter(
      (file) => !text.includes(readFileSync(`${ROOT}node_modules/${file}`, 'utf8').trim()),
    );
    expect(missing).toEqual([]);
  });
});

describe('a package whose licence is not known', () => {
  it('stops the build', () => {
    expect(() => licenceText(['no-such-package'])).toThrow('no-such-package is not installed');
    expect(() => licenceText(['undici-types/../.bin'])).toThrow();
  });
});
