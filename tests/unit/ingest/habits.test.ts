import { describe, expect, it } from 'vitest';
import { ingest } from '../../../data/ingest/ingest.ts';
import { textSource } from '../../../data/ingest/text-source.ts';

/** An article of some lines ("/") and paragraphs ("//") under a title. */
const read = (said: string) =>
  ingest(textSource(`Rubriken här om något\n\n${said.replaceAll(' // ', '\n\n').replaceAll(' / ', '\n')}\n`))
    .article;
const quoted = (said: string) => read(said).quotes.map(({ text }) => text);

describe('speech is', () => {
  it.each([
    [
      'a row of hyphens, one with its speaker',
      '- Vi börjar nu, säger Eva Ek och fortsätter: / - Sedan går vi vidare.',
      2,
    ],
    ['an announced quote of few words', 'Eva Ek, 34, lärare: / – Frånvaron, helt klart!', 1],
    [
      'an answer to a numbered question',
      '1. Hur känns det? / – Overkligt. // 2. Varför vann du? / – Tur.',
      2,
    ],
    [
      'a quote between marks below its credit',
      'Eva Ek, lärare, Viks kommun / ”Det går bra för alla här.” // Bo Al, rektor, Viks kommun / ”Jag håller med om det mesta.”',
      2,
    ],
    [
      'what stands in paragraphs of one line each',
      'Det här är en rad som slutar med punkt. / – Ja, vi börjar redan på måndag, säger Eva Ek. / Hon visar runt i lokalerna. / – Här ska vi sitta, säger Ek. / Sedan går hon hem igen. / – Hej då, säger hon.',
      3,
    ],
  ])('%s', (_, said, count) => {
    expect(quoted(said)).toHaveLength(count);
  });

  it.each([
    ['a list of hyphens', 'Vi ska: // - Bygga nytt. / - Samla in.'],
    [
      'a box of facts in capitals',
      '– Ja, säger Eva Ek. // FAKTA / Skolan / – Byggd 1962. / – Har 340 elever.',
    ],
    ['a list under a question', 'Vem ansvarar? // – It-avdelningen / – Kommunikationsavdelningen'],
    [
      'a list of what somebody wants',
      'Strategin har tre mål: / – Invånarna ska vara nöjda. / – Vi ska dela data öppet.',
    ],
    ['a list of what one does in a job', 'Om tjänsten / – Du leder projekt. / – Du stöttar verksamheten.'],
    [
      'advice in a row',
      'Börja i tid och hälsa. // – Be alla stänga av. / – Säg vem som talar. / – Sluta i tid. Vi tar fem minuter.',
    ],
    [
      'a page of frequently asked questions',
      '## Hur gör jag? // Du ringer oss. // ## Vad händer sedan? // Vi skriver till dig.',
    ],
    ['a programme', '09.00: Inledning, rektor Eva Ek / 09.30: ”Så gjorde vi”, Bo Al, it-chef'],
    [
      'what a book begins with',
      '”Kommunen är en maskin som går av sig själv.” Så börjar Bo Als bok om datorer.',
    ],
    ['a slogan according to somebody', 'Roboten är borta. ”Ett fynd”, enligt rektorn Eva Ek.'],
    ['a heading of a name and a slogan', 'Eva Ek: ”Vi saknar honom”'],
  ])('not %s', (_, said) => {
    expect(quoted(said).filter((text) => text !== 'Ja')).toEqual([]);
  });
});

describe('a quote ends', () => {
  it.each([
    [
      'before the dash of what is told',
      '– Det är för länge, säger Eva Ek – och tillägger att det blir värre.',
      'Det är för länge',
    ],
    [
      'before where it was said',
      '– Det är för länge, sade Eva Ek, vd på Nordnät, i sitt inledningstal.',
      'Det är för länge',
    ],
    [
      'after the marks that follow where it was said',
      '”Bra”, säger Eva Ek, vd på Nordnät, i ett mejl. ”Vi är glada.”',
      'Bra. Vi är glada.',
    ],
  ])('%s', (_, said, text) => {
    expect(quoted(said)).toEqual([text]);
  });
});

describe('a talk', () => {
  const TURNS =
    'Kim: Hur går det? // Ada: Det går bra. // Bo: Ganska bra. // Kim: Och sedan? // Ada: Vi får se.';

  it.each([
    ['who is told to lead it', `Programledare är Kim Wall. // ${TURNS}`],
    ['who is told to have led it', `Samtalet leddes av Kim Wall. // ${TURNS}`],
    ['who says nothing but questions', `I studion: Kim Wall, Ada Ek och Bo Al. // ${TURNS}`],
  ])('is asked in by %s', (_, said) => {
    const { quotes } = read(`Med Ada Ek, it-chef, och Bo Al, rektor. // ${said}`);
    expect(quotes.map(({ text, question }) => [text, question])).toEqual([
      ['Det går bra.', 'Hur går det?'],
      ['Ganska bra.', 'Hur går det?'],
      ['Vi får se.', 'Och sedan?'],
    ]);
  });

  it('has nothing in it of the room or of the text', () => {
    const { quotes } = read(
      'Med Ada Ek och Bo Al. // Ada Ek: Ja. // [Skratt.] // Bo Al: Nej. // OBS: Ljudet bröts. // Ada Ek: Jo. // Samtalet avslutades med kaffe.',
    );
    expect(quotes.map(({ text }) => text)).toEqual(['Ja.', 'Nej.', 'Jo.']);
  });
});

describe('a question may be', () => {
  it.each([
    [
      'in capitals',
      'VAD GÖR DU? / – Läser mycket. // OCH SEDAN? / – Skriver lite. // BERÄTTA OM BOKEN. / – Den är lång.',
      'BERÄTTA OM BOKEN.',
    ],
    [
      'before the name of who answers',
      'Hur går det? // Ada Ek: – Vi börjar nu. // Bo Al: – Vi med, tror jag.',
      'Hur går det?',
    ],
    [
      'before an answer in marks',
      'Ada Ek är 78 år. // Vad har ändrats mest? // ”Egentligen ingenting, tycker jag nog.”',
      'Vad har ändrats mest?',
    ],
  ])('%s', (_, said, question) => {
    expect(read(said).quotes.at(-1)?.question).toBe(question);
  });
});

describe('the reporter is', () => {
  it.each([
    ['a name beside the date', 'Eva Holm, 3 maj 2024', 'Eva Holm'],
    ['the same in capitals', 'EVA HOLM / 3 maj 2024', 'Eva Holm'],
    ['a name alone above the text', 'Eva Holm // 3 maj 2024', 'Eva Holm'],
    ['who is said to have written it', 'Eva Holm, text / Bo Öst, foto', 'Eva Holm'],
    ['not who led the talk', 'Samtalet den 3 maj 2024 leddes av Eva Holm.', null],
    ['not whom the text is about', 'Eva Holm // 3 maj 2024 // Eva Holm har vunnit.', null],
  ])('%s', (_, line, reporter) => {
    expect(read(`${line} // Det här är en text om något.`).reporter).toBe(reporter);
  });
});

it('numbered answers may stand under a body and its person', () => {
  const { quotes } = read(
    '1. Vad är svårt? / 2. Vad är lätt? // Viks kommun, rektor Eva Ek: // 1. Tiden är svår för oss. / 2. Resten är lätt.',
  );
  expect(quotes.map(({ speaker }) => [speaker.name, speaker.role, speaker.organisation])).toEqual([
    ['Eva Ek', 'rektor', 'Viks kommun'],
    ['Eva Ek', 'rektor', 'Viks kommun'],
  ]);
});

it('what somebody does between two answers is told, and goes on neither', () => {
  const { quotes } = read(
    'Vi träffar Eva Ek, rektor. // **Varför?** // – Jag ville. // **Och sedan?** // – Vi började om. // Eva Ek skrattar gott. // – Det gick bra.',
  );
  expect(quotes.map(({ text }) => text)).toEqual(['Jag ville.', 'Vi började om.', 'Det gick bra.']);
});

it('in a quick exchange what stands between two lines of one is the other’s', () => {
  const { quotes } = read(
    '– Kolla, säger Eva Ek. // – Det blåser tre, säger Bo Al. // – Tre vad? // – Meter, säger Bo Al.',
  );
  expect(quotes.map(({ speaker }) => speaker.name)).toEqual(['Eva Ek', 'Bo Al', 'Eva Ek', 'Bo Al']);
});
