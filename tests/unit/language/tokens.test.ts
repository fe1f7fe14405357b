import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../../data/language/fold.ts';
import { hyphenParts, tokens } from '../../../data/language/tokens.ts';

const words = (text: string) => tokens(text).map((token) => token.lower);

describe('what is one word', () => {
  test.each([
    ['En e-tjänst för it-chefen', ['en', 'e-tjänst', 'för', 'it-chefen']],
    ['NIS2 gäller nu', ['nis2', 'gäller', 'nu']],
    ['EU:s direktiv', ['eu:s', 'direktiv']],
    ['öppna API:er', ['öppna', 'api:er']],
    ['version 2.0 kl. 10.30', ['version', '2.0', 'kl', '10.30']],
    ['125 anställda', ['125', 'anställda']],
    ['enligt 22 § upphovsrättslagen', ['enligt', '22', 'upphovsrättslagen']],
    ['en dator – 1:1', ['en', 'dator', '1:1']],
    ['it- och verksamhetsutveckling', ['it', 'och', 'verksamhetsutveckling']],
    ['(”öppen källkod”)', ['öppen', 'källkod']],
    ['Örnsköldsvik/Åre', ['örnsköldsvik', 'åre']],
    ['', []],
    ['… – !', []],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test('a hyphen that does not break is a hyphen', () => {
    expect(words('e‑tjänst e‐tjänst')).toEqual(['e-tjänst', 'e-tjänst']);
  });

  test('a missing space after a full stop or colon does not glue two sentences into one word', () => {
    expect(words('Vi bygger bredband.Kommunen äger nätet. Kontakt:Kundcenter')).toEqual([
      ...['vi', 'bygger', 'bredband', 'kommunen', 'äger', 'nätet', 'kontakt', 'kundcenter'],
    ]);
  });

  test('letters are kept for comparing with pages, folded for comparing with what people type', () => {
    expect(tokens('HÄCKAR')).toEqual([{ start: 0, end: 6, lower: 'häckar', folded: 'hackar' }]);
  });

  test('a word with its accents apart is the word with its accents on', () => {
    const [token] = tokens('Åre'.normalize('NFD'));
    expect(token).toEqual({ start: 0, end: 4, lower: 'åre', folded: 'are' });
  });
});

describe('parts of a hyphenated word', () => {
  test.each([
    ['it-chef', ['it', 'chef']],
    ['e-tjanst', ['tjanst']],
    ['tjanst', []],
    ['a-b', []],
  ])('%s', (word, parts) => {
    expect(hyphenParts(word)).toEqual(parts);
  });
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  fc
    .array(
      fc.constantFrom(
        'e-tjänst',
        'EU:s',
        'a\u030are',
        '\ud83d',
        '\udca9',
        '😀',
        ' ',
        '.',
        '§',
        '2.0',
        'É',
        '\u0301',
      ),
    )
    .map((parts) => parts.join('')),
);

test('offsets lead back to the word in the original text, whatever the text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let end = 0;
      for (const token of tokens(text)) {
        const spelt = text.slice(token.start, token.end);
        expect(token.start).toBeGreaterThanOrEqual(end);
        expect(token.end).toBeGreaterThan(token.start);
        expect(token.lower).toBe(spelt.toLowerCase().normalize('NFC').replace(/[‐‑]/g, '-'));
        expect(token.folded).toBe(fold(token.lower));
        end = token.end;
      }
    }),
    { numRuns: 3000 },
  );
});

test('every Swedish letter and digit of a text stands in some word', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const covered = new Set(
        tokens(text).flatMap(({ start, end }) =>
          Array.from({ length: end - start }, (_, step) => start + step),
        ),
      );
      for (const { index } of text.matchAll(/[a-zåäö0-9]/gi)) expect(covered.has(index)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test('splitting a long line takes time in proportion to its length', () => {
  const started = performance.now();
  expect(tokens('a-'.repeat(100_000))).toHaveLength(1);
  expect(tokens('a.A:'.repeat(50_000))).not.toHaveLength(0);
  expect(performance.now() - started).toBeLessThan(2_000);
});
