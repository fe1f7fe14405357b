import { describe, expect, it } from 'vitest';
import { ingest } from '../../../data/ingest/ingest.ts';
import { textSource } from '../../../data/ingest/text-source.ts';

/** The quotes of an article of some paragraphs ("//") under a title, as speaker, role, organisation and text. */
const quotes = (said: string) =>
  ingest(textSource(`Rubriken här om något\n\n${said.replaceAll(' // ', '\n\n')}\n`)).article.quotes.map(
    ({ text, speaker: { name, role, organisation } }) => [name, role, organisation, text],
  );

describe('a role', () => {
  it.each([
    ['Däremot svarar oppositionsrådet Stina Dahl:', ['Stina Dahl', 'oppositionsråd', null]],
    ['Sedan berättar oppositionsrådet Stina Dahl (S):', ['Stina Dahl', 'oppositionsråd', 'S']],
    ['Så berättar oppositionsrådet Stina Dahl:', ['Stina Dahl', 'oppositionsråd', null]],
  ])('has no verb in it: %s', (line, speaker) => {
    expect(quotes(`${line} // – Vi har väntat i hundra år!`)).toEqual([
      [...speaker, 'Vi har väntat i hundra år!'],
    ]);
  });

  it.each(['enterprise architect', 'cloud architect', 'head of development', 'product owner'])(
    'is whole in English: %s',
    (role) => {
      expect(quotes(`– Det är ett ord, säger Tove Granath, ${role}.`)).toEqual([
        ['Tove Granath', role, null, 'Det är ett ord'],
      ]);
    },
  );

  it.each([
    ['Digg-chefen', 'Digg-chef', 'Digg'],
    ['MSB-chefen', 'MSB-chef', 'MSB'],
    ['IT-chefen', 'IT-chef', null],
    ['HR-direktören', 'HR-direktör', null],
  ])('names the body that it is of: %s', (title, role, organisation) => {
    expect(quotes(`– Det är dyrt, säger ${title} Eva Ek.`)).toEqual([
      ['Eva Ek', role, organisation, 'Det är dyrt'],
    ]);
  });

  it('is not taken for a body’s at a sentence’s start: It-chefen', () => {
    expect(quotes('It-chefen Eva Ek varnar. // – Det är dyrt, säger Ek.')).toEqual([
      ['Eva Ek', 'it-chef', null, 'Det är dyrt'],
    ]);
  });
});

describe('a common noun before a proper name', () => {
  it.each([
    ['Leverantören Esri Sveriges pressansvariga', 'pressansvarig', 'Esri Sverige'],
    ['Företaget Ateas vd', 'vd', 'Atea'],
  ])('goes: %s', (lead, role, organisation) => {
    expect(quotes(`${lead} Ida Moberg är nöjd. // – Det går bra, säger hon.`)).toEqual([
      ['Ida Moberg', role, organisation, 'Det går bra'],
    ]);
  });
});

describe('a proverb', () => {
  it.each([
    '”Digitalisering är tio procent teknik och resten kultur.” Så lyder ett gammalt talesätt.',
    '”Digitalisering är tio procent teknik”, säger ett gammalt ordspråk.',
  ])('is nobody’s quote: %s', (said) => {
    expect(quotes(said)).toEqual([]);
  });
});

describe('parts of a sentence', () => {
  it.each([
    '”Det är klart att det tar tid”, säger Bo Falk vidare, ”men det går.”',
    '”Det är klart att det tar tid”, säger Bo Falk vidare. ”men det går.”',
  ])('get no full stop that nobody wrote: %s', (said) => {
    expect(quotes(said).map(([, , , text]) => text)).toEqual(['Det är klart att det tar tid, men det går.']);
  });
});
