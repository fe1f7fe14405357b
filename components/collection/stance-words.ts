import { i18n } from '#i18n';
import type { Stance, StanceCode } from '../../data/model/library.ts';

const STANCES = {
  uses: 'collection.stance.uses',
  procures: 'collection.stance.procures',
  criticises: 'collection.stance.criticises',
  built: 'collection.stance.built',
  wishes: 'collection.stance.wishes',
} as const satisfies Record<StanceCode, string>;

/** Where a municipality stands to a vendor, in a word or two. */
export const stanceWords = ({ code }: Stance): string => i18n.t(STANCES[code]);
