import { useCallback, useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { Panel } from '../../components/Panel.tsx';
import { titleOf } from '../../components/panel-title.ts';
import { ask } from '../../data/bridge/ask.ts';
import type { Language } from '../../data/locales/language.ts';
import { copyRecord } from '../wiring/copy-record.ts';
import type { Home } from '../wiring/home.ts';
import { correctionOf, sourceOf, today } from '../wiring/record-text.ts';
import { usePage } from '../wiring/use-page.ts';
import { useSearch } from '../wiring/use-search.ts';
import { useSettings } from '../wiring/use-settings.ts';

interface AppProps {
  language: Language;
  home: Home;
  /** Whether it stands in a page and is closed by the page's script. */
  isFrame: boolean;
}

/** The panel wired to the background: asks, follows its tab, copies, closes. */
export function App({ language, home, isFrame }: AppProps) {
  const { state, tab, matching, retry, match } = usePage(home);
  const { search, onQuery, onHold } = useSearch();
  const { settings, onOpening, onMute } = useSettings();
  const tabId = tab?.id;
  const close = useCallback(() => {
    if (tabId !== undefined) void ask('close-panel', { tabId });
  }, [tabId]);
  const name = titleOf(state.phase === 'shown' ? state.view : null);
  useEffect(() => {
    document.title = state.phase === 'shown' ? i18n.t('panel.titleFor', { name }) : name;
  }, [state.phase, name]);
  return (
    <Panel
      state={state}
      search={search}
      settings={settings}
      language={language}
      today={today()}
      onCopy={(shown) => copyRecord(shown, language)}
      sourceLink={sourceOf}
      correctionLink={(shown) => correctionOf(shown, language)}
      onQuery={onQuery}
      onHold={onHold}
      matching={matching}
      onRetry={retry}
      onMatch={match}
      onOpening={onOpening}
      onMute={onMute}
      onClose={isFrame ? close : null}
    />
  );
}
