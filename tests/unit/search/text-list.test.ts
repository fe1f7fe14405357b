import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  lowerBound,
  numberOf,
  prefixRange,
  sizeOf,
  textAt,
  textList,
  textListOf,
} from '../../../data/search/text-list.ts';

/** Few letters, so that texts begin alike and contain one another; some take two code units, one is half of them. */
const letters = fc.constantFrom('a', 'b', '-', 'å', 'é', '😀', '\ud83d', 'ﬀ');
const text = fc.string({ unit: letters, maxLength: 6 });
const texts = fc.array(text, { maxLength: 40 });
const sorted = texts.map((each) => [...new Set(each)].sort());

test('a list gives back its texts by number, in their order, and nothing beyond them', () => {
  fc.assert(
    fc.property(texts, (given) => {
      const list = textList(given);
      expect(sizeOf(list)).toBe(given.length);
      given.forEach((each, number) => {
        expect(textAt(list, number)).toBe(each);
      });
      expect(textAt(list, given.length)).toBe('');
    }),
  );
});

test('a list is read back from its one string', () => {
  fc.assert(
    fc.property(texts, (given) => {
      const list = textList(given);
      expect(textListOf(list.text)).toEqual(list);
    }),
  );
});

describe('in a sorted list', () => {
  test('a text stands behind all that are before it by code unit', () => {
    fc.assert(
      fc.property(sorted, text, (given, wanted) => {
        expect(lowerBound(textList(given), wanted)).toBe(given.filter((each) => each < wanted).length);
      }),
    );
  });

  test('a text that is there has its number, and one that is not has none', () => {
    fc.assert(
      fc.property(sorted, text, (given, other) => {
        const list = textList(given);
        given.forEach((each, number) => {
          expect(numberOf(list, each)).toBe(number);
        });
        const at = given.indexOf(other);
        expect(numberOf(list, other)).toBe(at === -1 ? undefined : at);
      }),
    );
  });

  test('those that begin with a text are those that a filter finds', () => {
    fc.assert(
      fc.property(sorted, text, (given, prefix) => {
        const [from, to] = prefixRange(textList(given), prefix);
        expect(given.slice(from, to)).toEqual(given.filter((each) => each.startsWith(prefix)));
      }),
    );
  });

  test('a prefix that none has is an empty stretch, where it would stand', () => {
    expect(prefixRange(textList(['boden', 'åre']), 'skövde')).toEqual([1, 1]);
    expect(prefixRange(textList(['boden', 'åre']), 'öckerö')).toEqual([2, 2]);
  });
});

test('nothing stands in an empty list', () => {
  const empty = textList([]);
  expect(sizeOf(empty)).toBe(0);
  expect(textAt(empty, 0)).toBe('');
  expect(lowerBound(empty, 'åre')).toBe(0);
  expect(numberOf(empty, '')).toBeUndefined();
  expect(prefixRange(empty, '')).toEqual([0, 0]);
});
