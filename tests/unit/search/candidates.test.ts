import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inverseDocumentFrequency, wordScorer } from '../../../data/search/bm25.ts';
import { buildIndex } from '../../../data/search/build-index.ts';
import { candidates, queryWords } from '../../../data/search/candidates.ts';
import { termNumber } from '../../../data/search/search-index.ts';
import { saying, someDocuments } from './documents.ts';

const found = (texts: string[], query: string) =>
  candidates(buildIndex(saying(...texts)), query, 60).found.map(({ id }) => id);

const RARE = 'nis2 nis2 nis2 nis2';

describe('the better candidate stands first:', () => {
  test.each([
    ['both words before one', ['fiber', 'moln', 'fiber moln'], 'fiber moln', ['r-2', 'r-0', 'r-1']],
    [
      'both words before a rarer one said often',
      [RARE, 'nis2 it a b c', 'it', 'it', 'it'],
      'it nis2',
      ['r-1', 'r-0', 'r-2', 'r-3', 'r-4'],
    ],
    ['a rare word before a common one', ['it', 'it nis2', 'it', 'nis2'], 'nis2', ['r-3', 'r-1']],
    ['a short record before a long one', ['fiber a b c d e f g h', 'fiber'], 'fiber', ['r-1', 'r-0']],
    ['the word before its compound', ['molntjänst', 'moln'], 'moln', ['r-1', 'r-0']],
    ['of equals the one whose id comes first', ['fiber', 'fiber'], 'fiber', ['r-0', 'r-1']],
  ])('%s', (_, texts, query, expected) => {
    expect(found(texts, query)).toEqual(expected);
  });
});

describe('a stop word that is a name', () => {
  const index = buildIndex([
    { id: 'verb', fields: [{ text: 'det ska vara så, vara säkert', weight: 1, role: 'subject' }] },
    { id: 'inside', fields: [{ text: 'bevara och svara', weight: 1, role: 'subject' }] },
    { id: 'place', fields: [{ text: 'Vara', weight: 1.5, role: 'name' }] },
  ]);

  test('is looked for among names only: Vara is not "vara"', () => {
    const { found: records, terms } = candidates(index, 'Vara', 60);
    expect(records.map(({ id }) => id)).toEqual(['place']);
    expect([...terms]).toEqual([]);
  });

  test('and where it is none, among all words', () => {
    expect(candidates(index, 'ska', 60).found.map(({ id }) => id)).toEqual(['verb']);
  });
});

describe('scores', () => {
  test('are 1 for the best, fall, and are never below 0', () => {
    const words = fc.array(fc.constantFrom('åre', 'e-tjänst', 'bredband', 'brednabd', 'it', 'x', '2.0', '!'));
    fc.assert(
      fc.property(someDocuments, words, (documents, query) => {
        const { found: records } = candidates(buildIndex(documents), query.join(' '), 60);
        expect(records.length).toBeLessThanOrEqual(60);
        expect(records[0]?.score ?? 1).toBe(1);
        records.forEach(({ score }, rank) => {
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThanOrEqual(records[rank - 1]?.score ?? 1);
        });
      }),
    );
  });

  test('count what a record says apart from the names in it', () => {
    const index = buildIndex([
      { id: 'said', fields: [{ text: 'boden', weight: 1, role: 'subject' }] },
      { id: 'named', fields: [{ text: 'boden', weight: 1, role: 'name' }] },
    ]);
    const word = { terms: [{ term: termNumber(index, 'boden') ?? -1, weight: 1 }] };
    const score = wordScorer(index);
    expect([...score(word, 'subject').keys()]).toEqual([0]);
    expect([...score(word, 'name').keys()]).toEqual([1]);
    expect([...score(word, 'all').keys()]).toEqual([0, 1]);
  });

  test('rise with rarity, and a word that stands everywhere is still worth something', () => {
    const worth = [1, 10, 50, 100].map((containing) => inverseDocumentFrequency(100, containing));
    expect(worth).toEqual([...worth].sort((a, b) => b - a));
    expect(worth.at(-1)).toBeGreaterThan(0);
  });
});

describe('the words of a query', () => {
  test('are folded, each once, in their order', () => {
    expect(queryWords('Åre – e-tjänst ÅRE, are?').map(({ folded }) => folded)).toEqual(['are', 'e-tjanst']);
  });

  test('are the first twelve of a pasted text', () => {
    const pasted = Array.from({ length: 100 }, (_, n) => `ord${n}`).join(' ');
    expect(queryWords(pasted)).toHaveLength(12);
  });
});

test('“lås” is a word to look for, though “läs” is not', () => {
  const index = buildIndex([
    { id: 'a', fields: [{ text: 'Leverantörerna har låst system', weight: 1, role: 'subject' }] },
    { id: 'b', fields: [{ text: 'IT-leverantörer i Norrbotten', weight: 1, role: 'subject' }] },
  ]);
  expect(candidates(index, 'leverantörer lås', 5).found.map(({ id }) => id)).toEqual(['a', 'b']);
});
