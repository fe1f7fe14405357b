import type { Desk, Shown } from '../../../components/desk.ts';
import type { LiveSearch } from '../../../components/found-words.ts';
import type { Hit, HitRef, PanelView, Reason } from '../../../data/model/hit.ts';
import type { Article, Initiative, Person, Quote } from '../../../data/model/records.ts';
import type { MarkedAnswer, SearchHelp, SearchHit, WaysOn } from '../../../data/model/search.ts';

const ARTICLE: Article = {
  id: 'fem',
  origin: 'interview',
  title: 'Fem kommuner',
  publication: 'Voister',
  address: 'https://www.voister.se/artikel/2015/06/fem',
  published: '2015-06-11',
  reporter: 'Lena Hörngren',
  about: ['1980'],
  summary: { sv: 'Fem svar.', en: 'Five answers.' },
};

const SPEAKER: Person = {
  id: 'therese-kristensson',
  name: 'Therese Kristensson',
  role: 'e-förvaltningsledare',
  organisation: 'Västerås',
  employer: { municipality: '1980' },
};

const QUOTE: Quote = {
  id: 'vasteras-1',
  article: 'fem',
  speaker: SPEAKER,
  text: 'Välfärdsteknologi och e-hälsa är våra främsta styrkor.',
  asked: { sv: 'Om stadens styrka', en: 'About the city’s strength' },
  themes: ['valfardsteknik'],
  places: ['1980'],
  vendors: [],
  keywords: { sv: [], en: [] },
};

const INITIATIVE: Initiative = {
  id: 'i-vasteras-3',
  article: 'fem',
  name: { sv: 'Nattfrid', en: 'Quiet nights' },
  kind: 'system',
  status: { state: 'i drift', asOf: '2015-06-11' },
  summary: { sv: 'Nattillsyn utan störning.', en: 'Night supervision without disturbance.' },
  places: ['1980'],
  vendors: [],
  products: [],
  themes: ['valfardsteknik'],
  evidence: ['vasteras-1'],
  keywords: { sv: [], en: [] },
};

/** A record that is valid but for what a test changes. */
export const article = (changes: Partial<Article> = {}): Article => ({ ...ARTICLE, ...changes });
export const quote = (changes: Partial<Quote> = {}): Quote => ({ ...QUOTE, ...changes });
export const speaker = (changes: Partial<Person> = {}): Person => ({ ...SPEAKER, ...changes });
export const initiative = (changes: Partial<Initiative> = {}): Initiative => ({ ...INITIATIVE, ...changes });

/** An article without its address, as the source may not be on the web. */
export function articleOffline(changes: Partial<Article> = {}): Article {
  const { address: _, ...rest } = article(changes);
  return rest;
}

export const ref = (changes: Partial<HitRef> = {}): HitRef => ({
  id: 'vasteras-1',
  type: 'quote',
  by: ['own'],
  score: 0.5,
  onSubject: true,
  evidence: { themes: [], words: [] },
  marks: { sv: [], en: [] },
  ...changes,
});

/** A hit on a quote, or on whatever is to be shown, for the given reasons; `voice`: said by one of the site's own. */
export function hit(id: string, by: Reason[], shown?: Shown, voice = by[0] === 'own'): Hit {
  return {
    ref: ref({ id, by, type: shown?.type ?? 'quote', evidence: { themes: [], words: [], voice } }),
    shown: shown ?? { type: 'quote', record: quote({ id }), article: article() },
  };
}

export const shownInitiative = (
  changes: Partial<Initiative> = {},
  placeNames: string[] = ['Västerås'],
  speakers: string[] = [],
): Extract<Shown, { type: 'initiative' }> => ({
  type: 'initiative',
  record: initiative(changes),
  article: article(),
  placeNames,
  speakers,
});

export const view = (changes: Partial<PanelView> = {}): PanelView => ({
  url: 'https://www.vasteras.se/hemtjanst',
  site: { kind: 'municipality', id: '1980', name: 'Västerås' },
  siteKey: 'municipality:1980',
  siteNote: 'Västmanlands län',
  themes: ['valfardsteknik'],
  hits: [],
  counts: { quotes: 40, initiatives: 53 },
  themeLabels: { valfardsteknik: { sv: 'välfärdsteknik', en: 'welfare technology' } },
  ...changes,
});

/** Nothing that would help, but for what a test puts there. */
export const help = (changes: Partial<SearchHelp> = {}): SearchHelp => ({
  ...{ unknown: [], known: [], excluded: [], limits: [], fields: [], nearest: [] },
  years: null,
  ...changes,
});

/** No way on, but for what a test puts there. */
export const ways = (changes: Partial<WaysOn> = {}): WaysOn => ({
  ...{ mended: null, phrases: [], unquoted: null, without: null, words: [] },
  ...changes,
});

/** An answer without anything in it, but for what a test puts there. */
export const answer = (changes: Partial<MarkedAnswer> = {}): MarkedAnswer => ({
  query: 'x',
  order: 'ranked',
  hits: [],
  terms: [],
  themes: [],
  names: [],
  guessed: [],
  help: help(),
  ...changes,
});

export const search = (changes: Partial<LiveSearch> = {}): LiveSearch => ({
  query: '',
  answer: null,
  failure: null,
  pending: false,
  settling: false,
  ways: null,
  ...changes,
});

export const desk = (changes: Partial<Desk> = {}): Desk => ({
  language: 'sv',
  today: '2026-11-22',
  site: view().site,
  themeLabels: view().themeLabels,
  onCopy: async () => ({ copied: true, text: '' }),
  hiding: null,
  sourceLink: ({ article: { address } }) => address ?? null,
  correctionLink: () => null,
  ...changes,
});

const NO_MARKS = { sv: [], en: [] };

/** A search's hit on a quote of the given id. */
export const quoteHit = (id: string): SearchHit => ({
  shown: { type: 'quote', record: quote({ id }), article: article() },
  score: 1,
  further: false,
  marks: NO_MARKS,
  why: {},
});

export const initiativeHit = (id: string): SearchHit => ({
  shown: shownInitiative({ id }),
  score: 1,
  further: false,
  marks: NO_MARKS,
  why: {},
});
