import { i18n } from '#i18n';
import { type Language, listed } from '../data/locales/language.ts';
import type { PanelView } from '../data/model/hit.ts';
import { categoryWords } from './category-words.ts';

const MOST_THEMES = 2;

/** Whose page it is; the product's own name while that is not known. */
export const titleOf = (view: PanelView | null): string =>
  view ? (view.site?.name ?? i18n.t('panel.unknownName')) : i18n.t('extName');

/** A vendor's category in the reader's language; a county, and what has no words yet, as the gazetteer has it. */
const siteNote = ({ site, siteNote: note }: PanelView): string =>
  (site?.kind === 'vendor' ? categoryWords(note) : null) ?? note;

/** Categories are worded as they stand inside a sentence. */
const asStart = (text: string): string => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);

/** "Västmanlands län · sidan handlar om välfärdsteknik"; either half may be missing. */
export function noteOf(view: PanelView | null, language: Language): string {
  if (!view) return '';
  const labels = view.themes.flatMap((id) => view.themeLabels[id]?.[language] ?? []).slice(0, MOST_THEMES);
  const note = asStart(siteNote(view));
  if (labels.length === 0) return note;
  const themes = listed(labels, language);
  if (note === '') return i18n.t('panel.aboutAlone', { themes });
  return `${note} · ${i18n.t('panel.about', { themes })}`;
}
