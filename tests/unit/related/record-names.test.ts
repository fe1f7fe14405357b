import { describe, expect, test } from 'vitest';
import type { KnownName } from '../../../data/model/digest.ts';
import { digest } from '../../../data/related/digest.ts';
import { pageStretches } from '../../../data/related/page-words.ts';
import { nameFinder, namesOnPage } from '../../../data/related/record-names.ts';
import { spelling } from '../../../data/related/spelling.ts';
import { page, RECORDS } from './facts.ts';

const FINDER = nameFinder(digest(RECORDS).names);

function names(text: string, ...subject: string[]): string[] {
  const stretches = pageStretches(page({ text: `Nu gäller detta. ${text}` }), new Set());
  return namesOnPage(FINDER, stretches, new Set(subject)).map(({ name }) => name);
}

describe('a name of the records is found on a page', () => {
  test.each([
    ['whole', 'I går talade Per Olsson om saken.', 'Per Olsson'],
    ['in the genitive', 'I går kom Åsa Franks förslag.', 'Åsa Frank'],
    ['without its accents', 'I går talade Asa Frank om saken.', 'Åsa Frank'],
    ['after a title', 'I går talade It-chefen Per Olsson om saken.', 'Per Olsson'],
    ['with a slip', 'I går talade Helena Menher om saken.', 'Helena Mehner'],
  ])('%s', (_, text, name) => {
    expect(names(text, 'e-tjanster', 'it-styrning')).toEqual([name]);
  });

  test('with the records that bear it', () => {
    const stretches = pageStretches(page({ title: 'Intervju med Per Olsson' }), new Set());
    const [found] = namesOnPage(FINDER, stretches, new Set(['e-tjanster']));
    const quotes = RECORDS.filter(
      ({ type, record }) => type === 'quote' && record.speaker?.name === 'Per Olsson',
    );
    expect(found?.records).toEqual(quotes.map(({ record }) => record.id));
    expect(found?.records).toContain('boden-1');
  });
});

describe('a person’s name', () => {
  test('needs a theme that the page shares: many are called Per Olsson', () => {
    expect(names('Målvakten Per Olsson räddade allt.')).toEqual([]);
  });
});

describe('a product’s name of several words', () => {
  test('counts by itself', () => {
    expect(names('Vi kör Open ePlatform här.')).toEqual(['Open ePlatform']);
  });
});

describe('a name of one word', () => {
  test('needs a theme that the page shares: else it may be anything', () => {
    expect(names('Ladda ner Bodenappen idag.')).toEqual([]);
    expect(names('Ladda ner Bodenappen idag.', 'moln')).toEqual([]);
    expect(names('Ladda ner Bodenappen idag.', 'e-tjanster')).toEqual(['Bodenappen']);
  });
});

describe('nothing is found', () => {
  test.each([
    ['in a text without names', 'vi bygger ut fibern'],
    ['in another person’s name', 'I går talade Per Nilsson om saken.'],
    ['in half a name', 'I går talade Olsson om saken.'],
    ['in small letters', 'i går talade per olsson'],
    ['in nothing', ''],
  ])('%s', (_, text) => {
    expect(names(text, 'e-tjanster', 'it-styrning')).toEqual([]);
  });
});

describe('among thousands of names', () => {
  const many = Array.from(
    { length: 20_000 },
    (_, n): KnownName => ({
      ...{
        name: `Namn${n.toString(36)} Efternamn${(n * 7).toString(36)}`,
        records: `r-${n}`,
        themes: [],
        standsAlone: true,
      },
    }),
  );
  const open: KnownName = { name: 'Open ePlatform', records: 'i-1', themes: [], standsAlone: true };
  const person: KnownName = { name: 'Åsa Frank', records: 'q-1', themes: ['moln'], standsAlone: false };
  const finder = nameFinder([...many, open, person]);
  const on = (text: string, ...subject: string[]) =>
    namesOnPage(finder, pageStretches(page({ text }), new Set()), new Set(subject));

  test('one is found by either of its words, and told with its records', () => {
    expect(on('Vi kör Open ePlatform här.')).toEqual([{ name: 'Open ePlatform', records: ['i-1'] }]);
    for (const slip of ['Oppen ePlatform', 'Upen ePlatform'])
      expect(on(`Vi kör ${slip} här.`), slip).toEqual([{ name: 'Open ePlatform', records: ['i-1'] }]);
    expect(on('I går kom Åsa Frank hit.', 'moln')).toEqual([{ name: 'Åsa Frank', records: ['q-1'] }]);
    expect(on('I går kom Åsa Frank hit.', 'skola')).toEqual([]);
  });

  test('as soon as among a few', () => {
    on('Vi kör Open ePlatform här.');
    const started = performance.now();
    on('Vi kör Open ePlatform och Annan Plattform med Per Berg här.');
    expect(performance.now() - started).toBeLessThan(200);
  });
});

test('no names are found where none are known', () => {
  const stretches = pageStretches(page({ title: 'Intervju med Per Olsson' }), new Set());
  expect(namesOnPage(nameFinder([]), stretches, new Set(['e-tjanster']))).toEqual([]);
});

test('a page of nothing but names is looked through in time', () => {
  const text = Array.from({ length: 8_000 }, (_, n) => `Anna Berg${n % 700}sson`).join(', ');
  const started = performance.now();
  names(text);
  expect(performance.now() - started).toBeLessThan(1_500);
});

describe('a word is said as it stands inside a sentence:', () => {
  test.each([
    ['the first of a title', 'Digital tillsyn', 0, 15, 'digital tillsyn'],
    ['the first of a sentence', 'Nu. Fiber byggs', 4, 9, 'fiber'],
    ['an abbreviation', 'AI i skolan', 0, 2, 'AI'],
    ['a name inside a sentence', 'hos Atea nu', 4, 8, 'Atea'],
    ['a word with a capital of its own', 'NIS2-direktivet', 0, 15, 'NIS2-direktivet'],
    ['a Swedish letter', 'Öppen källkod', 0, 13, 'öppen källkod'],
  ])('%s', (_, text, start, end, expected) => {
    expect(spelling(text, start, end)).toBe(expected);
  });
});
