import { i18n } from '#i18n';
import { Notice } from '../Notice.tsx';

interface PagesProps {
  total: number;
  /** How many stand on a page, and how many on those before. */
  size: number;
  from: number;
  /** How many are printed, where it is more than the page on the screen. */
  printed?: number | undefined;
  /** The address of a page, counted from 1. */
  href: (page: number) => string;
}

/** The way between the pages of a long list; of one that there is not, that it is so, and the way to the last. */
export function Pages({ total, size, from, printed, href }: PagesProps) {
  if (total === 0 || (total <= size && from === 0)) return null;
  const page = Math.floor(from / size) + 1;
  const last = Math.ceil(total / size);
  if (page > last)
    return (
      <Notice said={i18n.t('collection.pages.beyond', { page, last })}>
        <a class="quiet" href={href(last)}>
          {i18n.t('collection.pages.last')}
        </a>
      </Notice>
    );
  return (
    <nav
      class={printed === total ? 'pages all-printed' : 'pages'}
      aria-label={i18n.t('collection.pages.label')}
    >
      {page > 1 && (
        <a class="quiet" href={href(page - 1)}>
          {i18n.t('collection.pages.before')}
        </a>
      )}
      <span class={printed === undefined ? undefined : 'unprinted'}>
        {i18n.t('collection.pages.range', {
          from: from + 1,
          to: Math.min(total, from + size),
          total,
        })}
      </span>
      <span class="printed">
        {printed === undefined
          ? i18n.t('collection.pages.rest')
          : i18n.t('collection.pages.first', { count: printed, total })}
      </span>
      {page < last && (
        <a class="quiet" href={href(page + 1)}>
          {i18n.t('collection.pages.after')}
        </a>
      )}
    </nav>
  );
}
