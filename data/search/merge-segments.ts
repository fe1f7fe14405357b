import { eachPosting, type PostingLists } from './posting-lists.ts';
import { PostingWriter } from './posting-writer.ts';
import type { Segment } from './search-index.ts';
import { sizeOf, type TextList, textAt, textList } from './text-list.ts';

/** New document numbers by old, per segment; -1 for what is left out. */
type Renumbering = readonly Int32Array[];

function renumber(
  segments: readonly Segment[],
  removed: ReadonlySet<string>,
): { numbers: Renumbering; ids: string[] } {
  const ids: string[] = [];
  const numbers = segments.map((segment) =>
    Int32Array.from({ length: sizeOf(segment.ids) }, (_, document) => {
      const id = textAt(segment.ids, document);
      return removed.has(id) ? -1 : ids.push(id) - 1;
    }),
  );
  return { numbers, ids };
}

function mergeLists(
  parts: readonly { texts: TextList; lists: PostingLists }[],
  numbers: Renumbering,
): { texts: TextList; lists: PostingLists } {
  const kept: string[] = [];
  const writer = new PostingWriter();
  const next = parts.map(() => 0);
  for (;;) {
    const heads = parts.map(({ texts }, part) => {
      const at = next[part] ?? 0;
      return at < sizeOf(texts) ? textAt(texts, at) : undefined;
    });
    const least = heads.reduce((a, b) => (a === undefined || (b !== undefined && b < a) ? b : a), undefined);
    if (least === undefined) break;
    let isEmpty = true;
    parts.forEach(({ lists }, part) => {
      if (heads[part] !== least) return;
      eachPosting(lists, next[part] ?? 0, (document, subject, name) => {
        const number = numbers[part]?.[document] ?? -1;
        if (number < 0) return;
        writer.add(number, subject, name);
        isEmpty = false;
      });
      next[part] = (next[part] ?? 0) + 1;
    });
    if (isEmpty) continue;
    kept.push(least);
    writer.endList();
  }
  return { texts: textList(kept), lists: writer.finish() };
}

/**
 * Makes one segment of several, in their order, without reading a record again (log-structured merge: O'Neil et
 * al. 1996). @param removed ids of records that are left out
 */
export function mergeSegments(
  segments: readonly Segment[],
  removed: ReadonlySet<string> = new Set(),
): Segment {
  const { numbers, ids } = renumber(segments, removed);
  const lengths = new Float32Array(ids.length);
  segments.forEach((segment, part) => {
    numbers[part]?.forEach((number, document) => {
      if (number >= 0) lengths[number] = segment.lengths[document] ?? 0;
    });
  });
  const words = mergeLists(
    segments.map(({ terms, postings }) => ({ texts: terms, lists: postings })),
    numbers,
  );
  const facets = mergeLists(
    segments.map(({ facets: texts, members }) => ({ texts, lists: members })),
    numbers,
  );
  return {
    ids: textList(ids),
    lengths,
    terms: words.texts,
    postings: words.lists,
    facets: facets.texts,
    members: facets.lists,
  };
}
