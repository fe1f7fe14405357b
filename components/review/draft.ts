import type { DraftDoubt } from '../../data/model/import.ts';
import type { Employer } from '../../data/model/records.ts';

/** A quote as it stands in the fields: texts as typed, not yet looked at. */
export interface QuoteDraft {
  /** The quote's id, or a name of our own for one that was added. */
  key: string;
  text: string;
  question: string;
  name: string;
  role: string;
  organisation: string;
  employer: Employer | null;
  themes: string[];
  places: string[];
  /** It is not to be kept; it can be brought back until the article is saved. */
  removed: boolean;
}

/** An article as it stands in the fields, with its quotes in the article's order. */
export interface ArticleDraft {
  title: string;
  publication: string;
  published: string;
  reporter: string;
  address: string;
  about: string[];
  quotes: QuoteDraft[];
}

/** The fields of an article that hold a text. */
export type ArticleText = 'title' | 'publication' | 'published' | 'reporter' | 'address';

/** What a person does to the fields. */
export type DraftStep =
  | { step: 'article'; change: Partial<Omit<ArticleDraft, 'quotes'>> }
  | { step: 'quote'; key: string; change: Partial<QuoteDraft> }
  /** A quote that the reading did not find; `at` is its place among the others. */
  | { step: 'add'; key: string; text: string; at: number }
  | { step: 'reset'; draft: ArticleDraft };

/** What is wrong with a field's text. */
export type FaultKind = 'empty' | 'nameless' | 'date' | 'time' | 'address';

/** A field that can't be saved as it is. */
export interface Fault {
  /** The id of the field's element. */
  field: string;
  /** The card it stands in; null in the article's own fields. */
  quote: string | null;
  kind: FaultKind;
}

/** The id of an article's field, and of a quote's. */
export const articleField = (name: ArticleText | 'about'): string => `article-${name}`;
export const quoteField = (
  key: string,
  name: 'text' | 'question' | 'name' | 'role' | 'organisation' | 'employer' | 'themes' | 'places' | 'undo',
): string => `quote-${key}-${name}`;

const DOUBTED = {
  text: 'text',
  speaker: 'name',
  role: 'role',
  employer: 'employer',
  themes: 'themes',
  places: 'places',
} as const satisfies Record<DraftDoubt, string>;

/** What a person should look at in a field: of a quote, or where the article was published. */
export type FieldDoubt = DraftDoubt | 'publication';

/** Whether a person should look at a quote before others, as the import counts them: at what it says, who says it, or as what. */
export const isDoubtful = (doubts: readonly DraftDoubt[]): boolean =>
  doubts.some((doubt) => doubt === 'text' || doubt === 'speaker' || doubt === 'role');

/** The order in which a card's doubts stand in it. */
const DOUBTS: readonly DraftDoubt[] = ['text', 'speaker', 'role', 'employer', 'themes', 'places'];

/** The id of the first field in a quote's card that a person should look at; of its text where there is no doubt. */
export function firstDoubtful(key: string, doubts: readonly DraftDoubt[]): string {
  const first = DOUBTS.find((doubt) => doubts.includes(doubt));
  return quoteField(key, first ? DOUBTED[first] : 'text');
}
