import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { SectionOrder } from '../model/page-section.ts';

/** The section that a tab has in view, while somebody asks about it. */
const SectionState = v.strictObject({
  /** The page's address, without its fragment. */
  url: v.string(),
  order: v.nullable(SectionOrder),
  /** Whether a panel has asked for it: where none does, nobody reads along. */
  isSeen: v.boolean(),
});
type SectionState = v.InferOutput<typeof SectionState>;

/** Apart from the tab's own state, so that writing the one loses nothing of the other. */
const keyOf = (tabId: number) => `section:${tabId}`;

/** The section that a tab has in view; undefined where none is remembered, or not in this schema. */
export async function readSection(tabId: number): Promise<SectionState | undefined> {
  const key = keyOf(tabId);
  const parsed = v.safeParse(SectionState, (await browser.storage.session.get(key))[key]);
  return parsed.success ? parsed.output : undefined;
}

export async function keepSection(tabId: number, state: SectionState): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: state });
}

export async function forgetSection(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}
