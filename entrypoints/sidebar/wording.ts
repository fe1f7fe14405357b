import { i18n } from '#i18n';
import type { PageVerdict } from '../../data/model/verdict.ts';

/** What stands on the launcher, and its accessible name, which contains it. */
export interface LauncherWords {
  text: string;
  name: string;
}

/** Words for a page on which something was found: "22 från Boden". */
export function foundWords({ count, relation, siteName }: PageVerdict): LauncherWords {
  return named(foundText(count, relation, siteName));
}

/** Words for a page on which the extension could not do its work. */
export function failedWords(): LauncherWords {
  return named(i18n.t('launcher.failed'));
}

/** Language of all these words, which is not always the page's. */
export function wordsLanguage(): string {
  return i18n.t('language');
}

/** Title of the panel's frame. */
export function frameTitle(): string {
  return i18n.t('frame.title');
}

/** Name of the panel's edge, by which one makes it wider. */
export function edgeName(): string {
  return i18n.t('frame.edge');
}

/** A width in CSS pixels, as the edge's value is said. */
export function widthText(width: number): string {
  return i18n.t('settings.pixels', { width });
}

function foundText(count: number, relation: PageVerdict['relation'], name: string): string {
  switch (relation) {
    case 'from':
      return i18n.t('launcher.from', count, { count, name });
    case 'about':
      return i18n.t('launcher.about', count, { count, name });
    case 'naming':
      return i18n.t('launcher.naming', count, { count, name });
    case 'register':
      return i18n.t('launcher.register', count, { count, name });
    case 'subject':
      return i18n.t('launcher.subject', count, { count });
  }
}

const named = (text: string): LauncherWords => ({ text, name: i18n.t('launcher.open', { text }) });
