import { i18n } from '#i18n';
import type { SearchHit } from '../data/model/search.ts';
import { isOfRegister } from './origin.ts';

/** Says that what was found is of the register alone: one might take its rows for what somebody said. */
export function NobodyToldLine({ hits }: { hits: readonly SearchHit[] }) {
  if (hits.length === 0 || !hits.every(({ shown }) => isOfRegister(shown.article))) return null;
  return (
    <p class="found" role="status">
      {i18n.t('search.nobodyTold')}
    </p>
  );
}
