import type { Look } from '../../../components/look.ts';
import { Panel, type PanelProps } from '../../../components/Panel.tsx';
import type { SiteSettings } from '../../../components/site-settings.ts';
import type { PanelView } from '../../../data/model/hit.ts';
import { mount } from './mount.ts';
import { search, view } from './records.ts';

const nothing = () => {};

/** What is chosen for a municipality's site, with what a test changes. */
export const siteOf = (changes: Partial<SiteSettings> = {}): SiteSettings => ({
  kind: 'municipality',
  opening: 'auto',
  isOpeningManaged: false,
  setOpening: nothing,
  own: {
    opening: 'as-kind',
    openings: ['as-kind', 'auto', 'launcher', 'off'],
    setOpening: nothing,
    muteToday: nothing,
    lift: nothing,
  },
  silence: null,
  hidden: 0,
  showHidden: nothing,
  ...changes,
});

export const lookOf = (changes: Partial<Look> = {}): Look => ({
  theme: 'system',
  setTheme: nothing,
  side: 'right',
  setSide: nothing,
  follows: false,
  setFollows: nothing,
  ...changes,
});

/** Draws the panel for a page in Västerås, with what a test changes. */
export const drawPanel = (changes: Partial<PanelProps> = {}) =>
  mount(
    <Panel
      state={{ phase: 'shown', view: view() }}
      search={search()}
      site={siteOf()}
      look={lookOf()}
      following={null}
      news={null}
      onRebuiltTold={null}
      allSettings="chrome-extension://x/library.html?view=settings"
      language="sv"
      today="2026-11-22"
      onCopy={async () => ({ copied: true, text: '' })}
      sourceLink={({ article }) => article.address ?? null}
      correctionLink={() => 'https://example.se/new'}
      libraryAddress={(query) => `library.html${query}`}
      onQuery={nothing}
      onHold={nothing}
      matching={false}
      onRetry={nothing}
      onMatch={nothing}
      onClose={nothing}
      {...changes}
    />,
  );

/** Draws the panel for a page of which something else is known. */
export const drawView = (changes: Partial<PanelView>) =>
  drawPanel({ state: { phase: 'shown', view: view(changes) } });
