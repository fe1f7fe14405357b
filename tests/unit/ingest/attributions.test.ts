import { describe, expect, it } from 'vitest';
import { ingest } from '../../../data/ingest/ingest.ts';
import { textSource } from '../../../data/ingest/text-source.ts';

/** An article of some paragraphs ("//") under a title. */
const read = (said: string) =>
  ingest(textSource(`Rubriken här om något\n\n${said.replaceAll(' // ', '\n\n')}\n`)).article;

describe('a citation of a few words after the attribution', () => {
  it.each([
    [
      'in the next sentence',
      'Eva Ek är it-chef. // ”Vi har 412 program och ingen kan förklara varför”, säger hon. Hon kallar läget ”ohållbart”.',
      'Vi har 412 program och ingen kan förklara varför',
      ['ohållbart'],
    ],
    [
      'in the attribution’s own sentence',
      'Eva Ek är it-chef. // ”Vi måste bort därifrån”, säger hon och beskriver avtalet som ”en katastrof”.',
      'Vi måste bort därifrån',
      ['en katastrof'],
    ],
    [
      'with a capital of its own',
      '”Vi måste bort därifrån”, säger Eva Ek. Arbetet kallas ”Projekt Alfa”.',
      'Vi måste bort därifrån',
      ['Projekt Alfa'],
    ],
    [
      'after a dash',
      '– Vi måste bort därifrån, säger Eva Ek och beskriver avtalet som ”en katastrof”.',
      'Vi måste bort därifrån',
      [],
    ],
  ])('is none of the quote: %s', (_, said, text, mentions) => {
    const { quotes, mentions: found } = read(said);
    expect(quotes.map((quote) => quote.text)).toEqual([text]);
    expect(found).toEqual(mentions);
  });

  it.each([
    ['”Vi måste bort”, säger Eva Ek, ”och det snart”.', 'Vi måste bort, och det snart'],
    ['”Vi måste bort”, säger Eva Ek och fortsätter ”Det blir dyrt.”', 'Vi måste bort. Det blir dyrt.'],
  ])('is the quote’s where it goes on: %s', (said, text) => {
    expect(read(said).quotes.map((quote) => quote.text)).toEqual([text]);
  });
});

const EK = 'Eva Ek är it-chef i Nacka kommun. // – Vi börjar nu, säger Eva Ek. // ';
const speakers = (said: string) =>
  read(said).quotes.map(({ speaker: { name, role, organisation, certainty } }) => [
    name,
    role,
    organisation,
    certainty.level,
  ]);

describe('another speaker than the last one', () => {
  it.each([
    [
      'menar Sveriges Kommuner och Regioners (SKR) ordförande Anders Henriksson (S)',
      ['Anders Henriksson', 'ordförande', 'Sveriges Kommuner och Regioner', 'certain'],
    ],
    [
      'säger facklig företrädare i Vision, Marie Ång',
      ['Marie Ång', 'facklig företrädare', 'Vision', 'certain'],
    ],
  ])('is read: %s', (attribution, speaker) => {
    expect(speakers(`${EK}– Det är en viktig fråga för alla, ${attribution}.`).at(-1)).toEqual(speaker);
  });

  it.each([
    ['who is a body', `${EK}– Det är en viktig fråga för alla, skriver Region Skåne.`],
    ['who is not understood', `${EK}– Det är en viktig fråga, säger flertalet av dem vi har talat med.`],
    [
      'of two just named',
      'I rummet sitter it-chefen Eva Ek och rektorn Bo Al. // – Vi börjar nu. // – Ja, gärna.',
    ],
  ])('is uncertain: one %s', (_, said) => {
    expect(speakers(said).at(-1)?.[3]).toBe('uncertain');
  });

  it('is no speaker where the reporter asks', () => {
    const { quotes } = read(`${EK}– Vad har hänt? frågar reportern. // – Ingenting, säger Ek.`);
    expect(quotes.map(({ text, question }) => [text, question])).toEqual([
      ['Vi börjar nu', null],
      ['Ingenting', 'Vad har hänt?'],
    ]);
  });
});

describe('a name ends', () => {
  it.each([
    [
      'before the employer of the next',
      'Vi träffar it-strateg Henrik Öberg och Skanovas projektledare Susanne Vik. // – Ja, säger Susanne Vik.',
      ['Susanne Vik', 'projektledare', 'Skanova', 'certain'],
    ],
    [
      'after its county',
      '– Ja, säger Susanne Vik, projektledare på Länsstyrelsen i Skåne län.',
      ['Susanne Vik', 'projektledare', 'Länsstyrelsen i Skåne län', 'certain'],
    ],
    [
      'before its genitive',
      '”Vi måste bort därifrån nu.” Orden är Eva Linds. // – Ja, så är det.',
      ['Eva Lind', null, null, 'certain'],
    ],
    [
      'before a genitive of one who is known',
      'Eva Lind är it-chef. // Bo Al har läst Eva Linds förslag. // – Ja, så är det, säger Lind.',
      ['Eva Lind', 'it-chef', null, 'certain'],
    ],
  ])('%s', (_, said, speaker) => {
    expect(speakers(said).at(-1)).toEqual(speaker);
  });

  it('with the s of a surname after a role', () => {
    expect(speakers('Chefen är Eva Alms. // – Ja, så är det.')[0]?.[0]).toBe('Eva Alms');
  });
});
