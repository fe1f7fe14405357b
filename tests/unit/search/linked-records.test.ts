import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { StoredRecord } from '../../../data/model/records.ts';
import { buildSegment } from '../../../data/search/build-segment.ts';
import { linksOf, withLinked } from '../../../data/search/linked-records.ts';
import { indexDocument } from '../../../data/search/record-fields.ts';
import { searchIndex } from '../../../data/search/search-index.ts';
import { begun, said } from './records.ts';

const NAMES = {
  municipality: () => undefined,
  vendor: () => undefined,
  theme: () => undefined,
  speaker: () => undefined,
  article: () => undefined,
};

const [ONE, TWO, ALONE] = [said('q-1'), said('q-2'), said('q-3')];
const ON_ONE = begun('i-1', { evidence: ['q-1'] });
const ON_BOTH = begun('i-2', { evidence: ['q-1', 'q-2'] });
const ON_ARTICLE = begun('i-3');
const ALL: readonly StoredRecord[] = [ONE, TWO, ALONE, ON_ONE, ON_BOTH, ON_ARTICLE];

function tied(
  found: readonly StoredRecord[],
  hidden: readonly string[] = [],
  removed: readonly string[] = [],
) {
  const index = searchIndex([buildSegment(ALL.map((each) => indexDocument(each, NAMES)))], new Set(removed));
  const passes = (document: number) => !hidden.includes(ALL[document]?.record.id ?? '');
  return linksOf(index, found, passes).map(({ from, to }) => `${from} → ${to}`);
}

describe('a found record leads to', () => {
  test.each([
    ['the initiatives that rest on a quote', ONE, ['q-1 → i-1', 'q-1 → i-2']],
    [
      'the quotes behind an initiative, and what else rests on them',
      ON_BOTH,
      ['i-2 → q-1', 'i-2 → q-2', 'i-2 → i-1'],
    ],
    ['nothing from a quote on which nothing rests', ALONE, []],
    ['nothing from an initiative that only the article tells', ON_ARTICLE, []],
  ])('%s', (_, found, expected) => {
    expect(tied([found])).toEqual(expected);
  });

  test('nothing that must not be shown, or is gone', () => {
    expect(tied([ONE], ['i-2'])).toEqual(['q-1 → i-1']);
    expect(tied([ONE], [], ['i-1'])).toEqual(['q-1 → i-2']);
  });

  test('nothing, where it stands far down', () => {
    const many = Array.from({ length: 50 }, () => ALONE);
    expect(tied([...many, ONE])).toEqual([]);
    expect(tied([ALONE, ONE])).toEqual(tied([ONE]));
  });
});

describe('with those that are tied to the best', () => {
  const of = (scores: Record<string, number>, ...links: [from: string, to: string][]) =>
    withLinked(
      Object.entries(scores).map(([id, score]) => ({ id, score })),
      links.map(([from, to]) => ({ from, to })),
    );

  test('a tied record stands below the one that leads to it', () => {
    const [first, second] = of({ a: 1 }, ['a', 'b']);
    expect([first?.id, second?.id]).toEqual(['a', 'b']);
    expect(second?.score).toBeGreaterThan(0);
    expect(second?.score).toBeLessThan(1);
  });

  test('a record that is found by itself keeps what is more', () => {
    expect(of({ a: 1, b: 0.9 }, ['a', 'b'])).toEqual(of({ a: 1, b: 0.9 }));
    const [, raised] = of({ a: 1, b: 0.01 }, ['a', 'b']);
    expect(raised?.score).toBeGreaterThan(0.01);
  });

  test('of several that lead to it the best counts', () => {
    expect(of({ a: 1, b: 0.5 }, ['b', 'c'], ['a', 'c'])).toEqual(of({ a: 1, b: 0.5 }, ['a', 'c']));
  });

  test('what is raised raises nothing further', () => {
    const scores = of({ a: 1, b: 0.01 }, ['a', 'b'], ['b', 'c']);
    expect(scores.find(({ id }) => id === 'c')?.score).toBeLessThan(0.01);
  });

  test('every record stands once, by score, those of one score by id', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    const found = fc.dictionary(id, fc.constantFrom(0.2, 0.45, 1));
    fc.assert(
      fc.property(found, fc.array(fc.tuple(id, id)), (scores, links) => {
        const all = of(scores, ...links);
        const known = new Set(all.map((each) => each.id));
        expect(known.size).toBe(all.length);
        for (const each of Object.keys(scores)) expect(known.has(each)).toBe(true);
        expect(all).toEqual(all.toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)));
      }),
    );
  });
});
