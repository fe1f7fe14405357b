import { i18n } from '#i18n';
import type { Shown } from '../../components/desk.ts';
import { monthYear } from '../../data/locales/age.ts';
import type { Language } from '../../data/locales/language.ts';

/** A line under the address field: the address that Enter opens, and what it says. */
export interface Suggestion {
  content: string;
  description: string;
}

/** So much of a quote, in UTF-16 code units, is more than the line under an address field shows. */
const MOST_SAID = 160;

/** What XML 1.0 has no place for, besides halves of surrogate pairs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const NO_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** A text as Chrome's address field wants it: descriptions there are XML. */
export const asXml = (text: string): string =>
  text
    .toWellFormed()
    .replace(NO_XML, '')
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

const cut = (text: string): string =>
  text.length > MOST_SAID ? `${text.slice(0, MOST_SAID).toWellFormed().trimEnd()} …` : text;

const said = (text: string): string => cut(text.replace(/\s+/g, ' ').trim());

function description(shown: Shown, language: Language): string {
  if (shown.type === 'initiative') {
    const { name, summary } = shown.record;
    return i18n.t('omnibox.initiative', { name: name[language], text: said(summary[language]) });
  }
  const name = shown.record.speaker?.name ?? i18n.t('quote.unknownSpeaker');
  const date = monthYear(shown.article.published, language) || i18n.t('source.undated');
  return i18n.t('omnibox.quote', { name, date, text: said(shown.record.text) });
}

/**
 * Records as lines under the address field, one for each address: two that lead to the same page tell nothing more.
 * @param addressOf where a record is read
 * @param isXml whether the browser takes descriptions for XML, as Chrome does, or for plain text, as Firefox does
 */
export function suggestions(
  records: readonly Shown[],
  { language, isXml, addressOf }: { language: Language; isXml: boolean; addressOf: (shown: Shown) => string },
): Suggestion[] {
  const lines = new Map<string, Suggestion>();
  for (const shown of records) {
    const content = addressOf(shown);
    const text = description(shown, language);
    if (!lines.has(content)) lines.set(content, { content, description: isXml ? asXml(text) : text });
  }
  return [...lines.values()];
}
