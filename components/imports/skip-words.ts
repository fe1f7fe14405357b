import { i18n } from '#i18n';
import type { SkipReason } from '../../data/model/import.ts';

const REASONS = {
  empty: 'skip.empty',
  binary: 'skip.binary',
  pdf: 'skip.pdf',
  'word-processor': 'skip.wordProcessor',
  archive: 'skip.archive',
  mhtml: 'skip.mhtml',
  'json-not-ours': 'skip.jsonNotOurs',
  'too-large': 'skip.tooLarge',
  'line-too-long': 'skip.lineTooLong',
  'too-many-tags': 'skip.tooManyTags',
  'too-deep': 'skip.tooDeep',
  'no-quotes': 'skip.noQuotes',
  'duplicate-address': 'skip.sameAddress',
  'duplicate-text': 'skip.sameText',
  'pack-damaged': 'skip.packDamaged',
  'pack-newer': 'skip.packNewer',
  'archive-damaged': 'skip.archiveDamaged',
  'archive-locked': 'skip.archiveLocked',
  'archive-too-large': 'skip.archiveTooLarge',
  'archive-path': 'skip.archivePath',
  failed: 'skip.failed',
} as const satisfies Record<SkipReason, string>;

/** Why a file gave no article, and what to do about it where something can be done. */
export const skipWords = (reason: SkipReason): string => i18n.t(REASONS[reason]);
