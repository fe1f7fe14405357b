import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { AccessNotice } from './AccessNotice.tsx';
import { CopyByHand } from './CopyByHand.tsx';
import { type DeskProps, deskOf, type Shown } from './desk.ts';
import type { LiveSearch } from './found-words.ts';
import type { Look } from './look.ts';
import { OpeningLine } from './OpeningLine.tsx';
import type { PanelState } from './PanelBody.tsx';
import { PanelLink } from './PanelLink.tsx';
import { PopupFoot } from './PopupFoot.tsx';
import { PopupHead } from './PopupHead.tsx';
import { PopupPage } from './PopupPage.tsx';
import { PopupSearch } from './PopupSearch.tsx';
import { RebuiltLine } from './RebuiltLine.tsx';
import { ResultList } from './ResultList.tsx';
import { SavePage, type Saving } from './SavePage.tsx';
import type { SiteSettings } from './site-settings.ts';
import { useFocusAtStart } from './use-focus-at-start.ts';
import { useMenu } from './use-menu.ts';
import { usePopupList } from './use-popup-list.ts';
import { useUndone } from './use-undone.ts';

export interface PopupProps extends Omit<DeskProps, 'sourceLink' | 'correctionLink'> {
  page: PanelState;
  matching: boolean;
  search: LiveSearch;
  /** `null` until they are known; the menu waits for them. */
  site: SiteSettings | null;
  look: Look | null;
  /** Address of the page with all settings. */
  allSettings: string;
  isMac: boolean;
  /** Puts away that the index was rebuilt; `null` where there is nothing to tell. */
  onRebuiltTold: (() => void) | null;
  /** The browser did not open its side panel when it was asked to. */
  panelRefused: boolean;
  saving: Saving;
  /** Asks for the sites the extension was made for; `null` where they are granted. */
  onGrant: (() => void) | null;
  onQuery: (query: string) => void;
  /** The reader points at a row: the order is to stay. */
  onHold: () => void;
  onMatch: () => void;
  onRetry: () => void;
  onOpen: (shown: Shown) => void;
  /** The address of the library's page with the given query. */
  libraryAddress: (query: string) => string;
  /** Opens the library's page with the given query. */
  onLibrary: (query: string) => void;
  onPanel: () => void;
  /** Saves the interview on the page that one reads. */
  onSavePage: () => void;
  onClose: () => void;
}

/** Choosing a row leads to its source: the row has no link of its own. */
const noLink = () => null;

/** What there is of the page one reads, and what can be done with it. */
function BesidePage({ popup, children }: { popup: PopupProps; children: ComponentChildren }) {
  const { page, site, onMatch, onRetry } = popup;
  return (
    <>
      <PopupPage
        page={page}
        matching={popup.matching}
        ungranted={popup.onGrant !== null}
        site={site}
        onMatch={onMatch}
        onRetry={onRetry}
      >
        {children}
      </PopupPage>
      <PanelLink
        page={page}
        isSilent={Boolean(site?.silence)}
        refused={popup.panelRefused}
        onPanel={popup.onPanel}
      />
      <SavePage page={page} saving={popup.saving} onSave={popup.onSavePage} />
      <OpeningLine site={site} />
    </>
  );
}

/** The whole popup: a field, and under it the page's best or what the search found. */
export function Popup(given: PopupProps) {
  const { said, site } = useUndone(given.site, null);
  const props = { ...given, site };
  const { page, search, language, onQuery } = props;
  const field = useRef<HTMLInputElement>(null);
  useFocusAtStart(field);
  const menu = useMenu(search.query, onQuery, props.onClose);
  const view = page.phase === 'shown' ? page.view : null;
  const list = usePopupList(props, field, Boolean(site?.silence));
  const shown = (
    <ResultList
      id="results"
      groups={list.groups}
      active={list.active}
      copied={list.outcome?.copied ?? false}
      desk={deskOf(view, { ...props, sourceLink: noLink, correctionLink: noLink })}
      onPoint={list.setActive}
      onHold={props.onHold}
      onChoose={list.choose}
      onCopy={list.copy}
    />
  );
  return (
    <main class="popup" aria-busy={search.pending || search.settling}>
      <PopupHead
        popup={props}
        field={field}
        menu={menu}
        list={{ id: 'results', isShown: list.rows.length > 0, option: list.option }}
      />
      {props.onRebuiltTold && <RebuiltLine onTold={props.onRebuiltTold} />}
      {props.onGrant && <AccessNotice onGrant={props.onGrant} />}
      {search.query.trim() !== '' && (search.answer || search.failure || page.phase !== 'shown') ? (
        <PopupSearch
          search={search}
          language={language}
          onQuery={onQuery}
          libraryAddress={props.libraryAddress}
        >
          {list.rows.length > 0 && shown}
        </PopupSearch>
      ) : (
        <BesidePage popup={props}>{shown}</BesidePage>
      )}
      {list.outcome && !list.outcome.copied && <CopyByHand text={list.outcome.text} />}
      <p class="unseen" role="status">
        {list.outcome?.copied ? i18n.t('copy.done') : said}
      </p>
      <PopupFoot isMac={props.isMac} hasRows={list.rows.length > 0} onLibrary={() => props.onLibrary('')} />
    </main>
  );
}
