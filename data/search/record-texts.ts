import { type Token, tokens } from '../language/tokens.ts';
import type { Marks } from '../model/hit.ts';
import type { StoredRecord } from '../model/records.ts';
import { highlight } from './highlight.ts';
import type { RankText } from './rank-with-fuse.ts';
import { snippet } from './snippet.ts';

/** Marks the given folded terms in a record. */
export function marksOf(stored: StoredRecord, terms: ReadonlySet<string>): Marks {
  const answers = (folded: string) => terms.has(folded);
  if (stored.type === 'quote') return { sv: highlight(stored.record.text, answers), en: [] };
  return {
    sv: highlight(stored.record.summary.sv, answers),
    en: highlight(stored.record.summary.en, answers),
  };
}

/** The short texts by which Fuse.js ranks a record. */
export function rankText(stored: StoredRecord, marks: Marks): RankText {
  const { id } = stored.record;
  return stored.type === 'quote'
    ? {
        id,
        heading: [stored.record.speaker?.name, stored.record.speaker?.organisation]
          .filter(Boolean)
          .join(', '),
        snippet: snippet(stored.record.text, marks.sv),
      }
    : { id, heading: stored.record.name.sv, snippet: snippet(stored.record.summary.sv, marks.sv) };
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
