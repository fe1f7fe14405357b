import { describe, expect, test } from 'vitest';
import { stem } from '../../../data/language/stem.ts';
import { hyphenParts, tokens } from '../../../data/language/tokens.ts';
import type { StoredRecord } from '../../../data/model/records.ts';
import { FILES, find, idsOf, RECORDS } from './real-corpus.ts';

const all = (test: (stored: StoredRecord) => boolean) => RECORDS.filter(test).map(({ record }) => record.id);
const found = async (query: string) => idsOf(await find(query)).sort();

/** An answer is never longer, sixty of what was told and sixty rows; what passes a filter alone is cut there. */
const MOST = 120;

const publishedIn = (from: number, to: number) => (stored: StoredRecord) => {
  const article = FILES.articles.find(({ id }) => id === stored.record.article);
  const year = Number(article?.published?.slice(0, 4));
  return from <= year && year <= to;
};

describe('a field alone finds all that is of it, and nothing else:', () => {
  const inBoden = ({ record }: StoredRecord) => record.places.includes('2582');
  const quotesOf =
    (person: string) =>
    ({ type, record }: StoredRecord) =>
      type === 'quote'
        ? record.speaker?.id === person
        : record.evidence !== 'article' &&
          record.evidence.some((id) => FILES.quotes.find((quote) => quote.id === id)?.speaker?.id === person);

  test.each<[string, (stored: StoredRecord) => boolean]>([
    ['plats:Boden', inBoden],
    ['place:boden', inBoden],
    ['plats:Åre', ({ record }) => record.places.includes('2321')],
    ['vem:"Per Olsson"', quotesOf('per-olsson')],
    ['who:olsson', quotesOf('per-olsson')],
    ['tema:upphandling', ({ record }) => record.themes.includes('upphandling')],
    ['år:2016', publishedIn(2016, 2016)],
    ['year:2015..2016', publishedIn(2015, 2016)],
    ['plats:Boden tema:moln', (stored) => inBoden(stored) && stored.record.themes.includes('moln')],
    ['plats:Boden -tema:moln', (stored) => inBoden(stored) && !stored.record.themes.includes('moln')],
    ['år:2016 -vem:Olsson', (stored) => publishedIn(2016, 2016)(stored) && !quotesOf('per-olsson')(stored)],
  ])('%s', async (query, test) => {
    const expected = all(test);
    expect(expected.length).toBeGreaterThan(0);
    expect(expected.length).toBeLessThanOrEqual(MOST);
    expect(await found(query)).toEqual(expected.sort());
  });

  test.each(['vem:Quetzalcoatl', 'år:1999', 'år:aldrig', 'plats:Boden plats:Åre', 'tema:sophämtning'])(
    '%s finds nothing, since nothing is of it',
    async (query) => {
      expect(await found(query)).toEqual([]);
    },
  );

  test.each(['vem:', 'plats:""', '-vem:', '-moln', ''])('%j asks for nothing', async (query) => {
    expect(await found(query)).toEqual([]);
  });
});

describe('a field beside words', () => {
  test.each([
    ['upphandling', 'plats:Boden', '2582'],
    ['e-tjänster', 'plats:Boden', '2582'],
    ['digitalisering', 'plats:Skövde', '1496'],
  ])('%s %s finds of what the words find just what is there', async (words, field, code) => {
    const narrow = await find(`${words} ${field}`);
    expect(narrow.length).toBeGreaterThan(0);
    for (const { stored } of narrow) expect(stored.record.places).toContain(code);
  });

  test('that is empty narrows to nothing', async () => {
    expect(await found('upphandling vem:')).toEqual(await found('upphandling'));
  });

  test('and without it what is elsewhere is found too', async () => {
    const places = new Set((await find('upphandling')).flatMap(({ stored }) => stored.record.places));
    expect(places.size).toBeGreaterThan(1);
  });
});

describe('a word behind a minus', () => {
  const texts = ({ type, record }: StoredRecord) =>
    type === 'quote'
      ? [record.text, record.asked?.sv ?? '', record.asked?.en ?? '']
      : [record.name.sv, record.name.en, record.summary.sv, record.summary.en, ...record.products];

  test.each(['fiber', 'upphandling', 'leverantörer', 'moln'])(
    '%s stands in no record that is found',
    async (word) => {
      const wordStem = stem(tokens(word)[0]?.folded ?? '');
      for (const { stored } of await find(`it kommun digitalisering -${word}`)) {
        const forms = texts(stored).flatMap((text) =>
          tokens(text).flatMap(({ folded }) => [folded, ...hyphenParts(folded)]),
        );
        expect(forms.map(stem), stored.record.id).not.toContain(wordStem);
      }
    },
  );

  test('takes away what is of it, and leaves the rest', async () => {
    const ofAre = ({ stored }: { stored: StoredRecord }) => stored.record.places.includes('2321');
    const open = await find('inlåsning leverantörer');
    expect(open.some(ofAre)).toBe(true);
    const narrow = await find('inlåsning leverantörer -Åre');
    expect(narrow.length).toBeGreaterThan(0);
    expect(narrow.filter(ofAre)).toEqual([]);
  });

  test('inside a hyphenated word is none', async () => {
    expect(await found('e-tjänst')).toEqual(await found('"e-tjänst"'));
    expect((await found('e-tjänst')).length).toBeGreaterThan(0);
  });
});

describe('a phrase', () => {
  test.each(['väldigt långt fram', 'långt utanför städerna'])(
    '“%s” stands in every record found',
    async (phrase) => {
      const records = await find(`”${phrase}”`);
      expect(records.length).toBeGreaterThan(0);
      for (const { stored } of records) expect(JSON.stringify(stored).toLowerCase()).toContain(phrase);
    },
  );

  test('cut from any quote finds that quote', async () => {
    for (const { id, text } of FILES.quotes) {
      const words = tokens(text);
      const from = Math.floor(words.length / 3);
      const [first, last] = [words[from], words[Math.min(from + 4, words.length - 1)]];
      const phrase = text.slice(first?.start, last?.end);
      if (/["”“»«]/.test(phrase)) continue;
      expect(await found(`"${phrase}"`), phrase).toContain(id);
    }
  });

  test('in another order of its words is found nowhere', async () => {
    expect(await found('"långt väldigt fram"')).toEqual([]);
  });
});
