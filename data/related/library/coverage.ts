import type { Municipality } from '../../model/gazetteer.ts';
import type { CoveredBy, LibraryFilter, MapPlace } from '../../model/library.ts';
import { eachMember, facet } from '../../search/facets.ts';
import type { Corpus } from '../prepare.ts';
import { dateOf, isRow, ownTeller } from './columns.ts';
import { municipalitiesOf } from './counties.ts';
import { type Selection, select } from './select.ts';

/** What a municipality has of its own. */
type Own = Pick<MapPlace, 'interviews' | 'own' | 'rows'>;

function coveredBy({ interviews, own, rows }: Own): CoveredBy {
  if (interviews > 0) return 'interview';
  if (own > 0) return 'own';
  return rows > 0 ? 'register' : 'peers';
}

/** Documents of what the reader has taken in. */
function ownImports({ index }: Corpus): Uint8Array {
  const own = new Uint8Array(index.size);
  eachMember(index, facet('origin', 'own'), (document) => {
    own[document] = 1;
  });
  return own;
}

/**
 * Says of each municipality what it is covered by, of the records that pass a filter: its own, as
 * `ownTeller` has it. In the gazetteer's order.
 */
export function coverage(
  corpus: Corpus,
  filter: LibraryFilter = {},
  { failed, columns }: Selection = select(corpus, filter),
): MapPlace[] {
  const imports = ownImports(corpus);
  const eachOwn = ownTeller(corpus.index, columns);
  return municipalitiesOf(corpus).map(
    ({ code, name, county, countyCode, centre }: Municipality): MapPlace => {
      const own: Own = { interviews: 0, own: 0, rows: 0 };
      let latest = 0;
      eachOwn(code, (document) => {
        if (failed[document] !== 0) return;
        own[isRow(columns, document) ? 'rows' : imports[document] === 1 ? 'own' : 'interviews'] += 1;
        latest = Math.max(latest, columns.dates[document] ?? 0);
      });
      const within = filter.county === undefined || filter.county === countyCode;
      return { code, name, county, centre, within, by: coveredBy(own), ...own, latest: dateOf(latest) };
    },
  );
}
