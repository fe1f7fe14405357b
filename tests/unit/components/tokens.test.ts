import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const [normal = '', contrast = ''] = read('components/tokens.css').split('@media (prefers-contrast: more)');
const [inPages = '', inPagesContrast = ''] = read('entrypoints/sidebar/host-styles.ts').split(
  '@media (prefers-contrast: more)',
);

/** Custom properties with what they are declared as, the first of a name. */
const declared = (css: string): Map<string, string> =>
  new Map(
    [...css.matchAll(/(--[\w-]+): ([^;]+);/g)]
      .map(([, name = '', value = '']) => [name, value])
      .reverse() as [string, string][],
  );

describe('what is drawn in pages has the colours of our own surfaces', () => {
  test.each([
    ['as it is', inPages.split('@media')[0] ?? '', normal],
    ['with more contrast', inPagesContrast.split('@media')[0]?.split(':host([')[0] ?? '', contrast],
  ])('%s', (_, page, tokens) => {
    const ours = declared(tokens);
    const theirs = [...declared(page)];
    expect(theirs.length).toBeGreaterThan(4);
    for (const [name, value] of theirs) expect([name, value]).toEqual([name, ours.get(name)]);
  });

  test('and so has the number on the toolbar button', () => {
    const [, colour] = /COLOUR = '([^']+)'/.exec(read('entrypoints/background/badge.ts')) ?? [];
    expect(declared(normal).get('--light')).toContain(`light-dark(${colour},`);
  });
});

test('radii and motion are named in one place', () => {
  const sheets = [
    'article',
    'base',
    'panel',
    'popup',
    'search-field',
    'collection/views',
    'library/fields',
    'review/review',
  ];
  for (const sheet of sheets)
    expect(read(`components/${sheet}.css`), sheet).not.toMatch(
      /border-radius: [\d.]+px|animation: \w+ [\d.]/,
    );
});
