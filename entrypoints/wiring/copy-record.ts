import type { CopyOutcome, Shown } from '../../components/desk.ts';
import type { Language } from '../../data/locales/language.ts';
import { copyText } from './clipboard.ts';
import { citationOf } from './record-text.ts';

/** Copies a record with its source; the text comes back too, to be copied by hand where that was not allowed. */
export async function copyRecord(shown: Shown, language: Language): Promise<CopyOutcome> {
  const text = citationOf(shown, language);
  return { copied: await copyText(text), text };
}
