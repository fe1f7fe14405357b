import * as v from 'valibot';
import { Article, Id, Initiative, Person, Quote } from '../model/records.ts';

/** A quote as an editor writes it: the speaker by id, what is empty left out. */
const QuoteDraft = v.strictObject({
  ...v.omit(Quote, ['article', 'speaker', 'vendors', 'keywords']).entries,
  speaker: Id,
  vendors: v.optional(Quote.entries.vendors, []),
  keywords: v.optional(Quote.entries.keywords, { sv: [], en: [] }),
});

const InitiativeDraft = v.strictObject({
  ...v.omit(Initiative, ['article', 'vendors', 'products', 'keywords']).entries,
  vendors: v.optional(Initiative.entries.vendors, []),
  products: v.optional(Initiative.entries.products, []),
  keywords: v.optional(Initiative.entries.keywords, { sv: [], en: [] }),
});

/** One article with its people, quotes and initiatives: the form of a file in `interviews/`. */
export const Interview = v.strictObject({
  ...Article.entries,
  people: v.pipe(v.array(Person), v.minLength(1)),
  quotes: v.array(QuoteDraft),
  initiatives: v.array(InitiativeDraft),
});
export type Interview = v.InferOutput<typeof Interview>;
