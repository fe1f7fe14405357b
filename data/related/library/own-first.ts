import { idOf } from '../../search/search-index.ts';
import type { Corpus } from '../prepare.ts';
import { together } from '../together.ts';
import { isOfCounty, isRow } from './columns.ts';
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
 * The documents of a selection as one reads of a municipality: what interviews tell, then rows of the register, its own
 * before those on its county, rows on one initiative side by side. Each newest first.
 */
export async function ownFirst(corpus: Corpus, { failed, columns }: Selection): Promise<number[]> {
  const newest = [...inOrder(corpus.index, columns, 'newest')].filter((document) => failed[document] === 0);
  const rows = newest.filter((document) => isRow(columns, document));
  const initiatives = await initiativesOf(corpus, rows);
  const nearest = [
    ...rows.filter((document) => !isOfCounty(columns, document)),
    ...rows.filter((document) => isOfCounty(columns, document)),
  ];
  return [
    ...newest.filter((document) => !isRow(columns, document)),
    ...together(nearest, (document) => initiatives.get(document)),
  ];
}
