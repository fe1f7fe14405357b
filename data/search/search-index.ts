import type { PostingLists } from './posting-lists.ts';
import { numberAt, numberOf, sizeOf, type TextList, textAt } from './text-list.ts';

/**
 * An inverted index of some documents, never changed once built. Documents are numbered in the order given.
 * Terms are folded surface forms (stems are found at query time: an index of stems alone would break search as
 * one types).
 */
export interface Segment {
  /** Record id by document number. */
  ids: TextList;
  /** Weighted number of words by document number. */
  lengths: Float32Array;
  /** All terms, sorted by code unit, and where each stands. */
  terms: TextList;
  postings: PostingLists;
  /** What documents are of rather than say: place, theme, vendor, person, year, kind; sorted. */
  facets: TextList;
  members: PostingLists;
}

/**
 * What is searched: segments side by side, so that records can come without all being indexed anew. A document
 * number of the whole is its segment's base plus its number there.
 */
export interface SearchIndex {
  segments: readonly Segment[];
  bases: readonly number[];
  /** Number of documents of all segments, those that were removed among them. */
  size: number;
  /** Number of documents that are there. */
  documents: number;
  averageLength: number;
  /** 1 for each document that was removed since its segment was built; undefined where none was. */
  removed: Uint8Array | undefined;
}

/** A term of one segment, and how well (0–1) it answers to what is looked for. */
export interface TermRef {
  segment: number;
  term: number;
  weight: number;
}

/** Lays segments side by side. @param removed ids of records that are gone */
export function searchIndex(
  segments: readonly Segment[],
  removed: ReadonlySet<string> = new Set(),
): SearchIndex {
  const bases: number[] = [];
  let size = 0;
  for (const { lengths } of segments) {
    bases.push(size);
    size += lengths.length;
  }
  const gone = removed.size > 0 ? removedIn(segments, size, removed) : undefined;
  let length = 0;
  let documents = 0;
  segments.forEach(({ lengths }, segment) => {
    lengths.forEach((each, document) => {
      if (gone?.[(bases[segment] ?? 0) + document]) return;
      length += each;
      documents += 1;
    });
  });
  const averageLength = Math.max(1, length / Math.max(1, documents));
  return { segments, bases, size, documents, averageLength, removed: gone };
}

/** Two indexes as one, the second's documents numbered after the first's. */
export function besideEachOther(first: SearchIndex, second: SearchIndex): SearchIndex {
  const documents = first.documents + second.documents;
  const length = first.averageLength * first.documents + second.averageLength * second.documents;
  const size = first.size + second.size;
  const removed = new Uint8Array(size);
  removed.set(first.removed ?? []);
  removed.set(second.removed ?? [], first.size);
  return {
    segments: [...first.segments, ...second.segments],
    bases: [...first.bases, ...second.bases.map((base) => base + first.size)],
    size,
    documents,
    averageLength: Math.max(1, length / Math.max(1, documents)),
    removed: first.removed || second.removed ? removed : undefined,
  };
}

function removedIn(segments: readonly Segment[], size: number, ids: ReadonlySet<string>): Uint8Array {
  const flags = new Uint8Array(size);
  let number = 0;
  for (const segment of segments) {
    for (let document = 0; document < sizeOf(segment.ids); document++, number++) {
      if (ids.has(textAt(segment.ids, document))) flags[number] = 1;
    }
  }
  return flags;
}

/** Number of the segment that a document stands in. */
function segmentOf({ bases }: SearchIndex, document: number): number {
  let segment = bases.length - 1;
  while (segment > 0 && (bases[segment] ?? 0) > document) segment -= 1;
  return segment;
}

/** Record id of a document, by its number in the whole. */
export function idOf(index: SearchIndex, document: number): string {
  const segment = segmentOf(index, document);
  const ids = index.segments[segment]?.ids;
  return ids ? textAt(ids, document - (index.bases[segment] ?? 0)) : '';
}

/** Number of the document with a record id, or undefined where none is there. */
export function documentOf(index: SearchIndex, id: string): number | undefined {
  for (const [segment, { ids }] of index.segments.entries()) {
    const at = ids.text.indexOf(`\n${id}\n`);
    if (at === -1) continue;
    const document = (index.bases[segment] ?? 0) + numberAt(ids, at + 1);
    return index.removed?.[document] ? undefined : document;
  }
  return undefined;
}

/** Weighted number of words of a document, by its number in the whole. */
export function lengthOf(index: SearchIndex, document: number): number {
  const segment = segmentOf(index, document);
  return index.segments[segment]?.lengths[document - (index.bases[segment] ?? 0)] ?? index.averageLength;
}

/** The text of a term. */
export function termText(index: SearchIndex, { segment, term }: TermRef): string {
  const terms = index.segments[segment]?.terms;
  return terms ? textAt(terms, term) : '';
}

/** The term itself in every segment that has it. */
export function exactTerms(index: SearchIndex, text: string): TermRef[] {
  return index.segments.flatMap(({ terms }, segment) => {
    const term = numberOf(terms, text);
    return term === undefined ? [] : [{ segment, term, weight: 1 }];
  });
}
