import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { segmentsToMerge } from '../../../data/search/merge-policy.ts';

const sizes = (...documents: number[]) => documents.map((each) => ({ documents: each, gone: 0 }));

describe('segments are merged from the newest on', () => {
  test.each([
    ['none', [], 0],
    ['one is well as it is', [9], 0],
    ['two of a size', [9, 9], 2],
    ['a small one stays beside a much larger one', [100, 9], 0],
    ['until the one before is much larger', [1000, 20, 10, 5], 3],
  ])('%s', (_, documents, expected) => {
    expect(segmentsToMerge(sizes(...documents))).toBe(expected);
  });

  test('all, where much of one is gone', () => {
    expect(
      segmentsToMerge([
        { documents: 1000, gone: 300 },
        { documents: 10, gone: 0 },
      ]),
    ).toBe(2);
    expect(segmentsToMerge([{ documents: 10, gone: 10 }])).toBe(1);
  });

  test('so that some log n of them stand, and each document is written anew some log n times', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 300 }), (added) => {
        let segments: number[] = [];
        let written = 0;
        for (const documents of added) {
          segments = [...segments, documents];
          const count = segmentsToMerge(sizes(...segments));
          if (count === 0) continue;
          const merged = segments.slice(-count).reduce((sum, each) => sum + each, 0);
          written += merged;
          segments = [...segments.slice(0, -count), merged];
        }
        const all = added.reduce((sum, each) => sum + each, 0);
        expect(segments.length).toBeLessThanOrEqual(2 + Math.log2(all + 1));
        expect(written).toBeLessThanOrEqual(all * (3 + 2 * Math.log2(all + 1)));
      }),
    );
  });
});
