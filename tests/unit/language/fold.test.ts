import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../../data/language/fold.ts';

/** Any string at all, halves of surrogate pairs included, as a hostile page may hold. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
);

/** Every code point alone, behind a letter, before one, and under an accent. */
function* everyCodePoint(): Generator<string> {
  for (let point = 0; point <= 0x10ffff; point++) {
    const one = String.fromCodePoint(point);
    yield one;
    yield `x${one}a\u0301`;
  }
}

describe('spellings that meet', () => {
  test.each([
    ['Åre', 'are'],
    ['ÅRE', 'are'],
    ['Ekerö', 'ekero'],
    ['VÄSTERÅS', 'vasteras'],
    ['Forsäng', 'forsang'],
    ['idé', 'ide'],
    ['e-tjänst', 'e-tjanst'],
    ['ﬁber', 'fiber'],
    ['nis2', 'nis2'],
    ['', ''],
  ])('%s is %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});

test('folding what is folded changes nothing: every code point of Unicode', () => {
  let different = '';
  for (const text of everyCodePoint()) if (fold(fold(text)) !== fold(text)) different += text;
  expect(different).toBe('');
}, 30_000);

test('folding what is folded changes nothing, whatever the text, and nothing throws', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
    { numRuns: 2000 },
  );
});

test('a letter with its accent as one sign or as two is the same', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
      expect(fold(text.normalize('NFD'))).toBe(fold(text));
    }),
    { numRuns: 2000 },
  );
});

test('case never tells two Swedish words apart', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzåäöéü-0123456789') });
  fc.assert(
    fc.property(letters, (word) => {
      expect(fold(word.toUpperCase())).toBe(fold(word));
    }),
  );
});
