import { i18n } from '#i18n';
import type { Article } from '../data/model/records.ts';

/** Says of what the reader brought in that it is the reader's own; nothing of anything else. */
export function OwnMark({ article }: { article: Article }) {
  if (article.origin !== 'own') return null;
  return (
    <>
      {' '}
      <span class="own-mark">{i18n.t('source.own')}</span>
    </>
  );
}
