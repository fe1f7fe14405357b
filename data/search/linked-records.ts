import type { StoredRecord } from '../model/records.ts';
import { byScore, type Candidate } from './candidates.ts';
import { eachMember, facet } from './facets.ts';
import { documentOf, idOf, type SearchIndex } from './search-index.ts';

/** From so many of the best, the quotes behind initiatives and the initiatives that rest on quotes are looked up. */
const LEADS = 8;
/** What a record is worth through the one it is tied to: it is about the same, in other words. */
const THROUGH = 0.9;
/** The same for one that has none of the words itself. */
const THROUGH_ALONE = 0.25;

/** Pairs of records tied by evidence: a found one, and one that rests on it or that it rests on. */
export type Links = readonly { from: string; to: string }[];

/** The ties of the best found records. @param passes whether a document may be shown */
export function linksOf(
  index: SearchIndex,
  found: readonly StoredRecord[],
  passes: (document: number) => boolean,
): Links {
  return found.slice(0, LEADS).flatMap(({ type, record }) => {
    const isShown = (document: number | undefined) => document !== undefined && passes(document);
    const behind = type === 'quote' || record.evidence === 'article' ? [] : record.evidence;
    const tied = new Set(behind.filter((quote) => isShown(documentOf(index, quote))));
    for (const quote of type === 'quote' ? [record.id] : behind) {
      eachMember(index, facet('bears', quote), (document) => {
        if (passes(document)) tied.add(idOf(index, document));
      });
    }
    tied.delete(record.id);
    return [...tied].map((to) => ({ from: record.id, to }));
  });
}

/** The same records with those tied to the best among them, by score. */
export function withLinked(found: readonly Candidate[], links: Links): Candidate[] {
  if (links.length === 0) return found.toSorted(byScore);
  const own = new Map(found.map(({ id, score }) => [id, score]));
  const scores = new Map(own);
  for (const { from, to } of links) {
    const through = (own.get(from) ?? 0) * (own.has(to) ? THROUGH : THROUGH_ALONE);
    if (through > (scores.get(to) ?? 0)) scores.set(to, through);
  }
  return [...scores].map(([id, score]) => ({ id, score })).sort(byScore);
}
