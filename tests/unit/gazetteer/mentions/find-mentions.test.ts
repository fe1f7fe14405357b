import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mentionFinder } from '../../../../data/gazetteer/mentions/find-mentions.ts';
import { readGazetteer } from '../../../../data/gazetteer/read-gazetteer.ts';
import { tokens } from '../../../../data/language/tokens.ts';
import type { Site } from '../../../../data/model/gazetteer.ts';

const gazetteer = readGazetteer();
const find = mentionFinder(gazetteer);

const stretch = (text: string) => ({ text, tokens: tokens(text) });

/** What a page of the given stretches names, each as "id as spelt: evidence". */
const named = (texts: readonly string[], site?: Site) =>
  find(texts.map(stretch), site).map(({ id, name, evidence }) => `${id} ${name}: ${evidence}`);

describe('a name that is hardly anything else counts by its capital', () => {
  test.each([
    ['where a sentence begins', 'Örnsköldsvik bygger ut.', '2284 Örnsköldsvik: capital'],
    ['owning something', 'Nu byggs Hudiksvalls fibernät.', '2184 Hudiksvalls: capital'],
    ['in capitals', 'ÖRNSKÖLDSVIK BYGGER', '2284 ÖRNSKÖLDSVIK: capital'],
    ['of two words', 'Bron i Upplands Väsby', '0114 Upplands Väsby: capital'],
    ['with its hyphen', 'Bron i Dals-Ed', '1438 Dals-Ed: capital'],
    [
      'with its diacritics in two code points',
      'Åre växer'.normalize('NFD'),
      `2321 ${'Åre'.normalize('NFD')}: capital`,
    ],
    ['of a vendor', 'Vi valde Atea.', 'atea Atea: capital'],
    ['of a vendor, owning something', 'Detta är Telenor:s nät.', 'telenor Telenor:s: capital'],
    ['of a vendor with its company form', 'Knowit AB levererar.', 'knowit Knowit AB: capital'],
    ['of a vendor in small letters', 'Eleverna använder itslearning.', 'itslearning itslearning: capital'],
    ['of a product', 'Journalen förs i Treserva.', 'cgi Treserva: capital'],
    ['of a product of two words', 'Alla fick Office 365 i höst.', 'microsoft Office 365: capital'],
    ['with & in it', 'Ernst & Young granskar.', 'ey Ernst & Young: capital'],
  ])('%s', (_, text, expected) => {
    expect(named([text])).toEqual([expected]);
  });
});

describe('a name that is also a word counts with evidence:', () => {
  test.each([
    ['"kommun" after it', 'Vara kommun bygger.', '1470 Vara: kommun-follows'],
    ['"kommun" in capitals', 'VARA KOMMUN', '1470 VARA: kommun-follows'],
    ['its genitive before "kommun"', 'Marks kommun bygger.', '1463 Marks: genitive'],
    ['a genitive of its own before "kommun"', 'Falu kommun bygger.', '2080 Falu: genitive'],
    ['a preposition before it', 'Bygget i Boden är klart.', '2582 Boden: capital-inside'],
    ['a preposition that begins the sentence', 'I Lund byggs det.', '1281 Lund: capital-inside'],
    ['a word for what it is', 'Bygget med grannkommunen Berg.', '2326 Berg: apposition'],
    ['a company form', 'Avtalet med Pulsen AB är klart.', 'pulsen Pulsen: company-form'],
    ['what it is named with', 'Ring Lime Technologies.', 'lime Lime Technologies: capital'],
    ['the word for what it supplies', 'Vi byter verksamhetssystemet Viva.', 'cambio Viva: apposition'],
    ['a preposition and a word of business', 'Vi köper drift av Pulsen.', 'pulsen Pulsen: capital-inside'],
  ])('%s', (_, text, expected) => {
    expect(named([text])).toEqual([expected]);
  });

  test.each([
    ['a list with one that is sure', 'Det är Ale och Kungälv.', ['1440 Ale: list', '1482 Kungälv: capital']],
    [
      'a list that ends with "kommuner"',
      'Det är Ale och Berg kommuner.',
      ['1440 Ale: list', '2326 Berg: list'],
    ],
    [
      'its vendor',
      'Anmäl i Stella från Miljödata.',
      ['miljodata Stella: vendor-beside', 'miljodata Miljödata: vendor-beside'],
    ],
    [
      'itself elsewhere',
      'Vara kommun bygger. Nu bygger Vara mer.',
      ['1470 Vara: kommun-follows', '1470 Vara: other-mention'],
    ],
    [
      'a list of vendors',
      'Avtal med Dustin, Atea och Advania.',
      ['dustin Dustin: list', 'atea Atea: capital', 'advania Advania: capital'],
    ],
  ])('%s', (_, text, expected) => {
    expect(named([text])).toEqual(expected);
  });

  test('the site that it is', () => {
    const site: Site = { kind: 'municipality', id: '1470', name: 'Vara' };
    expect(named(['Nu bygger Vara mer.'], site)).toEqual(['1470 Vara: site']);
    expect(named(['Vara med och bygg!'], site)).toEqual([]);
  });

  test('another stretch of the page', () => {
    expect(named(['Kundcase: Bodens kommun', 'Så valde Boden väg.'])).toEqual([
      '2582 Bodens: genitive',
      '2582 Boden: other-mention',
    ]);
  });
});

describe('no name is', () => {
  test.each([
    ['a word where a sentence begins', 'Mark säljs. Vara är bra. Boden rivs. Lime!'],
    ['a word in small letters', 'att vara i boden på mark i berg och i örnsköldsvik'],
    ['a heading in capitals', 'VÄLKOMMEN TILL BODEN'],
    ['an abbreviation in a heading in capitals', 'AVTAL OM IT FRÅN NE TILL ALLA'],
    ['a street', 'Vi finns på Bodengatan, Markvägen och Boden\u00ADgatan.'],
    ['a surname', 'Enligt Anna Berg och Sara Lund är det så.'],
    ['a first name', 'Hälsningar från Nora och Stella.'],
    ['the first part of a person’s name', 'Brev till Mark Andersson.'],
    ['a school', 'Eleverna på Lundsbergs skola.'],
    ['a property', 'Bygglov i Berg 2:14.'],
    ['a bus line', 'Buss B3 går från resecentrum.'],
    ['an English verb', 'Are you new here? Kinda.'],
    ['another spelling', 'Välkommen till Are, Habö och Ornskoldsvik.'],
    ['a county', 'Länsstyrelsen i Jönköpings län och Region Uppsala.'],
    ['a university', 'Forskare vid Uppsala universitet.'],
    ['a club', 'Biljetter till Malmö FF.'],
    ['an exchange', 'Noterat på Nasdaq Stockholm.'],
    ['an address', 'Storgatan 1, 852 30 Sundsvall.'],
    ['an address on the web', 'Mejla info@atea.se eller @Atea.'],
    ['a half of a compound', 'Boden-modellen, Teams-möten och Boden- och Luleåbor'],
    ['what many sell', 'Vi köper e-arkiv, trygghetslarm och RPA.'],
    ['an abbreviation spelt otherwise', 'Ist är inte Aws.'],
    ['a word before a word for firms', 'Lime software för alla.'],
    ['a firm of which a part is so called', 'Neat! Vi såg Nova lysa.'],
    ['a person and a place', 'Nora, Kumlabo'],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(named([text])).toEqual([]);
  });

  test('a person of whom a page on the place of that name speaks', () => {
    expect(named(['Nora kommun öppnar skolan. Där läser Nora i klass 6.'])).toEqual([
      '1884 Nora: kommun-follows',
    ]);
  });
});

describe('on any text', () => {
  const spelt = gazetteer.municipalities.flatMap(({ name, genitive }) => [name, genitive]);
  const vendors = gazetteer.vendors.flatMap(({ name, aliases, products }) => [name, ...aliases, ...products]);
  const word = fc.constantFrom(
    ...spelt,
    ...vendors,
    'i',
    'från',
    'kommun',
    'AB',
    'Anna',
    'avtal',
    '4',
    'och',
  );
  const gap = fc.constantFrom(' ', ', ', '. ', '\n', ' och ', '\u00AD', '-', ' – ', '\u00A0', ':');
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
    fc.array(fc.tuple(word, gap)).map((parts) => parts.flat().join('')),
  );

  test('it never throws, and every mention stands where it says, in order and apart', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), (texts) => {
        let last = { stretch: 0, end: 0 };
        for (const mention of find(texts.map(stretch))) {
          expect(texts[mention.stretch]?.slice(mention.start, mention.end)).toBe(mention.name);
          expect(mention.name).not.toBe('');
          if (mention.stretch === last.stretch) expect(mention.start).toBeGreaterThanOrEqual(last.end);
          else expect(mention.stretch).toBeGreaterThan(last.stretch);
          last = mention;
        }
      }),
      { numRuns: 2_000 },
    );
  });

  test('in small letters it names no place', () => {
    fc.assert(
      fc.property(text, (any) => {
        const kinds = find([stretch(any.toLowerCase())]).map(({ kind }) => kind);
        expect(kinds).not.toContain('municipality');
      }),
    );
  });
});

describe('the time grows as the text', () => {
  /** The best of three, since a shared processor may be held up. */
  function milliseconds(text: string): number {
    const page = [stretch(text)];
    const runs = [1, 2, 3].map(() => {
      const started = performance.now();
      find(page);
      return performance.now() - started;
    });
    return Math.min(...runs);
  }

  const LENGTH = 120_000;
  test.each([
    ['prose', 'Vi bygger ut fibern i hela Vara kommun, och det tar tid, säger man hos Atea. Vara med! '],
    ['nothing but names', 'Vara Boden Mark Berg '],
    ['one list', 'Vara, Boden och Mark, '],
    ['one sentence of vendors', 'avtal med Lime, Neat och '],
    ['genitives', 'Lime:s Limes '],
  ])('of %s', (_, piece) => {
    const text = piece.repeat(LENGTH / piece.length);
    // Some 5 to 30 ms where nothing else runs.
    expect(milliseconds(text)).toBeLessThan(300);
    expect(milliseconds(text) / Math.max(1, milliseconds(text.slice(0, LENGTH / 8)))).toBeLessThan(40);
  });
});
