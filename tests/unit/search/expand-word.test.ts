import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../../data/language/fold.ts';
import { stem } from '../../../data/language/stem.ts';
import { buildSegment } from '../../../data/search/build-segment.ts';
import { type ExpandOptions, expandWord } from '../../../data/search/expand-word.ts';
import { type SearchIndex, searchIndex, termText } from '../../../data/search/search-index.ts';
import { termsOfStem } from '../../../data/search/stem-range.ts';
import { indexOf, saying, someParts, textsOf } from './documents.ts';

const INDEX = indexOf(
  saying(
    'bredband bredbandet bredbandsutbyggnad stadsnät nattillsyn tillsyn teknik välfärdsteknik integration leverans',
    'upphandling upphandlingar upphandlare samupphandling Olsson Ekerö är Åre vara varandra it it-chef dator data app',
  ),
);

/** Terms that answer, each with its weight, best first, those of one weight by the alphabet. */
function weighed(
  index: SearchIndex,
  word: string,
  options?: ExpandOptions,
): [term: string, weight: number][] {
  const found = expandWord(index, fold(word), options).refs.map((ref): [string, number] => [
    termText(index, ref),
    ref.weight,
  ]);
  return found.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}

const answers = (word: string, options?: ExpandOptions, index = INDEX) =>
  weighed(index, word, options).map(([term]) => term);

describe('a word is answered by', () => {
  test.each([
    [
      'itself, its inflections, then what it begins',
      'bredband',
      ['bredband', 'bredbandet', 'bredbandsutbyggnad'],
    ],
    ['the same stem in another inflection', 'stadsnätet', ['stadsnat']],
    ['a stem that is shorter than any part', 'appen', ['app']],
    ['what it begins, as one types', 'bre', ['bredband', 'bredbandet', 'bredbandsutbyggnad']],
    ['compounds that it is a part of', 'tillsyn', ['tillsyn', 'nattillsyn']],
    ['words that begin alike for long', 'leverantör', ['leverans']],
    [
      'the parts of a compound that nothing else answers to',
      'bredbandstillsyn',
      ['bredband', 'bredbandet', 'tillsyn'],
    ],
    ['nothing, where it is one letter that begins much', 'b', []],
  ])('%s', (_, word, expected) => {
    expect(answers(word)).toEqual(expected);
  });
});

describe('a name is answered by', () => {
  const index = indexOf(saying('Västerås Västeråsmodellen Västervik Västra Linköping Köping'));

  test('itself and what is made of it, and by no name that begins alike', () => {
    expect(answers('Västerås', { isKnown: true }, index)).toEqual(['vasteras', 'vasterasmodellen']);
    expect(answers('Köping', { isKnown: true }, index)).toEqual(['koping']);
  });
});

test('a name of few letters begins no other word', () => {
  const index = indexOf(saying('SKR SKR-rapport SKR:s skriva skrevs'));
  const known = answers('SKR', { isKnown: true }, index);
  expect(known.sort()).toEqual(['skr', 'skr-rapport', 'skr:s']);
});

describe('a word that compounds end with', () => {
  test('is no slip of another', () => {
    const index = indexOf(saying('tomtförsäljning förvaltning'));
    expect(answers('försäljning', {}, index)).toEqual(['tomtforsaljning']);
  });
});

describe('a compound whose last part is unknown', () => {
  test('is answered by a short first part where the last says little more', () => {
    const index = indexOf(saying('fiber robot'));
    expect(answers('fiberanslutningen', {}, index)).toEqual(['fiber']);
    expect(answers('fiberkrage', {}, index)).toEqual([]);
  });
});

describe('a short stop word is looked for as it stands only:', () => {
  test('Åre is not "area", it is not "it-chef"', () => {
    expect(answers('åre', { isStop: true })).toEqual(['are']);
    expect(answers('it', { isStop: true })).toEqual(['it']);
    expect(answers('it')).toEqual(['it', 'it-chef']);
  });

  test('but the last one may still be typed: what it begins weighs more than itself', () => {
    const index = indexOf(saying('växla upp upphandling är Ärendet'));
    const found = weighed(index, 'upp', { isStop: true, isLast: true });
    expect(found.map(([term]) => term)).toEqual(['upphandling', 'upp']);
    expect(answers('upp', { isStop: true }, index)).toEqual(['upp']);
    expect(answers('är', { isStop: true, isLast: true }, index)).toEqual(['ar']);
  });

  test('where it stands nowhere it is not taken for a slip', () => {
    expect(answers('aro', { isStop: true })).toEqual([]);
  });
});

describe('a word that is unknown, by its stem and as a beginning too, is taken for misspelt:', () => {
  test.each([
    ['two letters swapped, with the compounds it lies in', 'tilslyn', ['tillsyn', 'nattillsyn']],
    ['a letter too few', 'olson', ['olsson']],
    ['a letter too few in a short word', 'ekrö', ['ekero']],
    [
      'two slips in a long word, with all that answers to it',
      'uphandlign',
      ['upphandling', 'upphandlingar', 'samupphandling', 'upphandlare'],
    ],
    ['two slips in a short word are another word', 'olsenn', []],
    ['three letters are too few to be misspelt', 'bto', []],
    ['nobody types so long a word', `${'bredband'.repeat(8)}q`, []],
  ])('%s', (_, word, expected) => {
    expect(answers(word)).toEqual(expected);
  });

  test('though a word happens to hold its stem, which is no part of it', () => {
    const towns = indexOf(saying('investering Västerås'));
    expect(answers('vesteras', {}, towns)).toEqual(['vasteras']);
  });

  test('never beside a certain answer: data is not dator', () => {
    expect(answers('data')).toEqual(['data']);
    expect(answers('dator')).toEqual(['dator']);
  });

  test('never where it is known to be right, as a name is that no record has', () => {
    expect(answers('olson', { isKnown: true })).toEqual([]);
    expect(answers('bredbandstillsyn', { isKnown: true })).toEqual([]);
    expect(answers('olsson', { isKnown: true })).toEqual(['olsson']);
  });

  test('also where it is cut down to the stem of another word, and below that one', () => {
    const index = indexOf(saying('säkra säkerhet'));
    expect(answers('säkrhet', {}, index)).toEqual(['sakra', 'sakerhet']);
  });

  test('for the likeliest of several, which stands in most records, and says which that is', () => {
    const index = indexOf(saying('drift drifta', 'drift', 'dift'));
    expect(expandWord(index, 'dirft').likeliest).toBe('drift');
    expect(expandWord(index, 'drift').likeliest).toBeUndefined();
    expect(expandWord(index, 'moln').likeliest).toBeUndefined();
  });

  test('never at the first letter, unless it changed places with the next', () => {
    const index = indexOf(saying('standard täckning upphandling'));
    expect(answers('tandvard', {}, index)).toEqual([]);
    expect(answers('kackning', {}, index)).toEqual([]);
    expect(answers('puphandling', {}, index)).toEqual(['upphandling']);
  });

  test('never by two slips of what begins otherwise, where somebody wrote a word that begins so', () => {
    const index = indexOf(saying('satsning'));
    expect(answers('sandning', {}, index)).toEqual(['satsning']);
    expect(answers('sandning', { isBegun: () => true }, index)).toEqual([]);
    expect(answers('satsnnigg', { isBegun: () => true }, index)).toEqual(['satsning']);
  });

  test('one slip is likelier than two', () => {
    expect(answers('samverkxn', {}, indexOf(saying('samverkan sanverkan')))).toEqual(['samverkan']);
    expect(answers('samverkxn', {}, indexOf(saying('sanverkan')))).toEqual(['sanverkan']);
  });
});

test('the better the answer, the more it weighs, a slip more than a part', () => {
  const pairs: [how: string, word: string, term: string][] = [
    ['exact', 'bredband', 'bredband'],
    ['same stem', 'bredband', 'bredbandet'],
    ['typo', 'tilslyn', 'tillsyn'],
    ['prefix', 'bredband', 'bredbandsutbyggnad'],
    ['part', 'tillsyn', 'nattillsyn'],
    ['part of the compound asked for', 'bredbandstillsyn', 'tillsyn'],
  ];
  const weights = pairs.map(([how, word, term]) => ({
    how,
    weight: weighed(INDEX, word).find(([found]) => found === term)?.[1] ?? 0,
  }));
  expect(weights.toSorted((a, b) => b.weight - a.weight).map(({ how }) => how)).toEqual(
    pairs.map(([how]) => how),
  );
  for (const { how, weight } of weights) expect(weight, how).toBeGreaterThan(0);
});

describe('where a whole vocabulary begins alike', () => {
  const many = Array.from({ length: 5_000 }, (_, n) => `ab${n}`);

  test('only some of its terms answer', () => {
    const found = answers('ab', {}, indexOf(saying(many.join(' '))));
    expect(found.length).toBeGreaterThan(10);
    expect(found.length).toBeLessThan(1_000);
  });

  test('those that most documents have', () => {
    const index = indexOf(saying(many.join(' '), 'ab7 ab4999', 'ab7'));
    expect(answers('ab', {}, index)).toEqual(expect.arrayContaining(['ab7', 'ab4999']));
  });

  test('and the word itself among them', () => {
    expect(answers('ab77', {}, indexOf(saying(many.join(' '))))[0]).toBe('ab77');
  });
});

describe('in several segments', () => {
  const words = fc.constantFrom(
    'bredband',
    'bredbandet',
    'are',
    'e-tjanst',
    'it',
    'molnet',
    'nis2',
    'chef',
    'tjanst',
  );

  test('a word that is known is answered as in one', () => {
    fc.assert(
      fc.property(someParts, words, (parts, word) => {
        const whole = indexOf(parts.flat());
        fc.pre(textsOf(buildSegment(parts.flat()).terms).includes(word));
        const apart = new Set(answers(word, {}, searchIndex(parts.map(buildSegment))));
        expect([...apart].sort()).toEqual(answers(word, {}, whole).sort());
      }),
    );
  });

  test('a word that one of them knows is not taken for a slip in another', () => {
    const index = searchIndex([saying('olsson'), saying('olson')].map(buildSegment));
    expect(answers('olson', {}, index)).toEqual(['olson']);
  });
});

test('the terms of a stem are all its inflections, each as good as the other', () => {
  const index = searchIndex(
    [saying('upphandling nattillsyn'), saying('upphandlingar upphandlare')].map(buildSegment),
  );
  const found = termsOfStem(index, stem('upphandlingen'));
  expect(found.map((ref) => [termText(index, ref), ref.weight])).toEqual([
    ['upphandling', 1],
    ['upphandlingar', 1],
  ]);
  expect(termsOfStem(index, 'okand')).toEqual([]);
});
