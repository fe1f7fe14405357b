import { type Token, tokens } from '../language/tokens.ts';
import type { StoredRecord } from '../model/records.ts';
import { highlight } from './highlight.ts';
import type { RankText } from './rank-with-fuse.ts';
import { snippet } from './snippet.ts';

/** The short texts by which Fuse.js ranks a record: of its text the stretch round the first of the given folded terms. */
export function rankText({ type, record }: StoredRecord, terms: ReadonlySet<string>): RankText {
  const isQuote = type === 'quote';
  const text = isQuote ? record.text : record.summary.sv;
  return {
    id: record.id,
    heading: isQuote
      ? [record.speaker?.name, record.speaker?.organisation].filter(Boolean).join(', ')
      : record.name.sv,
    snippet: snippet(
      text,
      highlight(text, (folded) => terms.has(folded)),
    ),
  };
}

function textsOf({ type, record }: StoredRecord): string[] {
  const keywords = [...record.keywords.sv, ...record.keywords.en];
  if (type === 'quote') {
    const { text, asked, question = '', speaker } = record;
    return [text, asked?.sv ?? '', asked?.en ?? '', question, speaker?.name ?? '', ...keywords];
  }
  const { name, summary, products } = record;
  return [name.sv, name.en, summary.sv, summary.en, ...products, ...keywords];
}

function standsIn(text: string, phrase: readonly Token[]): boolean {
  const words = tokens(text);
  return words.some((_, at) => phrase.every(({ folded }, step) => words[at + step]?.folded === folded));
}

/** Whether each phrase stands in one of the record's texts, word by word, diacritics aside. */
export const hasPhrases = (stored: StoredRecord, phrases: readonly (readonly Token[])[]): boolean =>
  phrases.every((phrase) => textsOf(stored).some((text) => standsIn(text, phrase)));
