import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Popup } from '../../components/Popup.tsx';
import { requestAccess } from '../../data/bridge/access.ts';
import { libraryAddress } from '../../data/bridge/library-address.ts';
import { reportError } from '../../data/bridge/report-error.ts';
import type { Language } from '../../data/locales/language.ts';
import { copyRecord } from '../wiring/copy-record.ts';
import { lookOf } from '../wiring/look-of.ts';
import { recordAddress } from '../wiring/record-address.ts';
import { siteSettings } from '../wiring/site-settings.ts';
import { today } from '../wiring/today.ts';
import { useHiding } from '../wiring/use-hiding.ts';
import { usePage } from '../wiring/use-page.ts';
import { useRebuilt } from '../wiring/use-rebuilt.ts';
import { useSearch } from '../wiring/use-search.ts';
import { useSettings } from '../wiring/use-settings.ts';
import { popupHome } from './home.ts';
import { openSidePanel } from './side-panel.ts';
import { useAccess } from './use-access.ts';
import { useSavePage } from './use-save-page.ts';

const close = () => window.close();

function open(url: string): void {
  browser.tabs.create({ url }).then(close, (error: unknown) => reportError(error, 'opening a tab'));
}

function grant(): void {
  requestAccess().catch((error: unknown) => reportError(error, 'asking for access'));
}

interface AppProps {
  language: Language;
  isMac: boolean;
  /** What is to be sought from the start; may be empty. */
  asked: string;
}

/** The popup wired to the background, the tab under it and the browser. */
export function App({ language, isMac, asked }: AppProps) {
  const { state, tab, matching, retry, match } = usePage(popupHome);
  const windowId = tab?.windowId ?? null;
  const { search, onQuery, onHold } = useSearch(asked);
  const { settings, policy, change, changeSite } = useSettings();
  const view = state.phase === 'shown' ? state.view : null;
  const { shown, showAll } = useHiding(view, settings);
  const day = today();
  const granted = useAccess();
  const onRebuiltTold = useRebuilt();
  const { saving, savePage } = useSavePage(tab?.id, close);
  const [panelRefused, setRefused] = useState(false);
  const onPanel = () => {
    if (windowId === null) return;
    void openSidePanel(windowId).then((opened) => (opened ? close() : setRefused(true)));
  };
  return (
    <Popup
      page={shown ? { phase: 'shown', view: shown } : state}
      matching={matching}
      search={search}
      allSettings={libraryAddress('?view=settings')}
      look={lookOf(settings, change, 'alone')}
      site={siteSettings(
        view,
        { settings, policy, today: day },
        { onChange: change, onSite: changeSite, onShowHidden: showAll },
      )}
      language={language}
      today={day}
      isMac={isMac}
      onRebuiltTold={onRebuiltTold}
      panelRefused={panelRefused}
      saving={saving}
      onCopy={(shown) => copyRecord(shown, language)}
      onGrant={granted === false ? grant : null}
      onQuery={onQuery}
      onHold={onHold}
      onMatch={match}
      onRetry={retry}
      onOpen={(shown) => open(recordAddress(shown, libraryAddress()))}
      libraryAddress={libraryAddress}
      onLibrary={(query) => open(libraryAddress(query))}
      onPanel={onPanel}
      onSavePage={savePage}
      onClose={close}
    />
  );
}
