import { expect, it } from 'vitest';
import { ingest } from '../../../data/ingest/ingest.ts';
import { textSource } from '../../../data/ingest/text-source.ts';

/** The quotes of an article of some paragraphs ("//") under a title. */
const read = (said: string) =>
  ingest(textSource(`Rubriken här om något\n\n${said.replaceAll(' // ', '\n\n')}\n`)).article.quotes;
const texts = (said: string) => read(said).map(({ text }) => text);

it('a title after a dash, a label and a colon is no speech', () => {
  expect(
    texts(
      'Bo Ek är bibliotekarie. // – Vi har öppet hela lovet, säger Bo Ek. // Programmet för de yngre: // – Sagostund, måndag 10.00–10.45 // – Bio: ”Draken som inte kunde simma”, torsdag 14.00',
    ),
  ).toEqual(['Vi har öppet hela lovet']);
});

const INTERVIEW =
  'Ida Berg är it-pedagog i Vik. // Vad handlar kursen om? // – Att stanna upp. // Vilka går den? // – Alla. // Vad köper du? // – En stol som inte knarrar.';

it('what is told after an interview’s last answer is none of it, though another speaks further down', () => {
  expect(
    texts(
      `${INTERVIEW} // Priset delas ut av en stiftelse. I motiveringen heter det: ”För att hon lär oss att vara långsamma.” // – Jag stannade hela terminen, säger Kent Dahl.`,
    ).slice(2),
  ).toEqual(['En stol som inte knarrar.', 'Jag stannade hela terminen']);
});

it('a paragraph that begins with a conjunction goes on an interview’s last answer', () => {
  expect(texts(`${INTERVIEW} // Och bjuda hela klassen på tårta.`).at(-1)).toBe(
    'En stol som inte knarrar. Och bjuda hela klassen på tårta.',
  );
});

it('a paragraph in the first person goes on a dashed one where nobody else says I, and the end is in doubt', () => {
  const said =
    'Jan Holm är utvecklingschef i Tuna. Han fick idén på ett tåg. // – De hade utrett samma sak som vi. // Då ringde jag upp kommundirektören. Vi pratade i tre minuter.';
  const [quote] = read(said);
  expect(quote?.text).toBe(
    'De hade utrett samma sak som vi. Då ringde jag upp kommundirektören. Vi pratade i tre minuter.',
  );
  expect(quote?.certainty.level).toBe('uncertain');
  expect(texts(`${said} // Jag lämnar honom vid bussen.`)).toEqual(['De hade utrett samma sak som vi.']);
});

it('a short sentence alone in marks is said by whom the paragraph before tells of', () => {
  const said =
    '”Min rygg tackar mig varje söndag”, säger vaktmästare Bo Ek. // Ringningen är programmerad till 06.45. Bo Ek tänker ändå vara på plats. // ';
  const [, quote] = read(`${said}”Man vet aldrig med tekniken.”`);
  expect([quote?.text, quote?.speaker.name]).toEqual(['Man vet aldrig med tekniken.', 'Bo Ek']);
  expect(texts(`${said}”Klockan i tornet”`)).toHaveLength(1);
});

it('the labels of a transcript tell the roles of those who speak', () => {
  const said =
    'Samtalet leddes av Petra Lodin. // Petra Lodin: Vad var svårast? // Roger Hamrin, brukare, 83 år: Att ingen sade något. // Mia Ek, växeltelefonist: Vi visste inte heller. // Roger Hamrin: Det gick till slut.';
  expect(read(said).map(({ speaker: { name, role } }) => [name, role])).toEqual([
    ['Roger Hamrin', 'brukare'],
    ['Mia Ek', 'växeltelefonist'],
    ['Roger Hamrin', 'brukare'],
  ]);
});
