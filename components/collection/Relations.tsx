import { i18n } from '#i18n';
import type { Facets, LibraryFilter, Relation } from '../../data/model/library.ts';

interface RelationsProps {
  filter: LibraryFilter;
  /** How many records of the filter's municipality there are of each; undefined where it names none. */
  counts: Facets['relation'];
  /** What the municipality is called. */
  name: string;
  /** The address of the same view with another filter. */
  href: (filter: LibraryFilter) => string;
}

/**
 * How many records are a municipality's own and how many only name it, each a way to precisely those; nothing where all
 * are of one kind and nobody asked.
 */
export function Relations({ filter, counts, name, href }: RelationsProps) {
  if (!counts) return null;
  const { relation, ...all } = filter;
  if (relation === undefined && (counts.own === 0 || counts.named === 0)) return null;
  const ways: readonly [Relation | undefined, string][] = [
    [undefined, i18n.t('collection.relation.all', { count: counts.own + counts.named })],
    ['own', i18n.t('collection.relation.ownCount', { count: counts.own })],
    ['named', i18n.t('collection.relation.namedCount', { count: counts.named, name })],
  ];
  return (
    <nav class="filters" aria-label={i18n.t('collection.filter.relation')}>
      {ways.map(([each, said]) => (
        <a
          key={each ?? 'all'}
          class="quiet"
          href={href(each === undefined ? all : { ...all, relation: each })}
          aria-current={each === relation ? 'true' : undefined}
          data-stay
        >
          {said}
        </a>
      ))}
    </nav>
  );
}
