import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compoundSplits } from '../../../data/language/compounds.ts';
import { anyText } from './any-text.ts';

const WORDS = [
  ...[
    'information',
    'informationssakerhet',
    'sakerhet',
    'sakerhetsarbete',
    'arbete',
    'natt',
    'tillsyn',
    'elev',
  ],
  ...[
    'dator',
    'skola',
    'skjuts',
    'halsa',
    'central',
    'gata',
    'belysning',
    'tjanst',
    'resa',
    'larare',
    'brist',
  ],
  ...[
    'buss',
    'station',
    'moln',
    'leverantor',
    'kon',
    'takt',
    'till',
    'stand',
    'ard',
    'hand',
    'lagg',
    'ning',
    'kommun',
  ],
];
const known = new Set(WORDS);
const splitsOf = (word: string) =>
  compoundSplits(word, (part) => known.has(part)).map((split) => split.join(' '));

describe('a compound is of known words, the last one first, the fewest first', () => {
  test.each([
    [
      'informationssakerhetsarbete',
      ['sakerhetsarbete information', 'arbete informationssakerhet', 'arbete sakerhet information'],
    ],
    ['elevdator', ['dator elev']],
    ['skolskjuts', ['skjuts skola']],
    ['halsocentral', ['central halsa']],
    ['gatubelysning', ['belysning gata']],
    ['tjansteresa', ['resa tjanst']],
    ['lararbrist', ['brist larare']],
    ['nattillsyn', ['tillsyn natt']],
    ['busstation', ['station buss']],
    ['molntjanstleverantor', ['leverantor tjanst moln']],
  ])('%s', (word, splits) => {
    expect(splitsOf(word)).toEqual(splits);
  });

  test.each(['kontakt', 'standard', 'kommunen', 'handlaggning', 'elevradet', 'dator', ''])(
    '“%s” is none of them',
    (word) => {
      expect(splitsOf(word)).toEqual([]);
    },
  );

  test('stems will do for words', () => {
    const stems = new Set(['skol', 'skjuts', 'gat', 'belysning']);
    expect(compoundSplits('skolskjuts', (part) => stems.has(part))).toEqual([['skjuts', 'skol']]);
    expect(compoundSplits('gatubelysning', (part) => stems.has(part))).toEqual([['belysning', 'gat']]);
  });
});

/** Whether the parts, first one first, make the word, but for a letter where two of them meet. */
function covers(word: string, [part, ...further]: readonly string[]): boolean {
  if (part === undefined) return word === '';
  if (further.length === 0) return word === part;
  const meets = word.startsWith(part) ? [part.length, part.length + 1, part.length - 1] : [];
  const changed = word.startsWith(part.slice(0, -1)) ? [part.length - 1, part.length] : [];
  return [...meets, ...changed].some((length) => covers(word.slice(length), further));
}

const letters = fc.string({ unit: fc.constantFrom(...'aeiostrnl'), maxLength: 20 });
const joined = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom('', '', 's', 'e')), { maxLength: 6 })
  .map((parts) => parts.flat().join(''));

describe('whatever the word', () => {
  test('the parts are known, and cover it but for a letter between two', () => {
    const some = fc.func(fc.boolean());
    fc.assert(
      fc.property(fc.oneof(letters, joined), some, (word, isKnown) => {
        for (const isWord of [(part: string) => known.has(part), isKnown]) {
          for (const split of compoundSplits(word, isWord)) {
            expect(split.length).toBeGreaterThan(1);
            expect(split.every((part) => isWord(part))).toBe(true);
            expect(covers(word, [...split].reverse()), `${word}: ${split}`).toBe(true);
          }
        }
      }),
    );
  });

  test('two known words make a compound that is split into them', () => {
    const long = WORDS.filter((word) => word.length >= 5 && word !== 'stand');
    fc.assert(
      fc.property(
        fc.constantFrom(...long),
        fc.constantFrom('', 's'),
        fc.constantFrom(...long),
        (a, link, b) => {
          expect(splitsOf(a + link + b)).toContain(`${b} ${a}`);
        },
      ),
    );
  });

  test('it is split, or not, in time', () => {
    fc.assert(fc.property(anyText, (text) => Array.isArray(compoundSplits(text, () => true))));
    const started = performance.now();
    for (const part of ['a', 'ab', 'abc', 'tjanst', 's']) {
      for (const length of [80, 10_000]) compoundSplits(part.repeat(length).slice(0, length), () => true);
    }
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
