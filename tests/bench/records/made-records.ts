import type { CorpusFile } from '../../../data/model/corpus.ts';
import type { Article, Person, Quote } from '../../../data/model/records.ts';
import { seeded } from '../../golden/seeded.ts';
import type { CutQuote } from './cut-quotes.ts';
import { madeText, type WordSupply } from './word-supply.ts';

/** What records that nobody wrote are made of. */
export interface Makings {
  quotes: readonly CutQuote[];
  supply: WordSupply;
  themes: readonly string[];
  /** Those that no judged query can mean, so that what was judged stays right. */
  places: readonly string[];
  vendors: readonly string[];
}

const QUOTES_PER_ARTICLE = 6;
const QUOTES_PER_PERSON = 20;
const YEARS = { first: 2008, span: 16 } as const;
/** Few places are heard often and many seldom. */
const SKEW = 2;

const FIRST =
  'Anders Birgitta Carina David Elin Fredrik Gunilla Hassan Ingrid Jonas Karin Lars Malin Nils Oskar Petra';
const LAST =
  'Ahlgren Bergström Carlberg Dahlin Edlund Forsman Grahn Holmgren Isaksson Jansson Kjellberg Lindqvist Malmsten Norling Oskarsson Palm Ringdahl Sandell Törnqvist Ulfsson Viklund Wallgren Åkerlund Ödman';
const FIRSTS = FIRST.split(' ');
const LASTS = LAST.split(' ');
const ROLES = [
  'it-chef',
  'digitaliseringschef',
  'enhetschef',
  'utvecklingsledare',
  'kommunikatör',
  'projektledare',
];

/** The makings of a corpus's own words, and of an archive's where there is one. */
export function makings(corpus: CorpusFile, quotes: readonly CutQuote[], supply: WordSupply): Makings {
  const records = [...corpus.quotes, ...corpus.initiatives];
  const judgedPlaces = new Set([
    ...records.flatMap(({ places }) => places),
    ...corpus.articles.flatMap(({ about }) => about),
  ]);
  const judgedVendors = new Set(records.flatMap(({ vendors }) => vendors));
  return {
    quotes,
    supply,
    themes: corpus.themes.map(({ id }) => id),
    places: corpus.gazetteer.municipalities.map(({ code }) => code).filter((code) => !judgedPlaces.has(code)),
    vendors: corpus.gazetteer.vendors.map(({ id }) => id).filter((id) => !judgedVendors.has(id)),
  };
}

const skewed = <T>(from: readonly T[], random: () => number): T | undefined =>
  from[Math.floor(random() ** SKEW * from.length)];

function person(number: number, place: string): Person {
  const random = seeded(number * 11 + 5);
  const last = () => skewed(LASTS, random) ?? 'Palm';
  const name = `${skewed(FIRSTS, random) ?? 'Karin'} ${last()}${random() < 0.5 ? ` ${last()}` : ''}`;
  return {
    id: `made-${number}`,
    name,
    role: skewed(ROLES, random) ?? 'it-chef',
    organisation: 'kommunen',
    employer: { municipality: place },
  };
}

const articleNumber = (number: number) => Math.floor(number / QUOTES_PER_ARTICLE);

const placeOf = ({ places }: Makings, article: number) => skewed(places, seeded(article * 13 + 7)) ?? '0000';

const headingOf = ({ quotes }: Makings, number: number) =>
  quotes[number % Math.max(1, quotes.length)]?.heading || 'Ur arkivet';

/** The quote of the given number, the same at every call. */
export function madeQuote(made: Makings, number: number): Quote {
  const random = seeded(number * 17 + 9);
  const text = made.quotes[number]?.text ?? madeText(made.supply, number - made.quotes.length);
  const article = articleNumber(number);
  const place = placeOf(made, article);
  const themes = [skewed(made.themes, random), random() < 0.4 ? skewed(made.themes, random) : undefined];
  const known = Math.floor(number / QUOTES_PER_PERSON) + 1;
  const words = text.split(' ');
  const keyword = () => words[Math.floor(random() * words.length)] ?? 'ord';
  return {
    id: `made-${number}`,
    article: `made-${article}`,
    speaker: person(Math.floor(random() * known), place),
    text,
    asked: { sv: `Om ${headingOf(made, number)}`, en: 'About what was said' },
    themes: [...new Set(themes.flatMap((theme) => theme ?? []))],
    places: [place],
    vendors: random() < 0.1 ? [skewed(made.vendors, random) ?? ''].filter(Boolean) : [],
    keywords: { sv: [keyword(), keyword()], en: [] },
  };
}

/** The article of the given number. */
export function madeArticle(made: Makings, number: number): Article {
  const random = seeded(number * 19 + 1);
  const month = `${1 + Math.floor(random() * 12)}`.padStart(2, '0');
  const heading = headingOf(made, number * QUOTES_PER_ARTICLE);
  return {
    id: `made-${number}`,
    origin: 'interview',
    title: heading,
    publication: 'Arkivet',
    published: `${YEARS.first + Math.floor(random() * YEARS.span)}-${month}-15`,
    reporter: 'Redaktionen',
    about: [placeOf(made, number)],
    summary: { sv: heading, en: 'From the archive' },
  };
}

/** How many articles so many quotes lie in. */
export const articlesOf = (quotes: number): number => (quotes === 0 ? 0 : articleNumber(quotes - 1) + 1);
