import { i18n } from '#i18n';
import type { Language } from '../../data/locales/language.ts';
import type { LibraryFilter, Names } from '../../data/model/library.ts';
import { Notice } from '../Notice.tsx';
import { filterWords } from './facet-words.ts';

interface NothingLeftProps<F extends LibraryFilter> {
  filter: F;
  /** What the filter's values are called. */
  names: Names;
  language: Language;
  /** The address of the same view with another filter. */
  href: (filter: F) => string;
  /** What is said where there is a better word than that nothing fits all limits. */
  said?: string;
}

/** Says that no record is within all limits, and offers to lift each of them, or all. */
export function NothingLeft<F extends LibraryFilter>(props: NothingLeftProps<F>) {
  const { filter, names, language, href, said } = props;
  const limits = filterWords(filter, names, language);
  const without = (field: keyof LibraryFilter): F => {
    const { [field]: _, ...others } = filter;
    return others as F;
  };
  return (
    <Notice said={said ?? i18n.t('collection.browse.empty')} next={i18n.t('collection.browse.emptyNext')}>
      {limits.map(({ field, label, value }) => (
        <a key={field} class="quiet" href={href(without(field))} data-stay>
          {i18n.t('collection.filter.lift', { limit: `${label}: ${value}` })}
        </a>
      ))}
      {limits.length > 1 && (
        <a class="quiet" href={href({} as F)} data-stay>
          {i18n.t('collection.filter.clear')}
        </a>
      )}
    </Notice>
  );
}
