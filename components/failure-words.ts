import { i18n } from '#i18n';
import type { FailureKind } from '../data/model/errors.ts';

const FAILURES = {
  'corpus-damaged': 'error.corpusDamaged',
  'store-closed': 'error.storeClosed',
  'store-full': 'error.storeFull',
  'bad-message': 'error.badMessage',
  retired: 'error.retired',
  'page-forbidden': 'error.pageForbidden',
  'page-private': 'error.pagePrivate',
  'tab-unknown': 'error.tabUnknown',
  'files-unreadable': 'error.filesUnreadable',
} as const satisfies Record<FailureKind, string>;

/** What went wrong, and what to do, in a sentence or two. */
export const failureWords = (failure: FailureKind): string => i18n.t(FAILURES[failure]);
