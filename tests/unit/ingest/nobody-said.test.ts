import { describe, expect, it } from 'vitest';
import { ingest } from '../../../data/ingest/ingest.ts';
import { textSource } from '../../../data/ingest/text-source.ts';

/** An article of some lines (" / ") and paragraphs (" // ") under a title. */
const read = (said: string) =>
  ingest(textSource(`Rubriken här om något\n\n${said.replaceAll(' // ', '\n\n').replaceAll(' / ', '\n')}\n`))
    .article;
const quoted = (said: string) => read(said).quotes.map(({ text }) => text);

describe('nobody said', () => {
  it.each([
    ['what a paper wrote', 'Romanen kom i mars. ”En pärla”, skrev Norrposten om den.'],
    [
      'what a body writes in a release',
      'I ett pressmeddelande skriver kommunen: ”Vi tackar för insatserna.”',
    ],
    [
      'what an agency writes in a statement',
      'Myndigheten för samhällsskydd och beredskap skriver i ett yttrande: ”Kostnaderna är för låga.”',
    ],
    [
      'an item of a list of conclusions',
      'Slutsatser: / • ”Samverkan räcker inte.” / • ”Staten måste ta ett större ansvar.”',
    ],
    [
      'what stands under a line that names a document',
      'Juryns motivering: // ”Vi hedrar en kommun som har visat vägen för andra.”',
    ],
    [
      'a list of advice in bold type',
      'Lars Ek ger råd:\n\n- **Börja smått.** Ta en i taget.\n- **Mät.** Vi visste inget.\n- **Våga.** Det går.\n\nDet var allt för den här gången.',
    ],
    [
      'a list of advice with dashes',
      'Projektledaren Lars Ek delar med sig av sina råd: // – Börja smått. // – Mät allt. Vi visste inget. // – Våga stoppa.',
    ],
    [
      'a motion in the minutes',
      'Protokoll 2024-01-17 // § 4 Val // § 5 System // Per Holm (S): Bifall till förslaget. // Eva Lind (V): Avslag. // Per Holm (S): Återremiss.',
    ],
    ['a caption without attribution', '*”Nu kör vi äntligen i gång med allt.” Eva Ek klippte bandet.*'],
  ])('%s', (_, said) => {
    expect(quoted(said)).toEqual([]);
  });

  it('the facts that are numbered under the answers', () => {
    const answers =
      '1. Var? / 2. När? // Eva Ek, rektor i Vik: / 1. Här. / 2. Nu. // Fakta: skolan i Vik / 1. Den har 340 elever. / 2. Den är gammal.';
    expect(quoted(answers)).toEqual(['Här.', 'Nu.']);
  });

  it('what is told and listed between and below the answers', () => {
    const answers =
      'Möt Birgitta Ward. // **Varför?** / Jag ville hit. // **Och nu då?** / Nu är jag kvar. // Hon skrattar. // **Vad är svårast?** / Jag säger aldrig nej. // **Ålder:** 58 / **Familj:** Man och barn';
    expect(quoted(answers)).toEqual(['Jag ville hit.', 'Nu är jag kvar.', 'Jag säger aldrig nej.']);
  });

  it('what stands around a transcript’s turns', () => {
    const talk =
      'Med Karin Blom och Olle Frisk. // Karin Blom: Ja. // Olle Frisk: (skrattar) Nej, det gick inte. // Publiken: Får man fråga? // Karin Blom: Självklart. // Tid: 13.00–14.30';
    expect(quoted(talk)).toEqual(['Ja.', 'Nej, det gick inte.', 'Självklart.']);
    expect(read(talk).quotes.at(-1)?.question).toBe('Får man fråga?');
  });
});

describe('a quote leaves out', () => {
  it.each([
    ['how it is told to go on', '– Vi bytte, säger Eva Lund. Hon kallar bytet ”dyrt”.', 'Vi bytte'],
    [
      'what is told of its speaker by name',
      '– Det gick bra, säger Eva Lund. Lund ler och visar runt.',
      'Det gick bra',
    ],
    [
      'an attribution with a verb that is no verb of saying',
      '– Nja, drar Roger Hult på det. Det beror på.',
      'Nja. Det beror på.',
    ],
    ['an attribution to several', '– Vi tror på det här, säger flertalet av dem.', 'Vi tror på det här'],
    [
      'what it was said about',
      '– Vi känner igen oss, säger Moa Dal, it-chef i Bergs kommun, om rapporten.',
      'Vi känner igen oss',
    ],
    [
      'a dash that opens its second half',
      '–Det var värst för oss, säger Eva Ek. –Där fick man gå.',
      'Det var värst för oss. Där fick man gå.',
    ],
    [
      'an attribution without commas',
      '– Vi hade backup säger Stina Gard men den var tre dagar gammal.',
      'Vi hade backup men den var tre dagar gammal.',
    ],
  ])('%s', (_, said, text) => {
    expect(quoted(said)).toEqual([text]);
  });

  it('nothing of what its speaker says of another', () => {
    expect(quoted('– Eva Lund är min chef, säger Bo Al. Hon lyssnar på oss.')).toEqual([
      'Eva Lund är min chef. Hon lyssnar på oss.',
    ]);
  });
});

describe('somebody said', () => {
  it.each([
    [
      'what a line announces, though few words',
      'Siv Ask säger i ett pressmeddelande: // ”Vi börjar omgående.”',
      'Siv Ask',
      null,
    ],
    ['what a visitor asks in a scene', 'I en scen frågar en besökare: ”Var är molnet?”', null, 'besökare'],
    [
      'what a report cites',
      'I rapporten citeras en anonym it-chef: ”Jag gör tre jobb.”',
      null,
      'anonym it-chef',
    ],
    [
      'what stands in a mail to a paper',
      '”Det är ett stort steg”, skriver kommundirektören i ett mejl till Älvposten.',
      null,
      'kommundirektör',
    ],
    [
      'what two titles stand before',
      '– Alla hjälptes åt, säger it-chefen och säkerhetssamordnaren Eva Lind.',
      'Eva Lind',
      'it-chef och säkerhetssamordnare',
    ],
    ['what her chief says', '– Ingen dog, säger hennes chef, Carl Mo.', 'Carl Mo', null],
    [
      'what a body’s head says',
      'Det är inte Sobona. ”Staten ska inte styra”, säger dess vd Leif Orr.',
      'Leif Orr',
      'vd',
    ],
    [
      'what is written on a wall of the net',
      '”Vi har varnat i två år”, skriver ordföranden Rut Alm på Facebook.',
      'Rut Alm',
      'ordförande',
    ],
  ])('%s', (_, said, name, role) => {
    const [quote] = read(said).quotes;
    expect(quote?.speaker).toMatchObject({ name, role, organisation: null });
  });

  it('what a paper writes of, without being named a person', () => {
    const { quotes } = read('– Priset var rimligt, skriver Dagens Samhälle.');
    expect(quotes.map(({ speaker }) => speaker.name)).not.toContain('Dagens Samhälle');
  });
});

it('a line of date and name below the title is none of it', () => {
  const { article } = ingest(
    textSource('Så blev Nora digital\n3 maj 2022 Karin Lindh\n\nNora har gått över.\n'),
  );
  expect(article).toMatchObject({
    ...{ title: 'Så blev Nora digital', published: '2022-05-03', reporter: 'Karin Lindh' },
  });
});

it('the question stands before a quotation of several paragraphs too', () => {
  const { quotes } = read(
    'Dan Lo svarar. // Hur ser ni på det? // ”Det tar tid. // ”Vi är ödmjuka inför det.”',
  );
  expect(quotes.map(({ question }) => question)).toEqual(['Hur ser ni på det?']);
});
