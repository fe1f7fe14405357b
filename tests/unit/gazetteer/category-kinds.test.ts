import { expect, test } from 'vitest';
import { kindWordsOf } from '../../../data/gazetteer/category-kinds.ts';
import { FILES } from '../related/facts.ts';

test('every category of the gazetteer has words for its products, each once and without a blank', () => {
  for (const category of new Set(FILES.gazetteer.vendors.map((vendor) => vendor.category))) {
    const words = kindWordsOf(category).map(({ word }) => word);
    expect(words.length, category).toBeGreaterThan(3);
    expect(new Set(words).size, category).toBe(words.length);
    for (const word of words) expect(word).toMatch(/^[a-zåäö0-9-]{2,}$/);
  }
});

test('a star stands for all that begins so, and is no part of the word', () => {
  expect(kindWordsOf('välfärdsteknik')).toContainEqual({ word: 'trygghetslarm', begins: true });
  expect(kindWordsOf('välfärdsteknik')).toContainEqual({ word: 'lås', begins: false });
});

test.each(['', 'no-such-category', '__proto__', 'toString'])('%j is no category', (category) => {
  expect(kindWordsOf(category)).toEqual([]);
});
