import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../../data/corpus/read-corpus.ts';
import type { DraftSpeaker, DraftToLink } from '../../../data/model/draft-links.ts';
import type { Person } from '../../../data/model/records.ts';
import { prepareKnown } from '../../../data/related/known.ts';
import { linkDraft } from '../../../data/related/link-draft.ts';

const { gazetteer, themes } = readCorpus();

const person = (id: string, name: string, organisation: string, employer: Person['employer']): Person => ({
  ...{ id, name, role: 'it-chef', organisation, employer },
});

const PEOPLE = [
  person('therese-kristensson', 'Therese Kristensson', 'Västerås', { municipality: '1980' }),
  person('anna-ek', 'Anna Ek', 'Bodens kommun', { municipality: '2582' }),
  person('bo-al-1', 'Bo Al', 'Åre kommun', { municipality: '2321' }),
  person('bo-al-2', 'Bo Al', 'Atea', { vendor: 'atea' }),
];
const KNOWN = prepareKnown(PEOPLE, gazetteer, themes);

const speaker = (name: string | null, role: string | null, organisation: string | null): DraftSpeaker => ({
  ...{ name, role, organisation },
});

function draft(said: DraftSpeaker, more: Partial<DraftToLink> & { quote?: string } = {}): DraftToLink {
  const text = more.quote ?? 'Det går bra.';
  return {
    title: more.title ?? null,
    text: more.text ?? text,
    quotes: [{ text, question: null, heading: null, lead: null, speaker: said }],
  };
}

const linked = (...args: Parameters<typeof draft>) => linkDraft(draft(...args), KNOWN);
const personOf = (...args: Parameters<typeof speaker>) => {
  const found = linked(speaker(...args)).speakers[0]?.person;
  return found ? `${found.level} ${found.value.id} ${found.reason.code}` : null;
};
const employerOf = (said: DraftSpeaker, more: Parameters<typeof draft>[1] = {}) => {
  const found = linked(said, more).speakers[0]?.employer;
  return found ? `${found.level} ${Object.values(found.value)} ${found.reason.code}` : null;
};

describe('a speaker is a known person', () => {
  test.each([
    ['by name and organisation', 'Anna Ek', 'Bodens kommun', 'certain anna-ek same-name-and-organisation'],
    [
      'by name and employer, spelt otherwise',
      'Anna Ek',
      'Boden kommun',
      'certain anna-ek same-name-and-organisation',
    ],
    ['by a name that nobody else bears', 'Anna Ek', null, 'certain anna-ek only-one-of-the-name'],
    [
      'by a slip and the organisation',
      'Terese Kristensson',
      'Västerås',
      'certain therese-kristensson near-name',
    ],
    [
      'by the organisation, of two of the name',
      'Bo Al',
      'Atea',
      'certain bo-al-2 same-name-and-organisation',
    ],
  ])('%s', (_, name, organisation, wanted) => {
    expect(personOf(name, 'it-chef', organisation)).toBe(wanted);
  });

  test.each([
    ['where the organisation is another', 'Anna Ek', 'Nacka kommun', 'uncertain anna-ek other-organisation'],
    [
      'where a slip has no organisation beside it',
      'Terese Kristensson',
      null,
      'uncertain therese-kristensson near-name',
    ],
    ['where several bear the name', 'Bo Al', null, 'uncertain bo-al-1 several-of-the-name'],
  ])('in doubt %s', (_, name, organisation, wanted) => {
    expect(personOf(name, 'it-chef', organisation)).toBe(wanted);
  });

  test.each([
    ['with another first name', 'Anders Ek'],
    ['with another surname', 'Therese Svensson'],
    ['by a surname alone', 'Kristensson'],
  ])('and never %s', (_, name) => {
    expect(personOf(name, 'it-chef', null)).toBeNull();
  });
});

describe('an employer is found', () => {
  const about = { title: 'Så byggde Åre ut fibern', text: 'Åre kommun har fiber. I Åre är det kallt.' };

  test.each([
    ['a municipality by its official name', 'Åre kommun', 'certain 2321 organisation'],
    ['a municipality by its genitive', 'Göteborgs stad', 'certain 1480 organisation'],
    ['a vendor by an alias', 'Atea Sverige AB', 'certain atea organisation'],
    [
      'a municipality by its administration',
      'Umeå kommuns socialförvaltning',
      'certain 2480 part-of-organisation',
    ],
    ['a municipality, in doubt, by a bare place', 'Vara', 'uncertain 1470 place-only'],
    ['a vendor, in doubt, by a part of its name', 'Atea Logistics', 'uncertain atea part-of-organisation'],
  ])('%s', (_, organisation, wanted) => {
    expect(employerOf(speaker('Eva Öst', 'it-chef', organisation))).toBe(wanted);
  });

  test('by “kommunen” in an article about one municipality', () => {
    expect(employerOf(speaker('Eva Öst', 'it-chef', 'kommunen'), about)).toBe(
      'certain 2321 the-municipality',
    );
  });

  test('in doubt by a municipal title there', () => {
    expect(employerOf(speaker('Eva Öst', 'kommunalråd', null), about)).toBe('uncertain 2321 municipal-role');
  });

  test('by the known person where the draft tells none', () => {
    expect(employerOf(speaker('Anna Ek', 'it-chef', null))).toBe('certain 2582 known-person');
  });

  test.each([
    [
      '“kommunen” of two',
      speaker('Eva Öst', 'it-chef', 'kommunen'),
      'Åre kommun och Bodens kommun delar fiber.',
    ],
    ['a region', speaker('Eva Öst', 'it-chef', 'Region Västerbotten'), ''],
    ['nothing', speaker('Eva Öst', null, null), 'Åre kommun har fiber. I Åre är det kallt.'],
  ])('never by %s', (_, said, text) => {
    expect(employerOf(said, { text })).toBeNull();
  });
});

describe('a quote is given', () => {
  const eva = speaker('Eva Öst', 'it-chef', 'Åre kommun');

  test('a theme, certain by a telling word of its own and with that word', () => {
    const [first] = linked(eva, { quote: 'Vi bygger e-tjänster.' }).quotes[0]?.themes ?? [];
    expect(first).toEqual({
      value: 'e-tjanster',
      level: 'certain',
      reason: { code: 'words', in: 'quote', words: ['e-tjänster'] },
    });
  });

  test('a theme in doubt by its question', () => {
    const one = draft(eva);
    const asked = {
      ...one,
      quotes: one.quotes.map((quote) => ({ ...quote, question: 'Varför e-tjänster?' })),
    };
    expect(linkDraft(asked, KNOWN).quotes[0]?.themes[0]).toMatchObject({
      value: 'e-tjanster',
      level: 'uncertain',
      reason: { in: 'around' },
    });
  });

  test('a theme in doubt by the title, where nothing nearer tells one', () => {
    const themes = linked(eva, { title: 'Fler e-tjänster i Åre' }).quotes[0]?.themes;
    expect(themes).toMatchObject([{ value: 'e-tjanster', level: 'uncertain', reason: { in: 'article' } }]);
  });

  test('no theme where no word tells one', () => {
    expect(linked(eva).quotes[0]?.themes).toEqual([]);
  });

  test('the employer’s place first, then those it names', () => {
    const { places } = linked(eva, { quote: 'Vi gör det med Bodens kommun.' }).quotes[0] ?? {};
    expect(places).toEqual([
      { value: '2321', level: 'certain', reason: { code: 'employer' } },
      { value: '2582', level: 'certain', reason: { code: 'named-in-quote', words: 'Bodens' } },
    ]);
  });

  test('the vendors it names', () => {
    const { vendors } = linked(eva, { quote: 'Vi köper servrar av Advania.' }).quotes[0] ?? {};
    expect(vendors).toEqual([
      { value: 'advania', level: 'certain', reason: { code: 'named-in-quote', words: 'Advania' } },
    ]);
  });

  test('its speaker, who stands once however often quoted', () => {
    const one = draft(eva);
    const twice = {
      ...one,
      quotes: [...one.quotes, ...one.quotes, ...draft(speaker('Bo Al', null, null)).quotes],
    };
    const { speakers, quotes } = linkDraft(twice, KNOWN);
    expect(speakers.map(({ speaker: { name } }) => name)).toEqual(['Eva Öst', 'Bo Al']);
    expect(quotes.map((quote) => quote.speaker)).toEqual([0, 0, 1]);
  });
});

describe('an article is about', () => {
  const aboutOf = (more: Parameters<typeof draft>[1]) =>
    linked(speaker(null, null, null), more).about.map(
      ({ value, level, reason }) => `${level} ${value} ${reason.code}`,
    );

  test('the municipality that its title names', () => {
    expect(aboutOf({ title: 'Så byggde Åre ut fibern' })).toEqual(['certain 2321 in-title']);
  });

  test('the one that its text speaks of', () => {
    expect(aboutOf({ text: 'Åre kommun har fiber. I Åre är det kallt.' })).toEqual([
      'certain 2321 named-in-text',
    ]);
  });

  test('none that is named by the way', () => {
    expect(aboutOf({ text: 'Tåget stannade i Åre.' })).toEqual([]);
  });
});
