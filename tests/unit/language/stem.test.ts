import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../../data/language/fold.ts';
import { stem } from '../../../data/language/stem.ts';
import { isStopWord } from '../../../data/language/stop-words.ts';

const linesOf = (file: string) =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split(' '));

/** The words of the field, a line each, with the forms that mean the same. */
const INFLECTIONS = linesOf('inflections.txt');
/** Words of which one is easily taken for a form of the other. */
const OTHER_WORDS = linesOf('other-words.txt');

describe('forms of one word share a stem, folded and as they are spelt:', () => {
  test.each(INFLECTIONS.map((forms) => ({ base: forms[0] ?? '', forms })))('$base', ({ base, forms }) => {
    for (const form of forms) {
      expect(stem(form), form).toBe(stem(base));
      expect(stem(fold(form)), form).toBe(stem(fold(base)));
    }
  });
});

describe('words that are not one another have stems of their own:', () => {
  test.each(OTHER_WORDS)('%s and %s', (a, b) => {
    expect(stem(a ?? '')).not.toBe(stem(b ?? ''));
    if (fold(a ?? '') !== fold(b ?? '')) expect(stem(fold(a ?? ''))).not.toBe(stem(fold(b ?? '')));
  });
});

describe('since a stem begins the word, these do not meet:', () => {
  test.each([
    ['säker', 'säkra'],
    ['resa', 'resor'],
    ['skriva', 'skrev'],
    ['köpa', 'köper'],
    ['läge', 'läget'],
  ])('%s and %s', (a, b) => {
    expect(stem(fold(a))).not.toBe(stem(fold(b)));
  });
});

test('words under five letters, numbers and words with a digit stay as they are', () => {
  for (const word of ['appe', 'nis2', 'it', 'data', '2030', '25:an', '24/7', 'b2b', 'version2']) {
    expect(stem(word)).toBe(word);
  }
});

describe('whatever the word', () => {
  const letters = "aaabdeeeefgiklmnnnoprrrsstttuvåäö-:'2";
  const swedish = fc.string({ unit: fc.constantFrom(...letters), maxLength: 24 });
  const known = fc.constantFrom('', ...INFLECTIONS.flat(), ...OTHER_WORDS.flat());
  const ending = fc.constantFrom(
    ...['', 'n', 'en', 'et', 'arna', 'ernas', 'orna', 'bandet', 'landens', 'heterna', 'lig', ':s', "'s"],
  );
  const start = fc.oneof(swedish, known, fc.string(), fc.string({ unit: 'binary' }));
  const anyWord = fc.tuple(start, known, ending).map((parts) => parts.join(''));

  test('a stem is its own stem, and a beginning of the word', () => {
    fc.assert(
      fc.property(anyWord, (spelt) => {
        for (const word of [spelt.toLowerCase(), fold(spelt)]) {
          const stemmed = stem(word);
          expect(stem(stemmed)).toBe(stemmed);
          expect(word.startsWith(stemmed)).toBe(true);
          if (word !== '') expect(stemmed).not.toBe('');
        }
      }),
      { numRuns: 5000 },
    );
  });

  test('a word behind a hyphen is stemmed as if it stood alone', () => {
    fc.assert(
      fc.property(fc.constantFrom('it', 'e', 'nis2', 'sms'), known, (first, word) => {
        expect(stem(`${first}-${fold(word)}`)).toBe(`${first}-${stem(fold(word))}`);
      }),
    );
  });
});

test('a long line without a space is stemmed in time', () => {
  const started = performance.now();
  for (const part of ['a', 'ar', 'het', 'land', 'erna', 'bandet', 'tt', ':s', '-en'])
    stem(part.repeat(20_000));
  expect(performance.now() - started).toBeLessThan(2_000);
});

describe('stop words', () => {
  test.each(['och', 'är', 'januari', 'måndag', 'cookies', 'the', 'meny'])('%s is one', (word) => {
    expect(isStopWord(word)).toBe(true);
  });

  test.each(['bredband', 'upphandling', 'säkerhet', 'moln', 'skola', 'e-tjänst'])('%s is none', (word) => {
    expect(isStopWord(word)).toBe(false);
  });

  test('a word is taken as it is spelt: “läs” is one, “lås” is none', () => {
    expect(isStopWord('läs')).toBe(true);
    expect(isStopWord('lås')).toBe(false);
    expect(isStopWord('las')).toBe(false);
  });
});

test('a tax is no ending: fastighetsskatt keeps it, and is no part of fastighetsskötsel', () => {
  expect(stem('fastighetsskatt')).toBe('fastighetsskatt');
  expect(stem('kommunalskatten')).toBe('kommunalskatt');
});
