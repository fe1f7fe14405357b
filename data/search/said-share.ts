import { hyphenParts, tokens } from '../language/tokens.ts';
import type { StoredRecord } from '../model/records.ts';

/** A word of a query: its share of what was asked, 0–1, and the folded terms that answer to it. */
export interface AskedWord {
  share: number;
  terms: ReadonlySet<string>;
}

/** What a reader sees of a record: what was said and by whom, or what a thing is called and does. */
function seenOf({ type, record }: StoredRecord): string {
  if (type === 'quote') {
    const { text, asked, speaker, keywords } = record;
    return [text, speaker?.name, speaker?.organisation, asked?.en, ...keywords.en].join('\n');
  }
  const { name, summary, products } = record;
  return [name.sv, name.en, summary.sv, summary.en, ...products].join('\n');
}

/**
 * The share of what was asked, 0–1, that a record says where a reader sees it. Our own search words and what was asked
 * lead to a record that answers in other words, and are not read.
 */
export function saidShare(stored: StoredRecord, words: readonly AskedWord[]): number {
  const seen = new Set<string>();
  for (const { folded } of tokens(seenOf(stored))) {
    seen.add(folded);
    for (const part of hyphenParts(folded)) seen.add(part);
  }
  const shareOf = (some: readonly AskedWord[]) => some.reduce((sum, { share }) => sum + share, 0);
  return (
    shareOf(words.filter(({ terms }) => [...terms].some((term) => seen.has(term)))) / (shareOf(words) || 1)
  );
}
