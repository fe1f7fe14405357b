import { describe, expect, test } from 'vitest';
import { searchable } from '../../../data/related/searchable.ts';
import { CORPUS, recordOf } from './facts.ts';

const { themesOf, load, index, names } = searchable(CORPUS);

describe('the words of a query tell', () => {
  test.each([
    ['a theme by a word of its own', ['upphandling'], ['upphandling']],
    ['a theme by a phrase', ['öppen', 'källkod'], ['oppenhet']],
    ['a theme once, though two words tell it', ['trygghetslarm', 'välfärdsteknik'], ['valfardsteknik']],
    ['nothing by a word that many themes share', ['drift'], []],
    ['nothing by an ordinary word', ['badplats'], []],
    ['nothing by no word', [], []],
  ])('%s', (_, words, themes) => {
    expect(themesOf(words)).toEqual(themes);
  });
});

test('the corpus is searched by its own index, names and shelf', async () => {
  expect(index).toBe(CORPUS.index);
  expect(names).toBe(CORPUS.namesToFind());
  expect(await load(['boden-2', 'unknown', 'boden-1'])).toEqual([
    recordOf('boden-2').stored,
    recordOf('boden-1').stored,
  ]);
});
