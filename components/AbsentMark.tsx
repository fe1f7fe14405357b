import { i18n } from '#i18n';
import type { Quote } from '../data/model/records.ts';

/** Says of a quote that a person wrote that its words do not stand in the article; nothing of any other. */
export function AbsentMark({ quote: { uncertain } }: { quote: Quote }) {
  if (!uncertain?.includes('absent')) return null;
  return (
    <>
      {' · '}
      <span class="old">{i18n.t('review.notFound')}</span>
    </>
  );
}
