import { hyphenParts, tokens } from '../language/tokens.ts';
import { type PostingLists, WEIGHT_UNIT } from './posting-lists.ts';
import { PostingWriter } from './posting-writer.ts';
import type { Segment } from './search-index.ts';
import { type TextList, textList } from './text-list.ts';

/** A stretch of a document's text: what it says of the subject, or a name in it, and how much it counts. */
export interface IndexField {
  text: string;
  weight: number;
  role: 'subject' | 'name';
}

export interface IndexDocument {
  id: string;
  fields: readonly IndexField[];
  /** What the document is of, in the names of `facet`. */
  facets: readonly string[];
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
        words.set(term, counts);
        counts[field.role] += field.weight * WEIGHT_UNIT;
      }
    }
  }
  return { words, length };
}

/** Postings by text as they come, in flat arrays: objects for millions of them would not fit. */
class PostingHeap {
  readonly #numbers = new Map<string, number>();
  readonly #lists: { documents: number[]; subjects: number[]; names: number[] }[] = [];

  add(text: string, document: number, { subject, name }: Tally): void {
    let number = this.#numbers.get(text);
    if (number === undefined) {
      number = this.#lists.push({ documents: [], subjects: [], names: [] }) - 1;
      this.#numbers.set(text, number);
    }
    const list = this.#lists[number];
    list?.documents.push(document);
    list?.subjects.push(subject);
    list?.names.push(name);
  }

  finish(): { texts: TextList; lists: PostingLists } {
    const sorted = [...this.#numbers.keys()].sort();
    const writer = new PostingWriter();
    for (const text of sorted) {
      const list = this.#lists[this.#numbers.get(text) ?? -1];
      list?.documents.forEach((document, at) => {
        writer.add(document, list.subjects[at] ?? 0, list.names[at] ?? 0);
      });
      writer.endList();
    }
    return { texts: textList(sorted), lists: writer.finish() };
  }
}

/** What a facet is worth nobody asks: it takes the least room so. */
const MEMBER: Tally = { subject: WEIGHT_UNIT, name: 0 };

/** Builds the segment of the given documents, numbered in their order. */
export function buildSegment(documents: readonly IndexDocument[]): Segment {
  const words = new PostingHeap();
  const facets = new PostingHeap();
  const lengths = new Float32Array(documents.length);
  documents.forEach((document, number) => {
    const counted = tally(document);
    lengths[number] = counted.length;
    for (const [term, counts] of counted.words) words.add(term, number, counts);
    for (const name of new Set(document.facets)) facets.add(name, number, MEMBER);
  });
  const { texts: terms, lists: postings } = words.finish();
  const { texts: facetNames, lists: members } = facets.finish();
  const ids = textList(documents.map((document) => document.id));
  return { ids, lengths, terms, postings, facets: facetNames, members };
}
