import { useCallback, useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CopyOutcome, Shown } from '../../components/desk.ts';
import { Panel } from '../../components/Panel.tsx';
import { titleOf } from '../../components/panel-title.ts';
import { ask } from '../../data/bridge/ask.ts';
import { citation, initiativeCitation } from '../../data/dossier/citation.ts';
import { sourceLink } from '../../data/dossier/source-link.ts';
import type { Language } from '../../data/locales/language.ts';
import { copyText } from './clipboard.ts';
import type { Home } from './home.ts';
import { usePanelView } from './use-panel-view.ts';
import { useSearch } from './use-search.ts';
import { useSettings } from './use-settings.ts';

/** The reader's own day; Swedish dates are written as ISO 8601 has them. */
const today = (): string => new Intl.DateTimeFormat('sv-SE').format(new Date());

const textOf = (shown: Shown, language: Language): string =>
  shown.type === 'quote'
    ? citation(shown.record, shown.article, language)
    : initiativeCitation(shown.record, shown.article, language);

/** An initiative is our own summary: there is no place in the article that says it in these words. */
const linkOf = (shown: Shown): string | null =>
  sourceLink(shown.article, shown.type === 'quote' ? shown.record.text : '');

/** The panel wired to the background: asks, follows its tab, copies, closes. */
export function App({ language, home }: { language: Language; home: Home }) {
  const { state, tabId, retry } = usePanelView(home);
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
    const text = textOf(shown, language);
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
      sourceLink={linkOf}
      onQuery={onQuery}
      onRetry={retry}
      onOpening={onOpening}
      onMute={onMute}
      onClose={home.isFrame ? close : null}
    />
  );
}
