import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokens } from '../../../data/language/tokens.ts';
import type { StoredRecord } from '../../../data/model/records.ts';
import { hasPhrases, rankText } from '../../../data/search/record-texts.ts';
import { begun, said } from './records.ts';

const QUOTE = said('q-1', {
  text: 'Vi bygger öppen källkod tillsammans. Vår it-chef vill det.',
  asked: { sv: 'Om gemensam utveckling', en: 'About building together' },
});
const INITIATIVE = begun('i-1', {
  name: { sv: 'Öppen plattform', en: 'Open platform' },
  summary: { sv: 'Kod som delas av fem kommuner.', en: 'Code shared by five municipalities.' },
  products: ['Open ePlatform'],
});

const has = (stored: StoredRecord, ...phrases: string[]) =>
  hasPhrases(
    stored,
    phrases.map((phrase) => tokens(phrase)),
  );

describe('a phrase stands', () => {
  test.each([
    ['in what was said', QUOTE, 'öppen källkod'],
    ['there without its diacritics', QUOTE, 'oppen kallkod'],
    ['there in capitals', QUOTE, 'ÖPPEN KÄLLKOD'],
    ['across a full stop', QUOTE, 'tillsammans vår'],
    ['at the end', QUOTE, 'vill det'],
    ['in what was asked, in Swedish', QUOTE, 'gemensam utveckling'],
    ['in what was asked, in English', QUOTE, 'building together'],
    ['in the name of who said it', QUOTE, 'per olsson'],
    ['in an initiative’s name', INITIATIVE, 'öppen plattform'],
    ['in its English name', INITIATIVE, 'open platform'],
    ['in its summary', INITIATIVE, 'fem kommuner'],
    ['in its English summary', INITIATIVE, 'five municipalities'],
    ['in a product’s name', INITIATIVE, 'open eplatform'],
  ])('%s', (_, stored, phrase) => {
    expect(has(stored, phrase)).toBe(true);
  });

  test.each([
    ['with a word between', QUOTE, 'bygger källkod'],
    ['in the other order', QUOTE, 'källkod öppen'],
    ['in another inflection', QUOTE, 'öppna källkod'],
    ['as half of a word', QUOTE, 'vår it'],
    ['half in what was said and half in what was asked', QUOTE, 'det om'],
    ['running out of the text', QUOTE, 'vill det inte'],
    ['in the article’s name alone', INITIATIVE, 'per olsson'],
  ])('nowhere %s', (_, stored, phrase) => {
    expect(has(stored, phrase)).toBe(false);
  });

  test('only where all phrases do, and always where there are none', () => {
    expect(has(QUOTE, 'öppen källkod', 'vår it-chef')).toBe(true);
    expect(has(QUOTE, 'öppen källkod', 'fem kommuner')).toBe(false);
    expect(has(QUOTE)).toBe(true);
  });

  test('wherever it was cut from the text', () => {
    const words = tokens(QUOTE.record.text);
    fc.assert(
      fc.property(
        fc.nat({ max: words.length - 1 }),
        fc.integer({ min: 1, max: words.length }),
        (from, length) => {
          expect(hasPhrases(QUOTE, [words.slice(from, from + length)])).toBe(true);
        },
      ),
    );
  });
});

describe('a record is ranked by', () => {
  test('who said it and where, and what was said round the first mark', () => {
    const long = said('q-1', { text: `${'ord '.repeat(200)}fiber ${'ord '.repeat(200)}` });
    const { id, heading, snippet } = rankText(long, new Set(['fiber']));
    expect([id, heading]).toEqual(['q-1', 'Per Olsson, Boden kommun']);
    expect(snippet).toContain('fiber');
    expect(snippet.length).toBeLessThan(long.record.text.length);
  });

  test('an initiative’s name and its summary', () => {
    expect(rankText(INITIATIVE, new Set())).toEqual({
      id: 'i-1',
      heading: 'Öppen plattform',
      snippet: 'Kod som delas av fem kommuner.',
    });
  });
});
