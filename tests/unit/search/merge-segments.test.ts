import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildSegment } from '../../../data/search/build-segment.ts';
import { mergeSegments } from '../../../data/search/merge-segments.ts';
import { saying, someIds, someParts, textsOf } from './documents.ts';

test('segments of any parts of the documents, merged, are the segment of all', () => {
  fc.assert(
    fc.property(someParts, (parts) => {
      expect(mergeSegments(parts.map(buildSegment))).toEqual(buildSegment(parts.flat()));
    }),
  );
});

test('with some removed they are the segment of those that are left', () => {
  fc.assert(
    fc.property(someParts, someIds, (parts, removed) => {
      const left = parts.flat().filter(({ id }) => !removed.has(id));
      expect(mergeSegments(parts.map(buildSegment), removed)).toEqual(buildSegment(left));
    }),
  );
});

test('it does not matter in how many steps they are merged', () => {
  fc.assert(
    fc.property(someParts, someIds, (parts, removed) => {
      const segments = parts.map(buildSegment);
      const [first, ...rest] = segments;
      const steps = rest.reduce(
        (merged, segment) => mergeSegments([merged, segment], removed),
        mergeSegments(first ? [first] : [], removed),
      );
      expect(steps).toEqual(mergeSegments(segments, removed));
    }),
  );
});

test('a word that only removed records say is gone, and one that others say too is not', () => {
  const segment = buildSegment(saying('fiber moln', 'moln'));
  expect(textsOf(mergeSegments([segment], new Set(['r-0'])).terms)).toEqual(['moln']);
});

test('nothing is left of nothing, or of what was all removed', () => {
  const empty = buildSegment([]);
  expect(mergeSegments([])).toEqual(empty);
  expect(mergeSegments([buildSegment(saying('fiber')), empty], new Set(['r-0']))).toEqual(empty);
});

test('the segments that are merged stay as they were', () => {
  const segment = buildSegment(saying('fiber', 'moln'));
  mergeSegments([segment, segment], new Set(['r-1']));
  expect(segment).toEqual(buildSegment(saying('fiber', 'moln')));
});
