import { useCallback, useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { Panel } from '../../components/Panel.tsx';
import { titleOf } from '../../components/panel-title.ts';
import { ask } from '../../data/bridge/ask.ts';
import { libraryAddress } from '../../data/bridge/library-address.ts';
import type { Language } from '../../data/locales/language.ts';
import { copyRecord } from '../wiring/copy-record.ts';
import type { Home } from '../wiring/home.ts';
import { lookOf } from '../wiring/look-of.ts';
import { sourceOf } from '../wiring/record-address.ts';
import { correctionOf } from '../wiring/record-text.ts';
import { siteSettings } from '../wiring/site-settings.ts';
import { today } from '../wiring/today.ts';
import { useHiding } from '../wiring/use-hiding.ts';
import { useNews } from '../wiring/use-news.ts';
import { usePage } from '../wiring/use-page.ts';
import { useRebuilt } from '../wiring/use-rebuilt.ts';
import { useSearch } from '../wiring/use-search.ts';
import { useSection } from '../wiring/use-section.ts';
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
  const { settings, policy, change, changeSite } = useSettings();
  const view = state.phase === 'shown' ? state.view : null;
  const { shown, hiding, showAll } = useHiding(view, settings);
  const following = useSection(settings?.follows ?? false, tab?.id, view?.url ?? null);
  const news = useNews();
  const onRebuiltTold = useRebuilt();
  const day = today();
  const tabId = tab?.id;
  const close = useCallback(() => {
    if (tabId !== undefined) void ask('close-panel', { tabId });
  }, [tabId]);
  const name = titleOf(view);
  useEffect(() => {
    document.title = state.phase === 'shown' ? i18n.t('panel.titleFor', { name }) : name;
  }, [state.phase, name]);
  return (
    <Panel
      state={shown ? { phase: 'shown', view: shown } : state}
      hiding={hiding}
      following={following}
      news={news}
      onRebuiltTold={onRebuiltTold}
      search={search}
      allSettings={libraryAddress('?view=settings')}
      look={lookOf(settings, change, isFrame ? 'in page' : 'in panel')}
      site={siteSettings(
        view,
        { settings, policy, today: day },
        { onChange: change, onSite: changeSite, onShowHidden: showAll },
      )}
      language={language}
      today={day}
      onCopy={(shown) => copyRecord(shown, language)}
      sourceLink={sourceOf}
      correctionLink={(shown) => correctionOf(shown, language)}
      libraryAddress={libraryAddress}
      onQuery={onQuery}
      onHold={onHold}
      matching={matching}
      onRetry={retry}
      onMatch={match}
      onClose={isFrame ? close : null}
    />
  );
}
