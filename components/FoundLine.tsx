import { i18n } from '#i18n';
import type { Language } from '../data/locales/language.ts';
import type { SearchHit, Why } from '../data/model/search.ts';

const WORDS = {
  speaker: 'search.why.speaker',
  asked: 'search.why.asked',
  product: 'search.why.product',
  keyword: 'search.why.keyword',
  place: 'search.why.place',
  vendor: 'search.why.vendor',
  theme: 'search.why.theme',
  near: 'search.why.near',
} as const satisfies Record<Exclude<Why['by'], 'tied'>, string>;

/** One quiet line: why a record is found that says none of the query's words where they are seen. */
export function FoundLine({ why, language }: { why: SearchHit['why'] | undefined; language: Language }) {
  const found = why?.[language];
  if (!found) return null;
  const { by, said } = found;
  return <p class="why">{by === 'tied' ? i18n.t('search.why.tied') : i18n.t(WORDS[by], { said })}</p>;
}
