import { hyphenParts, tokens } from '../language/tokens.ts';
import { type SearchIndex, WEIGHT_UNIT } from './search-index.ts';

/** A stretch of a document's text: what it says of the subject, or a name in it, and how much it counts. */
export interface IndexField {
  text: string;
  weight: number;
  role: 'subject' | 'name';
}

export interface IndexDocument {
  id: string;
  fields: readonly IndexField[];
}

interface Tally {
  subject: number;
  name: number;
}

function tally(document: IndexDocument): { words: Map<string, Tally>; length: number } {
  const words = new Map<string, Tally>();
  let length = 0;
  for (const field of document.fields) {
    for (const token of tokens(field.text)) {
      length += field.weight;
      for (const term of [token.folded, ...hyphenParts(token.folded)]) {
        const counts = words.get(term) ?? { subject: 0, name: 0 };
        counts[field.role] += field.weight;
        words.set(term, counts);
      }
    }
  }
  return { words, length };
}

function writeVarint(bytes: number[], value: number): void {
  let rest = value;
  while (rest > 0x7f) {
    bytes.push((rest & 0x7f) | 0x80);
    rest >>>= 7;
  }
  bytes.push(rest);
}

const inByte = (weight: number) => Math.min(255, Math.round(weight * WEIGHT_UNIT));

/** Builds the index of the given documents, numbered in their order. */
export function buildIndex(documents: readonly IndexDocument[]): SearchIndex {
  const byTerm = new Map<string, { document: number; counts: Tally }[]>();
  const lengths = new Float32Array(documents.length);
  documents.forEach((document, number) => {
    const { words, length } = tally(document);
    lengths[number] = length;
    for (const [term, counts] of words) {
      const list = byTerm.get(term) ?? [];
      list.push({ document: number, counts });
      byTerm.set(term, list);
    }
  });
  const terms = [...byTerm.keys()].sort();
  const offsets = new Uint32Array(terms.length + 1);
  const bytes: number[] = [];
  terms.forEach((term, number) => {
    let previous = -1;
    for (const { document, counts } of byTerm.get(term) ?? []) {
      writeVarint(bytes, document - previous);
      bytes.push(inByte(counts.subject), inByte(counts.name));
      previous = document;
    }
    offsets[number + 1] = bytes.length;
  });
  return {
    ids: documents.map((document) => document.id),
    lengths,
    terms,
    offsets,
    postings: Uint8Array.from(bytes),
  };
}
