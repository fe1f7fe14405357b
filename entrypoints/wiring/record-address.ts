import type { Shown } from '../../components/desk.ts';
import { sourceLink } from '../../data/dossier/source-link.ts';

/** An initiative is our own summary: there is no place in the article that says it in these words. */
export const sourceOf = (shown: Shown): string | null =>
  sourceLink(shown.article, shown.type === 'quote' ? shown.record.text : '');

/**
 * Where a record is read: its place in the source, else our own page for its article.
 * @param library address of the library page
 */
export const recordAddress = (shown: Shown, library: string): string =>
  sourceOf(shown) ?? `${library}?record=${encodeURIComponent(shown.record.id)}`;
