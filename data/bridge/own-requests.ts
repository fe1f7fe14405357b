import * as v from 'valibot';
import { ArticleView, FoundSite, PanelView, SettingsSite } from '../model/hit.ts';
import { SectionOrder } from '../model/page-section.ts';
import { Id } from '../model/records.ts';
import { SearchAnswer, SearchOrder } from '../model/search.ts';
import { Settings, SettingsChange, SiteChange, SiteKey } from '../model/settings.ts';

/** What only the extension's own pages may ask of the background: the schema of what goes in, and of what comes out. */
export const OWN_REQUESTS = {
  /** The panel's frame asks which tab it stands in: Firefox gives frames in pages no `tabs`. */
  'own-tab': { input: v.strictObject({}), output: v.number() },
  /** The panel asks what to draw for its tab; `null` while the page has not been read. */
  'panel-view': { input: v.strictObject({ tabId: v.number() }), output: v.nullable(PanelView) },
  /** The panel follows the section that its tab has in view, where the user's settings say so. */
  'follow-section': { input: v.strictObject({ tabId: v.number() }), output: v.null() },
  /** The order that the section in view gives to the tab's records; `null` where it gives none. */
  'section-order': { input: v.strictObject({ tabId: v.number() }), output: v.nullable(SectionOrder) },
  /** The user asks for the page of a tab to be read although its site is not known; by `activeTab`. */
  'match-page': { input: v.strictObject({ tabId: v.number() }), output: PanelView },
  /** The interview on a tab's page is to be taken in, by `activeTab`; the library opens. The answer is the import's id. */
  'save-page': { input: v.strictObject({ tabId: v.number() }), output: v.string() },
  /** The store is to be filled before it is read by others than the background. */
  'prepare-store': { input: v.strictObject({}), output: v.null() },
  /** An article with all its records, found by its id or that of one of them; `null` where there is none. */
  'article-of': { input: v.strictObject({ record: Id }), output: v.nullable(ArticleView) },
  /** The panel's frame in a page asks to be closed. */
  'close-panel': { input: v.strictObject({ tabId: v.number() }), output: v.null() },
  /** How Sidoljus comes to a site, or that it is silent there for today. */
  'change-site': { input: v.strictObject({ site: SiteKey, change: SiteChange }), output: v.null() },
  /** A record does not belong to a site: it is taken away from there, or given back. */
  'hide-record': {
    input: v.strictObject({ site: SiteKey, record: Id, hidden: v.boolean() }),
    output: v.null(),
  },
  /** Every record is given back to a site. */
  'show-hidden': { input: v.strictObject({ site: SiteKey }), output: v.null() },
  /** All settings at once: from a file, or as they were at first. */
  'replace-settings': { input: v.strictObject({ settings: Settings }), output: v.null() },
  /** The sites for which something is chosen, by name. */
  'settings-sites': { input: v.strictObject({}), output: v.array(SettingsSite) },
  /** The sites that a name or an address means, best first. */
  'find-sites': {
    input: v.strictObject({ text: v.pipe(v.string(), v.maxLength(2_000)) }),
    output: v.array(FoundSite),
  },
  'change-settings': {
    input: v.strictObject({ change: SettingsChange }),
    output: v.null(),
  },
  search: {
    input: v.strictObject({ query: v.pipe(v.string(), v.maxLength(20_000)), order: SearchOrder }),
    output: SearchAnswer,
  },
} as const;

/** What the background tells every open panel: a tab's view is new or gone. */
export const ViewChanged = v.strictObject({ event: v.literal('view-changed'), tabId: v.number() });
export type ViewChanged = v.InferOutput<typeof ViewChanged>;

/** What the background tells the panel that follows: another section is in view. */
export const SectionChanged = v.strictObject({ event: v.literal('section-changed'), tabId: v.number() });
export type SectionChanged = v.InferOutput<typeof SectionChanged>;
