import * as v from 'valibot';
import { ArticleView, PanelView } from '../model/hit.ts';
import { PageFacts } from '../model/page-facts.ts';
import { Id } from '../model/records.ts';
import { resultOf } from '../model/result.ts';
import { SearchAnswer } from '../model/search.ts';
import { Opening, Settings } from '../model/settings.ts';
import { PageVerdict } from '../model/verdict.ts';

/**
 * Every request that a context may send to the background, with the schema of what goes in and what
 * comes out. `from: 'page'` may be sent by content scripts, the rest by the extension's own pages only.
 */
export const REQUESTS = {
  /** A page was read; the answer says what to show. Also sent again after an in-page navigation. */
  'read-page': { from: 'page', input: v.strictObject({ facts: PageFacts }), output: PageVerdict },
  /** The page's address has changed and its content may follow: what was shown is no longer true. */
  'leave-page': { from: 'page', input: v.strictObject({}), output: v.null() },
  /** The user closed the sidebar, or opened it by the launcher: remembered for the tab. */
  'remember-open': { from: 'page', input: v.strictObject({ open: v.boolean() }), output: v.null() },
  /** The frame could not live in this page: open the browser's own side panel instead. */
  'open-side-panel': { from: 'page', input: v.strictObject({}), output: v.null() },
  /** The panel asks what to draw for its tab; `null` while the page has not been read. */
  'panel-view': {
    from: 'own',
    input: v.strictObject({ tabId: v.number() }),
    output: v.nullable(PanelView),
  },
  /** The user asks for the page of a tab to be read although its site is not known; by `activeTab`. */
  'match-page': { from: 'own', input: v.strictObject({ tabId: v.number() }), output: PanelView },
  /** An article with all its records, found by the id of one of them; `null` where there is none. */
  'article-of': { from: 'own', input: v.strictObject({ record: Id }), output: v.nullable(ArticleView) },
  /** The panel's frame in a page asks to be closed. */
  'close-panel': { from: 'own', input: v.strictObject({ tabId: v.number() }), output: v.null() },
  /** Nothing more on this site (`kind:id`) until unmuted. */
  mute: { from: 'own', input: v.strictObject({ site: v.string(), muted: v.boolean() }), output: v.null() },
  'get-settings': { from: 'own', input: v.strictObject({}), output: Settings },
  'set-opening': { from: 'own', input: v.strictObject({ opening: Opening }), output: v.null() },
  search: {
    from: 'own',
    input: v.strictObject({ query: v.pipe(v.string(), v.maxLength(20_000)) }),
    output: SearchAnswer,
  },
} as const;

export type RequestName = keyof typeof REQUESTS;
export type RequestInput<N extends RequestName> = v.InferOutput<(typeof REQUESTS)[N]['input']>;
export type RequestOutput<N extends RequestName> = v.InferOutput<(typeof REQUESTS)[N]['output']>;

/** What the background tells a page's script. */
export const PageOrder = v.variant('order', [
  /** The panel in the frame has drawn itself: only now is room made and the frame shown. */
  v.strictObject({ order: v.literal('panel-alive') }),
  v.strictObject({ order: v.literal('close-panel') }),
  /** Settings or mutes changed: ask again. */
  v.strictObject({ order: v.literal('ask-again') }),
]);
export type PageOrder = v.InferOutput<typeof PageOrder>;

/** What the background tells every open panel: a tab's view is new or gone. */
export const ViewChanged = v.strictObject({ event: v.literal('view-changed'), tabId: v.number() });
export type ViewChanged = v.InferOutput<typeof ViewChanged>;

/** Schema of the envelope round an answer to the given request. */
export const answerTo = <N extends RequestName>(name: N) => resultOf(REQUESTS[name].output);
