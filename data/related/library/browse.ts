import type { Hit } from '../../model/hit.ts';
import {
  FACETS,
  type LibraryFilter,
  type LibraryOrder,
  type LibraryPage,
  type Names,
  RECORDS_ON_PAGE,
} from '../../model/library.ts';
import type { Bilingual } from '../../model/records.ts';
import { idOf } from '../../search/search-index.ts';
import { shownRecords } from '../panel-view.ts';
import type { Corpus } from '../prepare.ts';
import { countyName } from './counties.ts';
import { everyMunicipality, facetsOf } from './facet-counts.ts';
import { inOrder } from './orders.ts';
import { ownFirst } from './own-first.ts';
import { relationCounts } from './relations.ts';
import { type Selection, select } from './select.ts';

/** All documents in an order, with some that are not of the selection. */
function allInOrder(
  corpus: Corpus,
  selection: Selection,
  order: LibraryOrder,
  municipality: string | undefined,
): Iterable<number> | Promise<Iterable<number>> {
  if (order === 'own' && municipality !== undefined) return ownFirst(corpus, selection, municipality);
  const { columns, answering } = selection;
  if (order !== 'relevance' && order !== 'own') return inOrder(corpus.index, columns, order);
  return answering ?? inOrder(corpus.index, columns, 'newest');
}

/** Documents of a selection in an order: as many as stand on a page, after the first `from`. */
async function pageOf(
  corpus: Corpus,
  selection: Selection,
  order: LibraryOrder,
  from: number,
  { municipality }: LibraryFilter,
): Promise<number[]> {
  const { failed } = selection;
  const found: number[] = [];
  let passed = 0;
  for (const document of await allInOrder(corpus, selection, order, municipality)) {
    if (failed[document] !== 0) continue;
    if (passed >= from) found.push(document);
    passed += 1;
    if (found.length === RECORDS_ON_PAGE) break;
  }
  return found;
}

/** The records of documents with all that is shown of them, in their order; those that are gone are left out. */
export async function shownDocuments(corpus: Corpus, documents: readonly number[]): Promise<Hit['shown'][]> {
  const ids = documents.map((document) => idOf(corpus.index, document));
  return [...(await shownRecords(await corpus.shelf.records(ids), corpus)).values()];
}

/** What themes are called inside a sentence. */
export const themeLabels = ({ themes }: Pick<Corpus, 'themes'>): LibraryPage['themeLabels'] =>
  Object.fromEntries(themes.map(({ id, short }) => [id, short]));

/** What a filter's values are called, by key; nothing for one that is nobody's and nothing's. */
export function namesIn(
  corpus: Corpus,
  { county, municipality, person, vendor, theme }: LibraryFilter,
): Names {
  const { gazetteer, themes, namesToFind } = corpus;
  const same = (name: string | undefined) => (name === undefined ? undefined : { sv: name, en: name });
  const known: [string, Bilingual | undefined][] = [
    ['county', same(county && countyName(corpus, county))],
    ['municipality', same(municipality && gazetteer.municipality(municipality)?.name)],
    ['vendor', same(vendor && gazetteer.vendor(vendor)?.name)],
    ['theme', themes.find(({ id }) => id === theme)?.label],
    [
      'person',
      namesToFind().names.find(({ thing }) => thing.kind === 'person' && thing.id === person)?.thing.name,
    ],
  ];
  return Object.fromEntries(known.flatMap(([key, name]) => (name ? [[key, name] as const] : [])));
}

/** The records that pass a filter, a page of them in an order, and what one could narrow them to. */
export async function libraryPage(
  corpus: Corpus,
  filter: LibraryFilter,
  order: LibraryOrder,
  from: number,
): Promise<LibraryPage> {
  const selection = select(corpus, filter);
  const facets = facetsOf(corpus, selection, FACETS);
  return {
    total: selection.total,
    from,
    shown: await shownDocuments(corpus, await pageOf(corpus, selection, order, from, filter)),
    facets: {
      ...facets,
      relation: relationCounts(corpus.index, selection, filter),
      municipality: everyMunicipality(corpus, facets.municipality ?? []),
    },
    names: namesIn(corpus, filter),
    themeLabels: themeLabels(corpus),
  };
}
