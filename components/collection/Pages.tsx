import { i18n } from '#i18n';

interface PagesProps {
  total: number;
  /** How many stand on a page, and how many on those before. */
  size: number;
  from: number;
  /** The address of a page, counted from 1. */
  href: (page: number) => string;
}

/** The way between the pages of a long list. */
export function Pages({ total, size, from, href }: PagesProps) {
  if (total <= size && from === 0) return null;
  const page = Math.floor(from / size) + 1;
  const last = Math.max(1, Math.ceil(total / size));
  return (
    <nav class="pages" aria-label={i18n.t('collection.pages.label')}>
      {page > 1 && (
        <a class="quiet" href={href(Math.min(page - 1, last))}>
          {i18n.t('collection.pages.before')}
        </a>
      )}
      <span>
        {i18n.t('collection.pages.range', {
          from: Math.min(from + 1, total),
          to: Math.min(total, from + size),
          total,
        })}
      </span>
      {page < last && (
        <a class="quiet" href={href(page + 1)}>
          {i18n.t('collection.pages.after')}
        </a>
      )}
    </nav>
  );
}
