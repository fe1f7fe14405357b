import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bytesOf, eachPosting, type PostingLists } from '../../../data/search/posting-lists.ts';
import { PostingWriter } from '../../../data/search/posting-writer.ts';

type Posting = readonly [document: number, subject: number, name: number];

function written(lists: readonly (readonly Posting[])[]): PostingLists {
  const writer = new PostingWriter();
  for (const list of lists) {
    for (const [document, subject, name] of list) writer.add(document, subject, name);
    writer.endList();
  }
  return writer.finish();
}

function read(lists: PostingLists, list: number): Posting[] {
  const found: Posting[] = [];
  eachPosting(lists, list, (...posting) => found.push(posting));
  return found;
}

const distance = fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 2 ** 26 }));
const byte = fc.constantFrom(0, 1, 16, 127, 128, 255);

/** Postings in rising order of their documents. */
const list = fc.array(fc.tuple(distance, byte, byte), { maxLength: 30 }).map((steps) => {
  let document = -1;
  return steps.map(([step, subject, name]): Posting => {
    document += step;
    return [document, subject, name];
  });
});

test('what was written is read back, list by list', () => {
  fc.assert(
    fc.property(fc.array(list, { maxLength: 12 }), (lists) => {
      const postings = written(lists);
      lists.forEach((expected, number) => {
        expect(read(postings, number)).toEqual(expected);
      });
    }),
  );
});

test('a list that outgrows the first memory is read back whole', () => {
  const long = Array.from({ length: 5_000 }, (_, number): Posting => [number * 3, number % 256, 1]);
  const postings = written([long, [[7, 1, 0]]]);
  expect(read(postings, 0)).toEqual(long);
  expect(read(postings, 1)).toEqual([[7, 1, 0]]);
});

describe('a distance', () => {
  test.each([0, 30, 31, 32, 4_094, 4_095, 4_096, 2 ** 19, 2 ** 26, 2 ** 29])(
    'of %i documents is read back exactly, first in its list and further down',
    (document) => {
      const postings = written([
        [[document, 1, 2]],
        [
          [5, 0, 0],
          [5 + document + 1, 3, 4],
        ],
      ]);
      expect(read(postings, 0)).toEqual([[document, 1, 2]]);
      expect(read(postings, 1).at(-1)).toEqual([document + 6, 3, 4]);
    },
  );

  test('that is short takes fewer bytes than a long one', () => {
    const postings = written([[[1, 16, 0]], [[100, 16, 0]], [[100_000, 16, 0]]]);
    expect([0, 1, 2].map((number) => bytesOf(postings, number))).toEqual([1, 2, 3]);
  });
});

describe('a weight', () => {
  test.each([
    ['beyond a byte is what a byte holds, and does not begin anew at nothing', 256, 255],
    ['far beyond it too', 1e9, 255],
    ['between two sixteenths is the nearer', 4.8, 5],
    ['below half a sixteenth is nothing', 0.4, 0],
    ['below nothing is nothing', -3, 0],
  ])('%s', (_, weight, kept) => {
    expect(read(written([[[3, weight, weight]]]), 0)).toEqual([[3, kept, kept]]);
  });

  test('of one word said once takes no room, any other a byte', () => {
    const postings = written([[[3, 16, 0]], [[3, 9, 0]], [[3, 0, 9]], [[3, 0, 0]], [[3, 16, 16]]]);
    expect([0, 1, 2, 3, 4].map((number) => bytesOf(postings, number))).toEqual([1, 2, 2, 2, 3]);
  });
});

test('a list that is not there is empty', () => {
  const postings = written([[[0, 1, 1]], []]);
  for (const number of [-1, 1, 2, 99]) expect(read(postings, number)).toEqual([]);
  expect(read(written([]), 0)).toEqual([]);
  expect(bytesOf(postings, 1)).toBe(0);
});
