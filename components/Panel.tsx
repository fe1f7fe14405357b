import { useRef } from 'preact/hooks';
import type { PanelView } from '../data/model/hit.ts';
import { type DeskProps, deskOf } from './desk.ts';
import { FootNote } from './FootNote.tsx';
import type { LiveSearch } from './found-words.ts';
import type { Look } from './look.ts';
import { type News, NewsLine } from './NewsLine.tsx';
import { OpeningLine } from './OpeningLine.tsx';
import { PanelBody, type PanelState } from './PanelBody.tsx';
import { PanelHead } from './PanelHead.tsx';
import { PanelWay } from './PanelWay.tsx';
import { noteOf, titleOf } from './panel-title.ts';
import { RebuiltLine } from './RebuiltLine.tsx';
import { SearchField } from './SearchField.tsx';
import { SearchResults } from './SearchResults.tsx';
import { SettingsMenu } from './SettingsMenu.tsx';
import type { Following } from './section-order.ts';
import type { SiteSettings } from './site-settings.ts';
import { useMenu } from './use-menu.ts';
import { useUndone } from './use-undone.ts';

export interface PanelProps extends DeskProps {
  state: PanelState;
  search: LiveSearch;
  /** `null` until they are known; the menu waits for them. */
  site: SiteSettings | null;
  look: Look | null;
  /** `null` where there is nothing new to tell. */
  news: News | null;
  /** Puts away that the index was rebuilt; `null` where there is nothing to tell. */
  onRebuiltTold: (() => void) | null;
  /** `null` where the order follows no section. */
  following: Following | null;
  /** Address of the page with all settings. */
  allSettings: string;
  onQuery: (query: string) => void;
  /** The reader points at a result: the order is to stay. */
  onHold: () => void;
  /** The page is being read because the reader asked for it. */
  matching: boolean;
  onRetry: () => void;
  onMatch: () => void;
  /** The address of the library's page with the given query. */
  libraryAddress: (query: string) => string;
  /** `null` where the panel stands in the browser's own frame, which has its own button. */
  onClose: (() => void) | null;
}

interface HeadProps {
  panel: PanelProps;
  view: PanelView | null;
  menu: ReturnType<typeof useMenu>;
}

function Head({ panel, view, menu }: HeadProps) {
  const { state, site, look, language } = panel;
  return (
    <PanelHead
      title={state.phase === 'loading' && panel.search.query.trim() === '' ? '' : titleOf(view)}
      note={noteOf(view, language)}
      menu={site && menu}
      onClose={panel.onClose}
      way={<PanelWay view={view} libraryAddress={panel.libraryAddress} />}
    >
      {menu.open && site && look && (
        <SettingsMenu
          id={menu.id}
          site={site}
          look={look}
          allSettings={panel.allSettings}
          onDone={menu.close}
        />
      )}
    </PanelHead>
  );
}

/** The whole panel, for the frame in a page and for the browser's side panel alike. */
export function Panel(given: PanelProps) {
  const { said, site, hiding } = useUndone(given.site, given.hiding ?? null);
  const props = { ...given, site, hiding };
  const { state, search, language, onQuery } = props;
  const field = useRef<HTMLInputElement>(null);
  const menu = useMenu(search.query, onQuery, props.onClose);
  const view = state.phase === 'shown' ? state.view : null;
  const desk = deskOf(view, props);
  const searching = search.query.trim() !== '';
  // What went wrong is all there is to tell then.
  const failed = searching ? search.failure !== null : state.phase === 'failed';
  return (
    <main class="panel">
      <Head panel={props} view={view} menu={menu} />
      {props.news && props.look && !failed && <NewsLine news={props.news} look={props.look} />}
      {props.onRebuiltTold && <RebuiltLine onTold={props.onRebuiltTold} />}
      {!searching && !failed && <OpeningLine site={site} />}
      <div class="body">
        {searching ? (
          <SearchResults
            search={search}
            desk={desk}
            onQuery={onQuery}
            onHold={props.onHold}
            libraryAddress={props.libraryAddress}
          />
        ) : (
          <PanelBody
            state={state}
            site={props.site}
            desk={desk}
            following={props.following}
            matching={props.matching}
            onRetry={props.onRetry}
            onMatch={props.onMatch}
          />
        )}
      </div>
      <div class="find">
        <SearchField
          field={field}
          query={search.query}
          counts={view?.counts ?? null}
          language={language}
          onQuery={onQuery}
        />
        <FootNote library={props.libraryAddress('')} />
      </div>
      <p class="unseen" role="status">
        {said}
      </p>
    </main>
  );
}
