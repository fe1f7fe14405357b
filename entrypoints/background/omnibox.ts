import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { libraryAddress } from '../../data/bridge/library-address.ts';
import { reportError } from '../../data/bridge/report-error.ts';
import { languageOf } from '../../data/locales/language.ts';
import { recordAddress } from '../wiring/record-address.ts';
import { search } from './answer-panel.ts';
import { openAddress, searchAddress } from './search-page.ts';
import { asXml, type Suggestion, suggestions } from './suggestions.ts';

const isXml = !import.meta.env.FIREFOX;

/** As many as the browsers show. */
const MOST = 6;

async function suggested(text: string): Promise<Suggestion[]> {
  if (text.trim() === '') return [];
  const { hits } = await search(text, 'first');
  const language = languageOf(i18n.t('language'));
  const lines = suggestions(
    hits.map(({ shown }) => shown),
    { language, isXml, addressOf: (shown) => recordAddress(shown, libraryAddress()) },
  );
  return lines.slice(0, MOST);
}

/** A line that was chosen is an address, of the web or of our own; what was typed is sought. */
const isAddress = (text: string): boolean =>
  /^https?:\/\/\S+$/.test(text) || text.startsWith(libraryAddress());

const WHERE = { currentTab: 'here', newForegroundTab: 'in front', newBackgroundTab: 'behind' } as const;

/** Searches from the address field, after the keyword that the manifest names. */
export function answerOmnibox(): void {
  const { omnibox } = browser;
  omnibox.onInputStarted.addListener(() => {
    const description = i18n.t('omnibox.searchAll');
    void omnibox.setDefaultSuggestion({ description: isXml ? asXml(description) : description });
  });
  omnibox.onInputChanged.addListener((text, suggest) => {
    suggested(text).then(suggest, (error: unknown) => reportError(error, 'searching from the address field'));
  });
  omnibox.onInputEntered.addListener((text, disposition) => {
    openAddress(isAddress(text) ? text : searchAddress(text), WHERE[disposition]);
  });
}
