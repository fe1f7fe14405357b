import { useCallback, useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CopyOutcome, Shown } from '../../components/desk.ts';
import { Panel } from '../../components/Panel.tsx';
import { titleOf } from '../../components/panel-title.ts';
import { ask } from '../../data/bridge/ask.ts';
import type { Language } from '../../data/locales/language.ts';
import { copyText } from '../wiring/clipboard.ts';
import { citationOf, sourceOf, today } from '../wiring/record-text.ts';
import { useSearch } from '../wiring/use-search.ts';
import { useSettings } from '../wiring/use-settings.ts';
import type { Home } from './home.ts';
import { usePanelView } from './use-panel-view.ts';

/** The panel wired to the background: asks, follows its tab, copies, closes. */
export function App({ language, home }: { language: Language; home: Home }) {
  const { state, tabId, matching, retry, match } = usePanelView(home);
  const { search, onQuery } = useSearch();
  const { settings, onOpening, onMute } = useSettings();
  const close = useCallback(() => {
    if (tabId !== null) void ask('close-panel', { tabId });
  }, [tabId]);
  const name = titleOf(state.phase === 'shown' ? state.view : null);
  useEffect(() => {
    document.title = state.phase === 'shown' ? i18n.t('panel.titleFor', { name }) : name;
  }, [state.phase, name]);
  const onCopy = async (shown: Shown): Promise<CopyOutcome> => {
    const text = citationOf(shown, language);
    return { copied: await copyText(text), text };
  };
  return (
    <Panel
      state={state}
      search={search}
      settings={settings}
      language={language}
      today={today()}
      onCopy={onCopy}
      sourceLink={sourceOf}
      onQuery={onQuery}
      matching={matching}
      onRetry={retry}
      onMatch={match}
      onOpening={onOpening}
      onMute={onMute}
      onClose={home.isFrame ? close : null}
    />
  );
}
