import { idOf } from '../../search/search-index.ts';
import type { Corpus } from '../prepare.ts';
import { together } from '../together.ts';
import { isRow, ownTeller } from './columns.ts';
import { inOrder } from './orders.ts';
import type { Selection } from './select.ts';

/** The initiative that rows of the register share with others, by document; it stands in the rows alone. */
export async function initiativesOf(
  { index, shelf }: Corpus,
  rows: readonly number[],
): Promise<Map<number, string>> {
  const documents = new Map(rows.map((document) => [idOf(index, document), document]));
  const stored = await shelf.records([...documents.keys()]);
  return new Map(
    stored.flatMap(({ type, record }) => {
      const document = documents.get(record.id);
      const group = type === 'initiative' ? record.group : undefined;
      return document === undefined || group === undefined ? [] : [[document, group] as const];
    }),
  );
}

/**
 * The documents of a selection as one reads of a municipality: its own, then what others say that names it and rows on
 * its county. Of both what interviews tell comes before rows of the register, of which those on one initiative stand side
 * by side, where the first of them stands. Each newest first.
 */
export async function ownFirst(
  corpus: Corpus,
  { failed, columns }: Selection,
  municipality: string,
): Promise<number[]> {
  const owned = new Set<number>();
  ownTeller(corpus.index, columns)(municipality, (document) => owned.add(document));
  const newest = [...inOrder(corpus.index, columns, 'newest')].filter((document) => failed[document] === 0);
  const rows = newest.filter((document) => isRow(columns, document));
  const initiatives = await initiativesOf(corpus, rows);
  const rank = (document: number) => (owned.has(document) ? 0 : 2) + (isRow(columns, document) ? 1 : 0);
  const ranked = newest.toSorted((a, b) => rank(a) - rank(b));
  return together(ranked, (document) => initiatives.get(document));
}
