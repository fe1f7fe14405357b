import { i18n } from '#i18n';
import type { Article } from '../data/model/records.ts';

/** "Enligt Voister": what a row of the register rests on. */
export const accordingTo = ({ publication, title }: Article): string =>
  i18n.t('initiative.evidence.source', { publication: publication ?? title });
