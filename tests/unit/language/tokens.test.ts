import { describe, expect, test } from 'vitest';
import { hyphenParts, isNumber, tokens } from '../../../data/language/tokens.ts';

const words = (text: string) => tokens(text).map((token) => token.lower);

describe('what is one word', () => {
  test.each([
    ['En e-tjänst för it-chefen', ['en', 'e-tjänst', 'för', 'it-chefen']],
    ['Etjänster, earkivet och ehälsan', ['e-tjänster', 'e-arkivet', 'och', 'e-hälsan']],
    ['egen ehuru etapp', ['egen', 'ehuru', 'etapp']],
    ['NIS2 gäller nu', ['nis2', 'gäller', 'nu']],
    ['EU:s direktiv', ['eu:s', 'direktiv']],
    ['öppna API:er', ['öppna', 'api:er']],
    ['version 2.0 kl. 10.30', ['version', '2.0', 'kl', '10.30']],
    ['125 anställda', ['125', 'anställda']],
    ['enligt 22 § upphovsrättslagen', ['enligt', '22§', 'upphovsrättslagen']],
    ['§ 12, §12 och 12\u00a0§', ['12§', '12§', 'och', '12§']],
    ['2 a § första stycket, 5–7 §§', ['2a§', 'första', 'stycket', '5', '7§']],
    ['§ och §§', ['och']],
    ['1 000 kr, 12\u202f500\u00a0000 invånare', ['1000', 'kr', '12500000', 'invånare']],
    ['år 2030 100 skolor', ['år', '2030', '100', 'skolor']],
    ['3,5 procent, 1,2 och 3, 4', ['3,5', 'procent', '1,2', 'och', '3', '4']],
    ['25:an, B2B och 24/7', ['25:an', 'b2b', 'och', '24/7']],
    ['och/eller 2023/2024', ['och', 'eller', '2023', '2024']],
    ['en dator – 1:1', ['en', 'dator', '1:1']],
    ['it- och verksamhetsutveckling', ['it', 'och', 'verksamhetsutveckling']],
    ['(”öppen källkod”)', ['öppen', 'källkod']],
    ['Örnsköldsvik/Åre', ['örnsköldsvik', 'åre']],
    ['', []],
    ['… – !', []],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test('a hyphen is a hyphen, whichever sign it is, and a dash parts words', () => {
    expect(words('e‑tjänst e‐tjänst e−tjänst e－tjänst')).toEqual(Array(4).fill('e-tjänst'));
    expect(words('Malmö–Lund Luleå—Boden 2020–2024')).toEqual([
      ...['malmö', 'lund', 'luleå', 'boden', '2020', '2024'],
    ]);
  });

  test('what is not seen does not part a word, and stands in its mark', () => {
    const soft = 'informations\u00adsäkerhet';
    expect(tokens(`vår ${soft}\u00ad.`)).toEqual([
      expect.objectContaining({ lower: 'vår' }),
      { start: 4, end: 4 + soft.length, lower: 'informationssäkerhet', folded: 'informationssakerhet' },
    ]);
    expect(words('e\u2060-\u2060tjänst bred\u200dband fi\u200cber \u200emoln\u200f a\u00ad\u030are')).toEqual(
      [...['e-tjänst', 'bredband', 'fiber', 'moln', 'åre']],
    );
  });

  test('a space without width is a space', () => {
    expect(words('fiber\u200bmoln')).toEqual(['fiber', 'moln']);
  });

  test('a curled apostrophe is an apostrophe', () => {
    expect(words('Sweden’s')).toEqual(["sweden's"]);
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

test('a number has no letter', () => {
  for (const number of ['125', '3,5', '24/7', '2020-2024', '22§', '10.30'])
    expect(isNumber(number)).toBe(true);
  for (const word of ['nis2', 'b2b', '25:an', 'skola']) expect(isNumber(word)).toBe(false);
});
