import { browser } from 'wxt/browser';
import type { Asker } from '../../data/bridge/answer.ts';
import { sendSectionChanged } from '../../data/bridge/events.ts';
import { forgetSection, keepSection, readSection } from '../../data/bridge/section-state.ts';
import { readSettings } from '../../data/bridge/settings-area.ts';
import { readTabState } from '../../data/bridge/tab-state.ts';
import type { PageSection, SectionOrder } from '../../data/model/page-section.ts';
import { sectionRecords } from '../../data/related/section-records.ts';
import { tabOf } from './answer-page.ts';
import { withCorpus } from './corpus-loader.ts';

const withoutFragment = (url: string) => url.replace(/#.*$/s, '');

/** Puts the script that tells which section is in view into a tab's page, where the user has asked for that. */
export async function startFollowing(tabId: number): Promise<null> {
  if (!(await readSettings()).follows) return null;
  await forgetSection(tabId);
  const target = { tabId, frameIds: [0] };
  // The tab may be gone, or its page be one that we may not read: then it keeps its own order.
  await browser.scripting.executeScript({ target, files: ['/section.js'] }).catch(() => undefined);
  return null;
}

/**
 * Takes in which section a page has in view, and tells the panel.
 * @returns false where nobody follows any longer: the switch is off, or no panel has asked about the last one
 */
export async function takeSection(
  { url, section }: { url: string; section: PageSection | null },
  asker: Asker,
): Promise<boolean> {
  const tabId = tabOf(asker);
  const [{ follows }, { page }, last] = await Promise.all([
    readSettings(),
    readTabState(tabId),
    readSection(tabId),
  ]);
  if (!follows || last?.isSeen === false) return false;
  const here = withoutFragment(url);
  if (!page || withoutFragment(page.url) !== here) return true;
  const records = section ? await withCorpus((known) => sectionRecords(section, page, known)) : [];
  const order = section && records.length > 0 ? { heading: section.heading, records } : null;
  await keepSection(tabId, { url: here, order, isSeen: false });
  await sendSectionChanged(tabId);
  return true;
}

/** The order that the section in view gives to a tab's records; `null` where it gives none. */
export async function sectionOrderOf(tabId: number): Promise<SectionOrder | null> {
  const [state, { page }] = await Promise.all([readSection(tabId), readTabState(tabId)]);
  if (!state || !page || withoutFragment(page.url) !== state.url) return null;
  if (!state.isSeen) await keepSection(tabId, { ...state, isSeen: true });
  return state.order;
}
