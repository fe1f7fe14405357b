import * as v from 'valibot';
import { PanelWidth } from '../model/manner.ts';
import { PageFacts } from '../model/page-facts.ts';
import { PageVerdict } from '../model/verdict.ts';

/**
 * What a page's script may ask of the background: the schema of what goes in, and of what comes out.
 * Apart from the requests of our own pages, so that the script in other people's pages carries no more than this.
 */
export const PAGE_REQUESTS = {
  /** A page of a known site begins to load: it will ask in a moment. */
  wake: { input: v.strictObject({}), output: v.null() },
  /** A page was read; the answer says what to show. Also sent again after an in-page navigation. */
  'read-page': { input: v.strictObject({ facts: PageFacts }), output: PageVerdict },
  /** The page's address has changed and its content may follow: what was shown is no longer true. */
  'leave-page': { input: v.strictObject({}), output: v.null() },
  /** There is something to show: the script that draws the sidebar is to be put into the page that asks. */
  'load-sidebar': { input: v.strictObject({}), output: v.null() },
  /** The user closed the sidebar, or opened it by the launcher: remembered for the tab. */
  'remember-open': { input: v.strictObject({ open: v.boolean() }), output: v.null() },
  /** The user made the panel so wide: remembered for every page. */
  'remember-width': { input: v.strictObject({ width: PanelWidth }), output: v.null() },
  /** The frame could not live in this page: open the browser's own side panel instead. */
  'open-side-panel': { input: v.strictObject({}), output: v.null() },
} as const;

/** What the background tells a page's script. */
export const PageOrder = v.variant('order', [
  /** The panel in the frame has drawn itself: only now is room made and the frame shown. */
  v.strictObject({ order: v.literal('panel-alive') }),
  v.strictObject({ order: v.literal('close-panel') }),
  /** Settings or mutes changed: ask again. */
  v.strictObject({ order: v.literal('ask-again') }),
]);
export type PageOrder = v.InferOutput<typeof PageOrder>;
