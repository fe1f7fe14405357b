import { describe, expect, test } from 'vitest';
import { fold } from '../../../data/language/fold.ts';
import { buildIndex } from '../../../data/search/build-index.ts';
import { expandWord } from '../../../data/search/expand-word.ts';
import { saying } from './documents.ts';

const index = buildIndex(
  saying(
    'bredband bredbandet bredbandsutbyggnad stadsnät nattillsyn tillsyn teknik välfärdsteknik integration leverans',
    'upphandling upphandlingar upphandlare samupphandling Olsson Ekerö är Åre vara varandra it it-chef dator data app',
  ),
);

/** Terms that answer, best first, those of one weight by the alphabet. */
function answers(word: string): string[] {
  const found = expandWord(index, fold(word)).map(({ term, weight }) => ({
    term: index.terms[term] ?? '',
    weight,
  }));
  return found.sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1)).map(({ term }) => term);
}

describe('a word is answered by', () => {
  test.each([
    [
      'itself, its inflections, then what it begins',
      'bredband',
      ['bredband', 'bredbandet', 'bredbandsutbyggnad'],
    ],
    ['the same stem in another inflection', 'stadsnätet', ['stadsnat']],
    ['a stem that is shorter than any part', 'appen', ['app']],
    ['what it begins, as one types', 'bre', ['bredband', 'bredbandet', 'bredbandsutbyggnad']],
    ['compounds that it is a part of', 'tillsyn', ['tillsyn', 'nattillsyn']],
    ['words that begin alike for long', 'leverantör', ['leverans']],
    ['itself only, where it is a short stop word: Åre is not "area"', 'åre', ['are']],
    ['nothing, where it is one letter that begins much', 'b', []],
  ])('%s', (_, word, expected) => {
    expect(answers(word)).toEqual(expected);
  });
});

describe('a word that is unknown, by its stem and as a beginning too, is taken for misspelt:', () => {
  test.each([
    ['two letters swapped', 'tilslyn', ['tillsyn']],
    ['a letter too few', 'olson', ['olsson']],
    ['a letter too few in a short word', 'ekrö', ['ekero']],
    ['two slips in a long word, with its inflections', 'uphandlign', ['upphandling', 'upphandlingar']],
    ['two slips in a short word are another word', 'olsenn', []],
    ['three letters are too few to be misspelt', 'bto', []],
  ])('%s', (_, word, expected) => {
    expect(answers(word)).toEqual(expected);
  });

  test('beside a compound that happens to hold its stem, and above it', () => {
    const towns = buildIndex(saying('investering Västerås'));
    const found = expandWord(towns, 'vesteras').map(({ term }) => towns.terms[term]);
    expect(found).toEqual(['vasteras', 'investering']);
  });

  test('never beside a certain answer: data is not dator', () => {
    expect(answers('data')).toEqual(['data']);
    expect(answers('dator')).toEqual(['dator']);
  });
});

test('the better the answer, the more it weighs', () => {
  const weights = new Map(
    [
      ['exact', 'bredband', 'bredband'],
      ['same stem', 'bredband', 'bredbandet'],
      ['prefix', 'bredband', 'bredbandsutbyggnad'],
      ['part', 'tillsyn', 'nattillsyn'],
      ['typo', 'tilslyn', 'tillsyn'],
      ['shared start', 'leverantor', 'leverans'],
    ].map(([how = '', word = '', term = '']) => [
      how,
      expandWord(index, word).find((each) => index.terms[each.term] === term)?.weight ?? 0,
    ]),
  );
  const order = [...weights].sort(([, a], [, b]) => b - a).map(([how]) => how);
  expect(order).toEqual(['exact', 'same stem', 'prefix', 'typo', 'part', 'shared start']);
  expect(weights.get('shared start')).toBeGreaterThan(0);
});

test('two letters that begin a whole vocabulary are answered by at most 200 terms', () => {
  const many = buildIndex(saying(Array.from({ length: 5_000 }, (_, n) => `ab${n}`).join(' ')));
  expect(expandWord(many, 'ab')).toHaveLength(200);
});
