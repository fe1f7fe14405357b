import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokens } from '../../../data/language/tokens.ts';
import { buildSegment } from '../../../data/search/build-segment.ts';
import { type Candidate, candidates } from '../../../data/search/candidates.ts';
import { mergeSegments } from '../../../data/search/merge-segments.ts';
import { exactTerms, idOf, lengthOf, searchIndex, termText } from '../../../data/search/search-index.ts';
import { indexOf, saying, someIds, someParts, textsOf } from './documents.ts';

const NOTHING_KNOWN = {
  of: () => ({ isKnown: false, isBegun: () => false }),
  themes: [],
  hint: 'none',
} as const;
const NO_LIMITS = { excluded: [], masks: [] };

const find = (index: Parameters<typeof candidates>[0], query: string): Candidate[] =>
  candidates(index, tokens(query), NO_LIMITS, 1_000, NOTHING_KNOWN).found;

/** Queries of whole words, so that none is taken for a slip. */
const query = fc
  .array(fc.constantFrom('bredband', 'Åre', 'e-tjänst', 'it', 'molnet', 'nis2', 'chef', '2.0'), {
    minLength: 1,
    maxLength: 3,
  })
  .map((words) => words.join(' '));

const inSegments = (parts: Parameters<typeof buildSegment>[0][]) => searchIndex(parts.map(buildSegment));

describe('segments side by side', () => {
  test('number the documents of all, in their order', () => {
    fc.assert(
      fc.property(someParts, (parts) => {
        const index = inSegments(parts);
        const whole = indexOf(parts.flat());
        expect(index.size).toBe(whole.size);
        expect(index.averageLength).toBeCloseTo(whole.averageLength, 4);
        parts.flat().forEach(({ id }, document) => {
          expect(idOf(index, document)).toBe(id);
          expect(lengthOf(index, document)).toBe(lengthOf(whole, document));
        });
      }),
    );
  });

  test('find what one segment of all finds, by the same scores', () => {
    fc.assert(
      fc.property(someParts, query, (parts, asked) => {
        const found = find(inSegments(parts), asked);
        const whole = find(indexOf(parts.flat()), asked);
        expect(found.map(({ id }) => id)).toEqual(whole.map(({ id }) => id));
        found.forEach(({ score }, rank) => {
          expect(score).toBeCloseTo(whole[rank]?.score ?? 0, 5);
        });
      }),
    );
  });

  test('give a term of each that has it', () => {
    const index = inSegments([saying('fiber'), [], saying('moln'), saying('fiber moln')]);
    expect(exactTerms(index, 'fiber').map(({ segment }) => segment)).toEqual([0, 3]);
    expect(exactTerms(index, 'fibe')).toEqual([]);
    for (const ref of exactTerms(index, 'moln')) expect(termText(index, ref)).toBe('moln');
  });
});

const oneWord = query.map((words) => words.split(' ')[0] ?? '');

describe('removed records', () => {
  test('are not found, and the others are', () => {
    fc.assert(
      // Of one word: of several, how telling each is depends on what else is there.
      fc.property(someParts, someIds, oneWord, (parts, removed, asked) => {
        const segments = parts.map(buildSegment);
        const found = find(searchIndex(segments, removed), asked).map(({ id }) => id);
        const left = find(searchIndex(segments), asked).map(({ id }) => id);
        expect(found.filter((id) => removed.has(id))).toEqual([]);
        expect(found).toEqual(expect.arrayContaining(left.filter((id) => !removed.has(id))));
      }),
    );
  });

  test('are found no more after the segments are merged either', () => {
    fc.assert(
      fc.property(someParts, someIds, query, (parts, removed, asked) => {
        const merged = mergeSegments(parts.map(buildSegment), removed);
        expect(textsOf(merged.ids).filter((id) => removed.has(id))).toEqual([]);
        const left = parts.flat().filter(({ id }) => !removed.has(id));
        expect(find(searchIndex([merged]), asked)).toEqual(find(indexOf(left), asked));
      }),
    );
  });

  test('of which the index knows nothing change nothing', () => {
    const index = searchIndex([buildSegment(saying('fiber'))], new Set(['unknown']));
    expect(find(index, 'fiber')).toEqual([{ id: 'r-0', score: 1 }]);
  });
});

test('an index of no segments, or of empty ones, has no documents and finds nothing', () => {
  for (const index of [searchIndex([]), inSegments([[], []])]) {
    expect(index.size).toBe(0);
    expect(idOf(index, 0)).toBe('');
    expect(lengthOf(index, 0)).toBeGreaterThan(0);
    expect(termText(index, { segment: 7, term: 0, weight: 1 })).toBe('');
    expect(find(index, 'fiber')).toEqual([]);
  }
});
