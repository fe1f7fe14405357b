import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../../data/language/fold.ts';
import { anyText } from './any-text.ts';

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
    ['e‑tjänst', 'e-tjanst'],
    ['informations\u00adsäkerhet', 'informationssakerhet'],
    ['fi\u200dber\ufeff', 'fiber'],
    ['Sweden’s', "sweden's"],
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
