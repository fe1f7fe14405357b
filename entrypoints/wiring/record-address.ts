import type { Shown } from '../../components/desk.ts';
import { sourceOf } from './record-text.ts';

/**
 * Where a record is read: its place in the source, else our own page for its article.
 * @param library address of the library page
 */
export const recordAddress = (shown: Shown, library: string): string =>
  sourceOf(shown) ?? `${library}?record=${encodeURIComponent(shown.record.id)}`;
