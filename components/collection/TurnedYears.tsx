import { i18n } from '#i18n';
import type { LibraryFilter } from '../../data/model/library.ts';
import { Notice } from '../Notice.tsx';

type Years = Pick<LibraryFilter, 'since' | 'until'>;

interface TurnedYearsProps<F extends Years> {
  filter: F;
  /** The address of the same view with another filter. */
  href: (filter: F) => string;
}

/** Says that the years stand the wrong way round, where they do, and leads to the same with them turned. */
export function TurnedYears<F extends Years>({ filter, href }: TurnedYearsProps<F>) {
  const { since, until } = filter;
  // A year begins with its first month and ends with its last.
  if (!since || !until || since.padEnd(7, '-01') <= until.padEnd(7, '-12')) return null;
  return (
    <Notice said={i18n.t('collection.turned', { since, until })}>
      <a class="quiet" href={href({ ...filter, since: until, until: since })}>
        {i18n.t('collection.turnedNext', { since: until, until: since })}
      </a>
    </Notice>
  );
}
