import { type Token, tokens } from '../language/tokens.ts';
import type { PageFacts } from '../model/page-facts.ts';
import { BODY_MENTION, BODY_WORDS, FIELD_WEIGHT } from './weights.ts';

export type PageField = keyof typeof FIELD_WEIGHT;

/** A stretch of the page's text, as tokens. */
export interface PageStretch {
  field: PageField;
  text: string;
  tokens: readonly Token[];
}

/** Longer ones are no words but encoded data and white space gone wrong, and each letter of them would cost. */
const LONGEST_WORD = 80;

const words = (text: string) => tokens(text).filter(({ folded }) => folded.length <= LONGEST_WORD);

const SEPARATOR = /\s+[|–—·:»-]\s+|\s*\|\s*/;

/** The title without the site's name: "E-hemtjänst - Västerås stad" is about e-hemtjänst. */
function titleWithoutSite(facts: PageFacts, siteNames: ReadonlySet<string>): string {
  const parts = facts.title.split(SEPARATOR).filter((part) => part.trim() !== '');
  const own = parts.filter((part) => !siteNames.has(part.trim().toLowerCase()));
  return own.join(' | ');
}

/**
 * The page as tokens by field. The first heading counts as a title, since it is one to the reader.
 * @param siteNames lower-case names by which the site calls itself, left out of the title
 */
export function pageStretches(facts: PageFacts, siteNames: ReadonlySet<string>): PageStretch[] {
  const [first = '', ...headings] = facts.headings;
  const title = titleWithoutSite(facts, siteNames);
  const repeats = title.toLowerCase().includes(first.toLowerCase());
  const stretch = (field: PageField, text: string): PageStretch => ({ field, text, tokens: words(text) });
  return [
    stretch('title', repeats ? title : `${title} | ${first}`),
    ...headings.map((heading) => stretch('heading', heading)),
    stretch('description', facts.description),
    stretch('body', facts.text),
  ].filter((each) => each.tokens.length > 0);
}

/** How often something stands in each field of the page. */
export type FieldCounts = Partial<Record<PageField, number>>;

/** How much mentions in the body still tell on a page of so many words (1 on a short one). */
export function bodyDamping(stretches: readonly PageStretch[]): number {
  const words = stretches.find((stretch) => stretch.field === 'body')?.tokens.length ?? 0;
  return Math.min(1, Math.sqrt(BODY_WORDS / Math.max(1, words)));
}

const bodyWorth = (mentions: number) =>
  mentions < 1
    ? mentions * BODY_MENTION.first
    : Math.min(FIELD_WEIGHT.body, BODY_MENTION.first + (mentions - 1) * BODY_MENTION.further);

/** What mentions in these fields are worth together. Calibrated so that it means the same on short and long pages. */
export function fieldWorth(counts: FieldCounts, damping: number): number {
  const mentions = counts.body ?? 0;
  // What is said throughout a long page is its subject, however long it is: so often per BODY_WORDS words.
  const throughout = bodyWorth(mentions * damping ** 2);
  const body = Math.max(bodyWorth(mentions) * damping, throughout);
  return (
    (counts.title ? FIELD_WEIGHT.title : 0) +
    Math.min(2, counts.heading ?? 0) * FIELD_WEIGHT.heading +
    (counts.description ? FIELD_WEIGHT.description : 0) +
    body
  );
}
