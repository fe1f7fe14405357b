import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseQuery, yearsOf } from '../../../data/search/parse-query.ts';

/** A query taken apart, in words as typed but for their case. */
function parts(query: string) {
  const { words, phrases, excluded, filters } = parseQuery(query);
  const plain = (tokens: readonly { lower: string }[]) => tokens.map(({ lower }) => lower);
  return {
    words: plain(words),
    phrases: phrases.map((phrase) => plain(phrase).join(' ')),
    excluded: plain(excluded),
    filters: filters.map(({ field, value, excluded: isOut }) => `${isOut ? '-' : ''}${field}: ${value}`),
  };
}

const NONE = { words: [], phrases: [], excluded: [], filters: [] };

describe('words', () => {
  test('are looked for in their order, each once, however they are spelt', () => {
    expect(parseQuery('Åre – e-tjänst ÅRE, are?').words.map(({ folded }) => folded)).toEqual([
      'are',
      'e-tjanst',
    ]);
  });

  test.each(['etjänst', 'e tjänst', 'e-tjänst', 'E Tjänst'])(
    'are one where a lone e stands before: %s',
    (query) => {
      expect(parts(query)).toEqual({ ...NONE, words: ['e-tjänst'] });
    },
  );

  test('are one in quotation marks too, and a last e is a word that is being typed', () => {
    expect(parts('"e tjänst"')).toEqual({ ...NONE, words: ['e-tjänst'] });
    expect(parts('moln e').words).toEqual(['moln', 'e']);
  });

  test('are the first ones of a pasted text', () => {
    const pasted = Array.from({ length: 100 }, (_, n) => `ord${n}`);
    const { words } = parts(pasted.join(' '));
    expect(words).toEqual(pasted.slice(0, words.length));
    expect(words.length).toBeGreaterThan(5);
    expect(words.length).toBeLessThan(50);
  });
});

describe('a field is narrowed to, in Swedish and English, in any case,', () => {
  test.each([
    ['vem:Olsson', 'person: Olsson'],
    ['who:Olsson', 'person: Olsson'],
    ['plats:Åre', 'place: Åre'],
    ['place:Åre', 'place: Åre'],
    ['tema:moln', 'theme: moln'],
    ['theme:cloud', 'theme: cloud'],
    ['leverantör:Atea', 'vendor: Atea'],
    ['leverantor:Atea', 'vendor: Atea'],
    ['vendor:Atea', 'vendor: Atea'],
    ['år:2016', 'year: 2016'],
    ['ar:2016', 'year: 2016'],
    ['A\u030aR:2016', 'year: 2016'],
    ['year:2016..2020', 'year: 2016..2020'],
    ['VEM:Olsson', 'person: Olsson'],
    ['vem:"Per Olsson"', 'person: Per Olsson'],
    ['vem:”Per Olsson”', 'person: Per Olsson'],
    ['vem:" Per Olsson "', 'person: Per Olsson'],
    ['-plats:Åre', '-place: Åre'],
    ['-vem:"Per Olsson"', '-person: Per Olsson'],
    ['vem:', 'person: '],
    ['vem:""', 'person: '],
    ['-vem:', '-person: '],
  ])('%s', (query, filter) => {
    expect(parts(query)).toEqual({ ...NONE, filters: [filter] });
  });

  test('beside words, and several at once', () => {
    expect(parts('fiber plats:Vara år:2016.. moln -vem:Frank')).toEqual({
      ...NONE,
      words: ['fiber', 'moln'],
      filters: ['place: Vara', 'year: 2016..', '-person: Frank'],
    });
  });

  test.each([
    ['vad:fiber', ['vad:fiber']],
    ['vem', ['vem']],
    ['vem :olsson', ['vem', 'olsson']],
    ['constructor:x', ['constructor:x']],
    ['EU:s', ['eu:s']],
    ['https://www.boden.se', ['https', 'www.boden.se']],
    [':', []],
  ])('and %s is none', (query, words) => {
    expect(parts(query)).toEqual({ ...NONE, words });
  });
});

describe('words in quotation marks stand side by side,', () => {
  test.each([
    ['straight', '"öppen källkod"'],
    ['Swedish', '”öppen källkod”'],
    ['English', '“öppen källkod”'],
    ['pointed outwards', '»öppen källkod»'],
    ['pointed inwards', '»öppen källkod«'],
    ['of two kinds', '"öppen källkod”'],
    ['with space inside', '" öppen  källkod "'],
    ['after a word that means no field', '"öppen källkod"'],
  ])('%s', (_, query) => {
    expect(parts(query)).toEqual({ ...NONE, words: ['öppen', 'källkod'], phrases: ['öppen källkod'] });
  });

  test('beside other words and phrases', () => {
    expect(parts('moln "öppen källkod" drift "gemensam nämnd"')).toEqual({
      ...NONE,
      words: ['moln', 'öppen', 'källkod', 'drift', 'gemensam', 'nämnd'],
      phrases: ['öppen källkod', 'gemensam nämnd'],
    });
  });

  test('and one word in them is but a word', () => {
    expect(parts('"moln"')).toEqual({ ...NONE, words: ['moln'] });
    expect(parts('""')).toEqual(NONE);
  });

  test.each([
    ['at the beginning', '"öppen källkod', []],
    ['at the end', 'öppen källkod"', []],
    ['in the midst', 'öppen "källkod', []],
    ['behind a whole pair', '"öppen källkod" "', ['öppen källkod']],
    ['of each kind', '”öppen “källkod»', ['öppen']],
  ])('a mark that stands alone %s is none', (_, query, phrases) => {
    expect(parts(query).words).toEqual(['öppen', 'källkod']);
    expect(parts(query).phrases).toEqual(phrases.filter((phrase) => phrase.includes(' ')));
  });

  test('a field whose mark is never closed narrows to nothing, and its words are words', () => {
    expect(parts('vem:"Per Olsson')).toEqual({ ...NONE, words: ['per', 'olsson'], filters: ['person: '] });
  });
});

describe('a minus shuts out', () => {
  test.each([
    ['the word behind it', 'moln -fiber', ['fiber']],
    ['a hyphenated word whole', 'moln -it-chef', ['it-chef']],
    ['every word of a phrase', 'moln -"öppen källkod"', ['öppen', 'källkod']],
    ['each word once', 'moln -fiber -Fiber', ['fiber']],
  ])('%s', (_, query, excluded) => {
    expect(parts(query)).toEqual({ ...NONE, words: ['moln'], excluded });
  });

  test('at the beginning too, and with nothing to look for', () => {
    expect(parts('-fiber')).toEqual({ ...NONE, excluded: ['fiber'] });
  });

  test.each([
    ['inside a word', 'it-chef', ['it-chef']],
    ['behind a word', 'fiber- och moln', ['fiber', 'och', 'moln']],
    ['by itself', 'fiber - moln', ['fiber', 'moln']],
    ['that is a dash', 'fiber –moln', ['fiber', 'moln']],
    ['behind a phrase', '"moln"-fiber', ['moln', 'fiber']],
  ])('but nothing where it stands %s', (_, query, words) => {
    expect(parts(query)).toEqual({ ...NONE, words });
  });
});

describe('years', () => {
  test.each([
    ['2016', [2016, 2016]],
    [' 2016 ', [2016, 2016]],
    ['2016..2020', [2016, 2020]],
    ['2016.. 2020', [2016, 2020]],
    ['2020..2016', [2020, 2016]],
  ])('%s', (value, years) => {
    expect(yearsOf(value)).toEqual(years);
  });

  test('may lack an end, and reach from or to any year then', () => {
    const [from = 0, to = 0] = yearsOf('2016..') ?? [];
    expect([from, to >= 2100]).toEqual([2016, true]);
    const [first = 9999, last = 0] = yearsOf('..2020') ?? [];
    expect([first <= 1900, last]).toEqual([true, 2020]);
  });

  test.each(['', '..', '16', '20162020', '2016-2020', '2016...2020', 'i fjol', '２０１６'])(
    'are not %j',
    (value) => {
      expect(yearsOf(value)).toBeUndefined();
    },
  );
});

test('any string is taken apart', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), (typed) => {
      const { words, excluded, filters } = parseQuery(typed);
      for (const some of [words, excluded])
        expect(new Set(some.map(({ folded }) => folded)).size).toBe(some.length);
      for (const { value } of filters) expect(value).toBe(value.trim());
    }),
    { numRuns: 1_000 },
  );
});

test('the words of a phrase are looked for, however signs stand round them', () => {
  const unit = fc.constantFrom(
    '"',
    '”',
    '“',
    '»',
    '«',
    '-',
    ':',
    ' ',
    '..',
    'vem:',
    'år:',
    'x',
    'å',
    '(',
    '\\',
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 20 }), (typed) => {
      const { words, phrases } = parseQuery(typed);
      const known = words.map(({ folded }) => folded);
      for (const phrase of phrases) {
        expect(phrase.length).toBeGreaterThan(1);
        for (const { folded } of phrase) expect(known).toContain(folded);
      }
    }),
    { numRuns: 2_000 },
  );
});

test('a string of a hundred thousand signs is taken apart in time', () => {
  for (const sign of ['a', '"', '-', 'a:', '“a', '.. ', ' -', 'vem:"']) {
    const started = performance.now();
    parseQuery(sign.repeat(100_000 / sign.length));
    expect(performance.now() - started, sign).toBeLessThan(2_000);
  }
});
