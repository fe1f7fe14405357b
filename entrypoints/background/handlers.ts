import { browser } from 'wxt/browser';
import type { Asker, Handlers } from '../../data/bridge/answer.ts';
import { sendViewChanged } from '../../data/bridge/events.ts';
import { sendOrder } from '../../data/bridge/orders.ts';
import { changeSettings, readSettings } from '../../data/bridge/settings-area.ts';
import { changeTabState, readTabState } from '../../data/bridge/tab-state.ts';
import { ExpectedError } from '../../data/model/errors.ts';
import type { PageFacts } from '../../data/model/page-facts.ts';
import { QUERY_LIMIT, type SearchHit } from '../../data/model/search.ts';
import type { PageVerdict } from '../../data/model/verdict.ts';
import { decideVerdict } from '../../data/related/decide-verdict.ts';
import { panelView, shownRecord } from '../../data/related/panel-view.ts';
import { related } from '../../data/related/related.ts';
import { findNames } from '../../data/search/find-names.ts';
import { inReadingOrder } from '../../data/search/reading-order.ts';
import { searchRecords } from '../../data/search/search-records.ts';
import { clearBadge, drawBadge, drawFailure } from './badge.ts';
import { corpus } from './corpus-loader.ts';
import { openSidePanel } from './side-panel.ts';

const MOST_NAMES = 6;

function tabOf(asker: Asker): number {
  if (asker.tabId === undefined) throw new ExpectedError('bad-message', 'asked from outside any tab');
  return asker.tabId;
}

async function readPage(facts: PageFacts, tabId: number): Promise<PageVerdict> {
  try {
    const [known, settings, { closed }] = await Promise.all([corpus(), readSettings(), readTabState(tabId)]);
    const answer = related(facts, known);
    await changeTabState(tabId, { page: { url: facts.url, related: answer }, failure: null });
    await Promise.all([drawBadge(tabId, answer, known), sendViewChanged(tabId)]);
    return decideVerdict(answer, settings, closed);
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    await changeTabState(tabId, { page: null, failure: error.kind });
    await Promise.all([drawFailure(tabId), sendViewChanged(tabId)]);
    throw error;
  }
}

async function leavePage(tabId: number): Promise<null> {
  await changeTabState(tabId, { page: null, failure: null });
  await Promise.all([clearBadge(tabId), sendViewChanged(tabId)]);
  return null;
}

const withoutFragment = (url: string) => url.replace(/#.*$/s, '');

/** Whether a tab still shows the page that was read; of pages beyond our rights the address is not told. */
async function isStillAt(tabId: number, url: string): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return tab?.url !== undefined && withoutFragment(tab.url) === withoutFragment(url);
}

async function viewOf(tabId: number, asker: Asker) {
  // Asking is the sign of life that a frame's load event is not: the script in the page waits for it.
  if (asker.frameId > 0) await sendOrder(tabId, { order: 'panel-alive' });
  const { page, failure } = await readTabState(tabId);
  if (asker.frameId === 0 && page && !(await isStillAt(tabId, page.url))) return null;
  if (failure !== null) throw new ExpectedError(failure, 'the page could not be answered');
  const known = await corpus();
  return page && panelView(page.url, page.related, known);
}

async function search(query: string) {
  const known = await corpus();
  const found = await searchRecords(known.index, query, async (ids) =>
    ids.flatMap((id) => known.byId.get(id) ?? []),
  );
  const hits = inReadingOrder(found).flatMap(({ stored, score, marks }): SearchHit[] => {
    const shown = shownRecord(stored, known);
    return shown ? [{ shown, score, marks }] : [];
  });
  return { query, hits, names: findNames(known.entries, query.slice(0, QUERY_LIMIT), MOST_NAMES) };
}

/**
 * Tells every page that what it may show has changed, but not the one whose panel changed it: there the panel
 * stays, with its way back, until it is closed.
 */
async function askOthersAgain({ tabId }: Asker): Promise<null> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.flatMap(({ id }) =>
      id === undefined || id === tabId ? [] : [sendOrder(id, { order: 'ask-again' })],
    ),
  );
  return null;
}

/** The background's answer to every request of the contract. */
export const handlers: Handlers = {
  'read-page': ({ facts }, asker) => readPage(facts, tabOf(asker)),
  'leave-page': (_, asker) => leavePage(tabOf(asker)),
  'remember-open': async ({ open }, asker) => {
    await changeTabState(tabOf(asker), { closed: !open });
    return null;
  },
  'open-side-panel': (_, asker) => openSidePanel(tabOf(asker)),
  'panel-view': ({ tabId }, asker) => viewOf(tabId, asker),
  'close-panel': async ({ tabId }) => {
    await sendOrder(tabId, { order: 'close-panel' });
    return null;
  },
  mute: async ({ site, muted }, asker) => {
    await changeSettings((settings) => {
      const others = settings.muted.filter((each) => each !== site);
      return { ...settings, muted: muted ? [...others, site] : others };
    });
    return askOthersAgain(asker);
  },
  'get-settings': () => readSettings(),
  'set-opening': async ({ opening }, asker) => {
    await changeSettings((settings) => ({ ...settings, opening }));
    return askOthersAgain(asker);
  },
  search: ({ query }) => search(query),
};
