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
      'with a capital in the attribution’s own sentence',
      '”Vi måste bort därifrån”, säger Eva Ek och kallar arbetet ”Projekt Alfa”.',
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

describe('numbered answers', () => {
  const QUESTIONS = 'Vi frågade två it-chefer. // 1. Vad är svårast? / 2. Vad är roligast?';

  it('are those of a name and title on a line without colon', () => {
    const said = `${QUESTIONS} // Anders Nyman, it-chef, Viks kommun / 1. Tiden. / 2. Alla kollegor. // Eva Ek, it-chef, Nacka kommun / 1. Ekonomin. / 2. Vet inte.`;
    expect(
      read(said.replaceAll(' / ', '\n')).quotes.map(({ text, question, speaker: { name, organisation } }) => [
        text,
        question,
        name,
        organisation,
      ]),
    ).toEqual([
      ['Tiden.', 'Vad är svårast?', 'Anders Nyman', 'Viks kommun'],
      ['Alla kollegor.', 'Vad är roligast?', 'Anders Nyman', 'Viks kommun'],
      ['Ekonomin.', 'Vad är svårast?', 'Eva Ek', 'Nacka kommun'],
      ['Vet inte.', 'Vad är roligast?', 'Eva Ek', 'Nacka kommun'],
    ]);
  });

  it.each([
    ['a list under a name without questions', 'Anders Nyman, it-chef, Viks kommun / 1. Bygga. / 2. Spara.'],
    [
      'a list under a line that names nobody',
      `${QUESTIONS} // Så gör du / 1. Ring oss. / 2. Skriv till oss.`,
    ],
  ])('are not %s', (_, said) => {
    expect(read(said.replaceAll(' / ', '\n')).quotes).toEqual([]);
  });
});

describe('a line under the title', () => {
  const TEXT = 'Kommunen har skrivit ett nytt avtal.\n\n– Det är bra, säger Eva Ek.\n';
  const dated = (line: string, rest = `\n${TEXT}`) => {
    const { article } = ingest(textSource(`Nytt avtal för Boden\n${line}\n${rest}`));
    return [article.title, article.published];
  };

  it.each([
    ['12/9 2020', '2020-09-12'],
    ['Publicerad 2020-09-12', '2020-09-12'],
    ['2020-09-12 kl. 10.30', '2020-09-12'],
    ['lördag den 12 september 2020', '2020-09-12'],
    ['20240503', '2024-05-03'],
    ['den tredje maj 2024', '2024-05-03'],
    ['tjugoandra maj 2024', '2024-05-22'],
    ['3 maj -24', '2024-05-03'],
    ['maj 2024', '2024-05'],
  ])('is the date and not the title: %s', (line, date) => {
    expect(dated(line)).toEqual(['Nytt avtal för Boden', date]);
    expect(dated(`\n${line}`)).toEqual(['Nytt avtal för Boden', date]);
    expect(dated(line, '\nKort text.\n')).toEqual(['Nytt avtal för Boden', date]);
    expect(dated(line, TEXT)).toEqual(['Nytt avtal för Boden', date]);
  });

  it.each([
    ['som är ett stort avtal 2024', 'Nytt avtal för Boden som är ett stort avtal 2024'],
    ['– 20240503-1234 är numret, säger Eva Ek.', 'Nytt avtal för Boden'],
  ])('is no date: %s', (line, title) => {
    expect(dated(line)).toEqual([title, null]);
  });

  it('that is the title may name a feast day', () => {
    const { article } = ingest(textSource(`Första maj i Boden\n\n${TEXT}`));
    expect([article.title, article.published]).toEqual(['Första maj i Boden', null]);
  });

  it('of a list of months is none', () => {
    const lines =
      'Ett år i Boden\n\nSå gick det till.\n\nDet hände mycket.\n\nDet var dyrt.\n\nMaj 2024\n\nAvtalet skrevs.\n';
    expect(ingest(textSource(lines)).article.published).toBeNull();
  });
});
