import { useRef } from 'preact/hooks';
import type { Opening, Settings } from '../data/model/settings.ts';
import type { Desk } from './desk.ts';
import { FootNote } from './FootNote.tsx';
import type { LiveSearch } from './found-words.ts';
import { PanelBody, type PanelState } from './PanelBody.tsx';
import { PanelHead } from './PanelHead.tsx';
import { noteOf, titleOf } from './panel-title.ts';
import { SearchField } from './SearchField.tsx';
import { SearchResults } from './SearchResults.tsx';
import { SettingsMenu } from './SettingsMenu.tsx';
import { useMenu } from './use-menu.ts';

export interface PanelProps extends Pick<Desk, 'language' | 'today' | 'onCopy' | 'sourceLink'> {
  state: PanelState;
  search: LiveSearch;
  /** `null` until they are known; the menu waits for them. */
  settings: Settings | null;
  onQuery: (query: string) => void;
  /** The page is being read because the reader asked for it. */
  matching: boolean;
  onRetry: () => void;
  onMatch: () => void;
  onOpening: (opening: Opening) => void;
  onMute: (site: string, muted: boolean) => void;
  /** `null` where the panel stands in the browser's own frame, which has its own button. */
  onClose: (() => void) | null;
}

function deskOf({ state, language, today, onCopy, sourceLink }: PanelProps): Desk {
  const view = state.phase === 'shown' ? state.view : null;
  return {
    language,
    today,
    onCopy,
    sourceLink,
    site: view?.site ?? null,
    themeLabels: view?.themeLabels ?? {},
  };
}

/** Whether nothing is to be shown on this site, and how to change that; `set` is missing off any site. */
function muting({ state, settings, onMute }: PanelProps) {
  const key = state.phase === 'shown' ? state.view.siteKey : null;
  if (key === null) return { muted: false, set: null };
  return {
    muted: settings?.muted.includes(key) ?? false,
    set: (silent: boolean) => onMute(key, silent),
  };
}

function Head({ panel, desk, menu }: { panel: PanelProps; desk: Desk; menu: ReturnType<typeof useMenu> }) {
  const { state, settings } = panel;
  const view = state.phase === 'shown' ? state.view : null;
  const { muted, set } = muting(panel);
  const mute = () => {
    menu.close();
    set?.(true);
  };
  return (
    <PanelHead
      title={state.phase === 'loading' && panel.search.query.trim() === '' ? '' : titleOf(view)}
      note={noteOf(view, desk.language)}
      menu={settings && menu}
      onClose={panel.onClose}
    >
      {menu.open && settings && (
        <SettingsMenu
          id={menu.id}
          settings={settings}
          onOpening={panel.onOpening}
          onMute={set && !muted ? mute : null}
        />
      )}
    </PanelHead>
  );
}

/** The whole panel, for the frame in a page and for the browser's side panel alike. */
export function Panel(props: PanelProps) {
  const { state, search, language, onQuery } = props;
  const field = useRef<HTMLInputElement>(null);
  const menu = useMenu(search.query, onQuery, props.onClose);
  const desk = deskOf(props);
  const { muted, set } = muting(props);
  const counts = state.phase === 'shown' ? state.view.counts : null;
  const searching = search.query.trim() !== '';
  return (
    <main class="panel">
      <Head panel={props} desk={desk} menu={menu} />
      <div class="body">
        {searching ? (
          <SearchResults search={search} desk={desk} />
        ) : (
          <PanelBody
            state={state}
            muted={muted}
            desk={desk}
            matching={props.matching}
            onRetry={props.onRetry}
            onMatch={props.onMatch}
            onUnmute={() => set?.(false)}
          />
        )}
      </div>
      <div class="find">
        <SearchField
          field={field}
          query={search.query}
          counts={counts}
          language={language}
          onQuery={onQuery}
        />
        <FootNote />
      </div>
    </main>
  );
}
