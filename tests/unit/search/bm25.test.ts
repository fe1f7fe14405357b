import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inverseDocumentFrequency, type Scope, wordScorer } from '../../../data/search/bm25.ts';
import { buildSegment, type IndexDocument } from '../../../data/search/build-segment.ts';
import { exactTerms, idOf, type SearchIndex, searchIndex } from '../../../data/search/search-index.ts';
import { indexOf, postingsByTerm, saying, someIds, someParts } from './documents.ts';

/** The score of each document for some words taken as one, and the word's idf. */
function scored(index: SearchIndex, words: Record<string, number>, scope: Scope = 'all') {
  const scores: Record<string, number> = {};
  const refs = Object.entries(words).flatMap(([word, weight]) =>
    exactTerms(index, word).map((ref) => ({ ...ref, weight })),
  );
  const idf = wordScorer(index)(refs, scope, (document, score) => {
    const id = idOf(index, document);
    if (id in scores) throw new Error(`${id} is called back twice`);
    scores[id] = score;
  });
  return { scores, idf };
}

const scoreOf = (
  documents: readonly IndexDocument[],
  id: string,
  words: Record<string, number> = { fiber: 1 },
) => scored(indexOf(documents), words).scores[id] ?? 0;

describe('a document’s score', () => {
  test('rises with how often the word is said, and ever less', () => {
    const filled = [1, 2, 4, 8].map((times) => `${'fiber '.repeat(times)}${'ord '.repeat(8 - times)}`);
    const [one = 0, two = 0, four = 0, eight = 0] = filled.map((text) =>
      scoreOf(saying(text, 'moln'), 'r-0'),
    );
    expect(one).toBeGreaterThan(0);
    expect([two > one, four > two, eight > four]).toEqual([true, true, true]);
    expect(two - one).toBeGreaterThan((eight - four) / 4);
    expect(eight).toBeLessThan(8 * one);
  });

  test('falls with the length of the document', () => {
    const { scores } = scored(indexOf(saying('fiber', 'fiber ord', 'fiber ord ord ord ord ord ord')), {
      fiber: 1,
    });
    expect(
      Object.entries(scores)
        .sort(([, a], [, b]) => b - a)
        .map(([id]) => id),
    ).toEqual(['r-0', 'r-1', 'r-2']);
  });

  test('rises with the rarity of the word', () => {
    const { scores } = scored(indexOf(saying('fiber', 'moln', 'moln')), { fiber: 1 });
    const { scores: common } = scored(indexOf(saying('fiber', 'moln', 'moln')), { moln: 1 });
    expect(scores['r-0']).toBeGreaterThan(common['r-1'] ?? 0);
  });

  test('is of both terms together where they are one word, which is less than of each apart', () => {
    const documents = saying('fiber fibern', 'fiber', 'fibern', 'ord');
    const together = scoreOf(documents, 'r-0', { fiber: 1, fibern: 1 });
    expect(together).toBeGreaterThan(scoreOf(documents, 'r-1', { fiber: 1, fibern: 1 }));
    expect(together).toBeLessThan(
      scoreOf(documents, 'r-0', { fiber: 1 }) + scoreOf(documents, 'r-0', { fibern: 1 }),
    );
  });

  test('falls with how little the term answers', () => {
    const documents = saying('fiber', 'moln');
    expect(scoreOf(documents, 'r-0', { fiber: 0.5 })).toBeLessThan(scoreOf(documents, 'r-0', { fiber: 1 }));
    expect(scored(indexOf(documents), { fiber: 0 }).scores).toEqual({});
  });
});

describe('every document that has a term is called back once, and no other,', () => {
  const roles = { subject: ['subject'], name: ['name'], all: ['subject', 'name'] } as const;

  test.each(Object.keys(roles) as Scope[])('where %s words count', (scope) => {
    fc.assert(
      fc.property(someParts, someIds, (parts, removed) => {
        const index = searchIndex(parts.map(buildSegment), removed);
        const whole = postingsByTerm(buildSegment(parts.flat()));
        const wanted = ['bredband', 'bredbandet'].flatMap((term) => whole[term] ?? []);
        const counting = wanted.filter((posting) => roles[scope].some((role) => posting[role] > 0));
        const ids = new Set(counting.map(({ document }) => `r-${document}`).filter((id) => !removed.has(id)));
        const { scores } = scored(index, { bredband: 1, bredbandet: 0.5 }, scope);
        expect(new Set(Object.keys(scores))).toEqual(ids);
        for (const score of Object.values(scores)) expect(score).toBeGreaterThan(0);
      }),
    );
  });
});

test('one word leaves nothing behind for the next', () => {
  const index = indexOf(saying('fiber moln', 'moln'));
  const score = wordScorer(index);
  const of = (word: string) => {
    const found: [number, number][] = [];
    score(exactTerms(index, word), 'all', (document, share) => found.push([document, share]));
    return found;
  };
  const first = of('moln');
  of('fiber');
  expect(of('moln')).toEqual(first);
});

describe('how rare a word is', () => {
  test('falls with the documents that have it, and is something though all have it', () => {
    const worth = [0, 1, 10, 50, 99, 100].map((containing) => inverseDocumentFrequency(100, containing));
    expect(worth).toEqual(worth.toSorted((a, b) => b - a));
    expect(new Set(worth).size).toBe(worth.length);
    expect(worth.at(-1)).toBeGreaterThan(0);
  });

  test('is counted over the word itself in any form, not over compounds that it is a part of', () => {
    const index = indexOf(saying('fiber', 'fibern', 'fibernät', 'fibernät', 'moln'));
    const alone = scored(index, { fiber: 1, fibern: 0.9 }).idf;
    expect(alone).toBeCloseTo(inverseDocumentFrequency(5, 2));
    expect(scored(index, { fibernat: 0.55, fiber: 1, fibern: 0.9 }).idf).toBe(alone);
  });

  test('is counted over what answers where the word itself stands nowhere', () => {
    const index = indexOf(saying('fibernät', 'fibernät', 'moln'));
    expect(scored(index, { fiber: 1, fibernat: 0.55 }).idf).toBeCloseTo(inverseDocumentFrequency(3, 2));
  });

  test('is that of a word in no document where nothing answers', () => {
    expect(scored(indexOf(saying('fiber', 'moln')), { okant: 1 }).idf).toBeCloseTo(
      inverseDocumentFrequency(2, 0),
    );
  });
});
