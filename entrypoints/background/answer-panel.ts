import { browser } from 'wxt/browser';
import type { Asker } from '../../data/bridge/answer.ts';
import { sendOrder } from '../../data/bridge/orders.ts';
import { readTabState } from '../../data/bridge/tab-state.ts';
import { ExpectedError } from '../../data/model/errors.ts';
import type { PanelView } from '../../data/model/hit.ts';
import { QUERY_LIMIT, type SearchAnswer, type SearchHit } from '../../data/model/search.ts';
import { panelView, shownRecords } from '../../data/related/panel-view.ts';
import type { Corpus } from '../../data/related/prepare.ts';
import { searchable } from '../../data/related/searchable.ts';
import { findNames } from '../../data/search/find-names.ts';
import { inReadingOrder } from '../../data/search/reading-order.ts';
import { searchRecords } from '../../data/search/search-records.ts';
import { withCorpus } from './corpus-loader.ts';

const MOST_NAMES = 6;

const withoutFragment = (url: string) => url.replace(/#.*$/s, '');

/** Whether a tab still shows the page that was read; of pages beyond our rights the address is not told. */
async function isStillAt(tabId: number, url: string): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return tab?.url !== undefined && withoutFragment(tab.url) === withoutFragment(url);
}

/** What to draw beside a tab's page; `null` while it has not been read. @throws ExpectedError */
export async function viewOf(tabId: number, asker: Asker): Promise<PanelView | null> {
  // Asking is the sign of life that a frame's load event is not: the script in the page waits for it.
  if (asker.frameId > 0) await sendOrder(tabId, { order: 'panel-alive' });
  const { page, failure } = await readTabState(tabId);
  if (asker.frameId === 0 && page && !(await isStillAt(tabId, page.url))) return null;
  if (failure !== null) throw new ExpectedError(failure, 'the page could not be answered');
  return page && withCorpus((known) => panelView(page.url, page.related, known));
}

/** The records and names that answer to a query, records in reading order. @throws ExpectedError */
export const search = (query: string): Promise<SearchAnswer> => withCorpus((known) => answerTo(query, known));

async function answerTo(query: string, known: Corpus): Promise<SearchAnswer> {
  const { ranked } = await searchRecords(searchable(known), query);
  const found = inReadingOrder(ranked());
  const shownById = await shownRecords(
    found.map(({ stored }) => stored),
    known,
  );
  const hits = found.flatMap(({ stored, score, marks }): SearchHit[] => {
    const shown = shownById.get(stored.record.id);
    return shown ? [{ shown, score, marks }] : [];
  });
  return { query, hits, names: findNames(known.namesToFind(), query.slice(0, QUERY_LIMIT), MOST_NAMES) };
}
