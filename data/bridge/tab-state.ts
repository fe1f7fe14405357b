import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { FailureKind } from '../model/errors.ts';
import { Related } from '../model/hit.ts';

/** What is remembered of a tab while the browser runs; it outlives the worker. */
export const TabState = v.strictObject({
  /** The user closed the sidebar here: it stays closed. */
  closed: v.boolean(),
  /** The page read last, or null while a new one is awaited. */
  page: v.nullable(v.strictObject({ url: v.string(), related: Related })),
  /** Why the page could not be answered. */
  failure: v.nullable(FailureKind),
});
export type TabState = v.InferOutput<typeof TabState>;

const NEW_TAB: TabState = { closed: false, page: null, failure: null };

const keyOf = (tabId: number) => `tab:${tabId}`;

/** What is remembered of a tab; a new tab's state where nothing is, or where it is not of the schema. */
export async function readTabState(tabId: number): Promise<TabState> {
  const key = keyOf(tabId);
  const parsed = v.safeParse(TabState, (await browser.storage.session.get(key))[key]);
  return parsed.success ? parsed.output : NEW_TAB;
}

/** Changes what is remembered of a tab. */
export async function changeTabState(tabId: number, change: Partial<TabState>): Promise<TabState> {
  const state = { ...(await readTabState(tabId)), ...change };
  await browser.storage.session.set({ [keyOf(tabId)]: state });
  return state;
}

/** Forgets a tab that is gone. */
export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}
