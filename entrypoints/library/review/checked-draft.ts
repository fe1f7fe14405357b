import * as v from 'valibot';
import {
  type ArticleDraft,
  articleField,
  type Fault,
  type QuoteDraft,
  quoteField,
} from '../../../components/review/draft.ts';
import { absentQuotes } from '../../../components/review/verbatim.ts';
import { fold } from '../../../data/language/fold.ts';
import type { OwnArticle } from '../../../data/model/import.ts';
import { Article, type Person, type Quote } from '../../../data/model/records.ts';

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** An id out of a name: "Therese Kristensson" gives therese-kristensson. */
const idOf = (name: string): string =>
  fold(name)
    .match(/[a-z0-9]+/g)
    ?.join('-') ?? 'person';

function speakerOf(
  { name, role, organisation, employer }: QuoteDraft,
  read: Quote | undefined,
): Person | null {
  const named = orNull(name);
  if (named === null) return null;
  const known = read?.speaker?.name === named ? read.speaker.id : idOf(named);
  return { id: known, name: named, role: orNull(role), organisation: orNull(organisation), employer };
}

function quoteOf(draft: QuoteDraft, article: string, read: Quote | undefined): Quote {
  const {
    uncertain: _,
    question: __,
    ...kept
  } = read ?? {
    id: draft.key,
    article,
    asked: null,
    vendors: [],
    keywords: { sv: [], en: [] },
  };
  const question = orNull(draft.question);
  return {
    ...kept,
    speaker: speakerOf(draft, read),
    text: draft.text.trim(),
    ...(question !== null && { question }),
    themes: draft.themes,
    places: draft.places,
  };
}

/** An address as people write it gets the scheme that they leave out. */
function addressOf(typed: string): string | null {
  const text = typed.trim();
  if (text === '') return null;
  return /^[\w-]+(?:\.[\w-]+)+(?:[/?#]|$)/.test(text) ? `https://${text}` : text;
}

function articleOf(draft: ArticleDraft, read: Article): Article {
  const { address: _, inferred, ...kept } = read;
  const address = addressOf(draft.address);
  const published = orNull(draft.published);
  return {
    ...kept,
    title: draft.title.trim(),
    publication: orNull(draft.publication),
    ...(address !== null && { address }),
    published,
    // Whoever writes a date states it.
    ...(inferred !== undefined && published === read.published && { inferred }),
    reporter: orNull(draft.reporter),
    about: draft.about,
  };
}

/** A quote without words, and a role or an employer that is nobody's, can't be kept. */
function quoteFaults({ key, text, name, role, organisation, employer }: QuoteDraft): Fault[] {
  const faults: Fault[] = [];
  if (text.trim() === '') faults.push({ field: quoteField(key, 'text'), quote: key, kind: 'empty' });
  const isHeld = [role, organisation].some((held) => held.trim() !== '') || employer !== null;
  if (name.trim() === '' && isHeld) {
    faults.push({ field: quoteField(key, 'name'), quote: key, kind: 'nameless' });
  }
  return faults;
}

const EARLIEST = '1900';

/** Before there were such papers, or after today, to the precision that the date has. */
function isOutOfTime({ published }: Article, today: string): boolean {
  return published !== null && (published < EARLIEST || published > today.slice(0, published.length));
}

function articleFaults(article: Article, today: string): Fault[] {
  const { title, published, address } = Article.entries;
  const kinds = [
    ['title', title, 'empty'],
    ['published', published, 'date'],
    ['address', address, 'address'],
  ] as const;
  const fault = (name: (typeof kinds)[number][0], kind: Fault['kind']): Fault[] => [
    { field: articleField(name), quote: null, kind },
  ];
  return kinds.flatMap(([name, schema, kind]): Fault[] => {
    if (!v.is(schema, article[name])) return fault(name, kind);
    return name === 'published' && isOutOfTime(article, today) ? fault(name, 'time') : [];
  });
}

type Checked =
  | { ok: true; saved: { article: Article; quotes: Quote[] } }
  /** In the order of the page. */
  | { ok: false; faults: Fault[] };

/**
 * What the fields say, as it is to be kept: trimmed, empty texts as what is not known, and all that the fields don't
 * show as it was. A person has looked at it, so that nothing stays marked as uncertain but words that the article,
 * where its text is there, does not have.
 * @param today as an ISO date
 */
export function checkedDraft(draft: ArticleDraft, own: OwnArticle, today: string): Checked {
  const kept = draft.quotes.filter(({ removed }) => !removed);
  const article = articleOf(draft, own.article);
  const faults = [...articleFaults(article, today), ...kept.flatMap(quoteFaults)];
  if (faults.length > 0) return { ok: false, faults };
  const read = new Map(own.quotes.map(({ quote }) => [quote.id, quote]));
  const absent = absentQuotes(own, kept);
  const quotes = kept.map(
    (quote): Quote => ({
      ...quoteOf(quote, article.id, read.get(quote.key)),
      ...(absent.has(quote.key) && { uncertain: ['absent'] }),
    }),
  );
  return { ok: true, saved: { article, quotes } };
}
