import { describe, expect, it } from 'vitest';
import { ingest } from '../../../data/ingest/ingest.ts';
import { textSource } from '../../../data/ingest/text-source.ts';

/** An article of some lines (" / ") and paragraphs (" // ") under a title. */
const read = (said: string, title = 'Rubriken här om något') =>
  ingest(textSource(`${title}\n\n${said.replaceAll(' // ', '\n\n').replaceAll(' / ', '\n')}\n`)).article;
const quoted = (said: string, title?: string) => read(said, title).quotes.map(({ text }) => text);

describe('where nobody is named who could have said it,', () => {
  it.each([
    ['a survey’s reasons are a list', 'Varför inte? // – För dyrt. // – För svårt. // – Vi väntar på andra.'],
    [
      'a row of headlines in marks is none',
      'Ett urval av rubrikerna: // ”Ploga först, prata sedan” // ”Varför måste jag skotta åt kommunen?” // ”Tack till killen i traktorn!”',
    ],
    ['a line of a film in the listings is none', '21.00 – Hassel. ”Du ljuger för mig”, säger chefen.'],
    [
      'what a book begins with is none',
      '”Hålkortens tid” av Inga Lill Berg. // > ”Det började med en maskin som ingen förstod.” // Så lyder den första meningen.',
    ],
    [
      'an offer in marks is a slogan',
      'Vi erbjuder // ”Flexibel arbetstid, friskvård och goda kollegor.” // Frågor besvaras av it-chef Lars Nyman.',
    ],
    [
      'a figure after a dash is an item',
      'Lagförslaget har remitterats. // – 42 av instanserna tillstyrker förslaget. // – 11 avstyrker. Det gäller främst små kommuner.',
    ],
  ])('%s', (_, said) => {
    expect(quoted(said)).toEqual([]);
  });

  it('what somebody says of himself is a quote, and its speaker in doubt', () => {
    const { quotes } = read('Det blev dyrt. // – Vi bytte system för två år sedan. Jag ångrar det inte.');
    expect(quotes.map(({ text, speaker }) => [text, speaker.certainty.level])).toEqual([
      ['Vi bytte system för två år sedan. Jag ångrar det inte.', 'uncertain'],
    ]);
  });
});

it('the titles of talks are no quotes of those who hold them', () => {
  expect(
    quoted(
      'Talare: // * Maria Sund, jurist på eSam: ”Schrems, igen?” / * Jonas Hök, it-chef: ”Så gjorde vi – och så gick det”',
    ),
  ).toEqual([]);
});

it('a line of a play that is reviewed is no quote of who plays', () => {
  const review =
    'Gun spelas av Malin Ström. // Mot slutet står hon ensam. ”Jag vet inte ens vad jag startar om längre.” Det är kvällens bästa ögonblick.';
  expect(quoted(review, 'Recension: Kontoret')).toEqual([]);
});

describe('a quote with dashes leaves out', () => {
  it.each([
    [
      'what its speaker will not say',
      '– Det vet vi sedan, säger Gun Öhr. Hon vill inte spekulera.',
      'Det vet vi sedan',
    ],
    [
      'what is told between two dashes',
      '– Vet du vad baud är? Han väntar inte på svar. – Det är tålamod.',
      'Vet du vad baud är? Det är tålamod.',
    ],
    [
      'a clause about its speaker before more speech',
      '– Det känns bra, säger projektledaren Pär Stig, som har jobbat med det sedan 2019. – Nu är det klart.',
      'Det känns bra. Nu är det klart.',
    ],
    [
      'the same with a verb of its own',
      '– Det är svårt, säger kommunchef Ulla Tor, som tillträdde i höstas. Jag var inte med då.',
      'Det är svårt. Jag var inte med då.',
    ],
    [
      'what its speaker is today',
      '– Det blev bra ändå, säger Kurt Wik, i dag pensionär, på telefon från Gran Canaria.',
      'Det blev bra ändå',
    ],
    [
      'how it was begun',
      '– Det är klart, började it-chefen Kaj Mo och harklade sig, att vi borde ha sett det.',
      'Det är klart, att vi borde ha sett det.',
    ],
    [
      'who put himself right',
      'Civilminister Erik Slottner kom. // – Ingen akut kris, rättade sig ministern.',
      'Ingen akut kris',
    ],
  ])('%s', (_, said, text) => {
    expect(quoted(said)).toEqual([text]);
  });
});

describe('a transcript', () => {
  it('has its questions in bold type and nothing of the room', () => {
    const { quotes } = read(
      'Panel: Rut Ek (it-chef, Lund), Olof Ta (cio, Region Skåne) och Mia Be (forskare, KTH) // **Vad är viktigast i år?** // **Rut Ek:** Säkerhet. // **Olof Ta:** Jag håller med om det. // Sorl i salen. // **Mia Be:** Det är ledarskapet. // **Rut, du ser tveksam ut?** // **Rut Ek:** Nej då.',
      'Panelen: Vad gör vi med pengarna?',
    );
    expect(quotes.map(({ text, question }) => [text, question])).toEqual([
      ['Säkerhet.', 'Vad är viktigast i år?'],
      ['Jag håller med om det.', 'Vad är viktigast i år?'],
      ['Det är ledarskapet.', 'Vad är viktigast i år?'],
      ['Nej då.', 'Rut, du ser tveksam ut?'],
    ]);
  });

  it('may have a guest who answers the host', () => {
    expect(
      quoted(
        'PROGRAMLEDAREN: Hej! // GÄST: Tack! // PROGRAMLEDAREN: Du heter Siv Dahl. Hur gör man? // GÄST: Skriftligt. [skratt] Nej, på allvar. // [18:40] Slut',
      ),
    ).toEqual(['Tack!', 'Skriftligt. Nej, på allvar.']);
  });
});

describe('the speaker is', () => {
  it.each([
    [
      'whom the line before tells of by a pronoun',
      'Sven-Erik Moll är it-arkitekt. // – Det är han, säger Anna Flink. // Själv skruvar han på sig. // – Äh. Alla kan ersättas.',
      'Sven-Erik Moll',
    ],
    [
      'who signs after a dash on the next line',
      '”Det enda som är dyrare än att byta är att låta bli.” / – Karin Mo, it-strateg, Alvesta',
      'Karin Mo',
    ],
    [
      'who stands after the title of the body',
      '”Vi är stolta och ödmjuka”, säger Datakrafts vd, Jan-Olof Hed.',
      'Jan-Olof Hed',
    ],
  ])('%s', (_, said, name) => {
    expect(read(said).quotes.at(-1)?.speaker.name).toBe(name);
  });

  it('nameless, where a study cites a chief', () => {
    const { quotes } = read(
      'En chef i en mellanstor kommun säger: ”Vi har köpt tolv licenser.” En annan uttrycker sig så här: ”Jag vågar inte fråga.”',
    );
    expect(quotes.map(({ text, speaker }) => [text, speaker.name, speaker.role])).toEqual([
      ['Vi har köpt tolv licenser.', null, 'chef'],
      ['Jag vågar inte fråga.', null, null],
    ]);
  });
});

it('a reply in marks is no question', () => {
  const { quotes } = read(
    'Ulla Sten (V) svarar: ”Med vilka pengar?” // – Med dem vi sparar, svarade Anders Holm.',
  );
  expect(quotes.map(({ question }) => question)).toEqual([null, null]);
});

it('the day of a decision is not the day of publication', () => {
  expect(read('Antagna av kommunstyrelsen 2024-05-14. // Vi ska vara öppna.').published).toBeNull();
});
