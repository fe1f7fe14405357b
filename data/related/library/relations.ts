import type { Facets, LibraryFilter } from '../../model/library.ts';
import { eachMember, facet } from '../../search/facets.ts';
import type { SearchIndex } from '../../search/search-index.ts';
import { type EachOwn, ownTeller } from './columns.ts';
import { FAILS, type Selection } from './select.ts';

/** Goes through the records that stand to a municipality as a filter asks: all that name it where it does not say. */
export function eachRelated(
  index: SearchIndex,
  { columns, relation }: Pick<Selection, 'columns' | 'relation'>,
): EachOwn {
  const eachOwn = ownTeller(index, columns);
  if (relation === 'own') return eachOwn;
  return (code, visit) => {
    const owned = new Set<number>();
    if (relation === 'named') eachOwn(code, (document) => owned.add(document));
    eachMember(index, facet('place', code), (document) => {
      if (!owned.has(document)) visit(document);
    });
  };
}

/**
 * How many of the records that name the filter's municipality are its own, and how many are somebody else's, all else in
 * the filter as it is; undefined where it names none.
 */
export function relationCounts(
  index: SearchIndex,
  { failed, columns }: Selection,
  { municipality }: LibraryFilter,
): Facets['relation'] {
  if (municipality === undefined) return undefined;
  const countOf = (relation: 'own' | 'named') => {
    let records = 0;
    eachRelated(index, { columns, relation })(municipality, (document) => {
      if (((failed[document] ?? 0) & ~FAILS.relation) === 0) records += 1;
    });
    return records;
  };
  return { own: countOf('own'), named: countOf('named') };
}
