import { i18n } from '#i18n';
import { type Language, listed } from '../data/locales/language.ts';
import type { PanelView } from '../data/model/hit.ts';

const MOST_THEMES = 2;

/** Whose page it is; the product's own name while that is not known. */
export const titleOf = (view: PanelView | null): string =>
  view ? (view.site?.name ?? i18n.t('panel.unknownName')) : i18n.t('extName');

/** The gazetteer writes categories as they stand inside a sentence. */
const asStart = (text: string): string => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);

/** "Västmanlands län · sidan handlar om välfärdsteknik"; either half may be missing. */
export function noteOf(view: PanelView | null, language: Language): string {
  if (!view) return '';
  const labels = view.themes.flatMap((id) => view.themeLabels[id]?.[language] ?? []).slice(0, MOST_THEMES);
  const note = asStart(view.siteNote);
  if (labels.length === 0) return note;
  const themes = listed(labels, language);
  if (note === '') return i18n.t('panel.aboutAlone', { themes });
  return `${note} · ${i18n.t('panel.about', { themes })}`;
}
