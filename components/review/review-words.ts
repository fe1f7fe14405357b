import { i18n } from '#i18n';
import type { FaultKind, FieldDoubt } from './draft.ts';

const DOUBTS = {
  text: 'review.doubt.text',
  speaker: 'review.doubt.speaker',
  role: 'review.doubt.role',
  employer: 'review.doubt.employer',
  themes: 'review.doubt.themes',
  places: 'review.doubt.places',
  publication: 'review.doubt.publication',
} as const satisfies Record<FieldDoubt, string>;

const FAULTS = {
  empty: 'review.fault.empty',
  nameless: 'review.fault.nameless',
  date: 'review.fault.date',
  time: 'review.fault.time',
  address: 'review.fault.address',
} as const satisfies Record<FaultKind, string>;

/** What a person should look at, said beside the field. */
export const doubtWords = (doubt: FieldDoubt): string => i18n.t(DOUBTS[doubt]);

/** What is wrong with a field, and how to put it right. */
export const faultWords = (kind: FaultKind): string => i18n.t(FAULTS[kind]);
