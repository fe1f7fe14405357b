import { browser } from 'wxt/browser';
import type { Asker } from '../../data/bridge/answer.ts';
import { sendOrder } from '../../data/bridge/orders.ts';
import { readTabState } from '../../data/bridge/tab-state.ts';
import { ExpectedError } from '../../data/model/errors.ts';
import type { PanelView } from '../../data/model/hit.ts';
import {
  QUERY_LIMIT,
  type SearchAnswer,
  type SearchHelp,
  type SearchHit,
  type SearchOrder,
} from '../../data/model/search.ts';
import { panelView, shownRecords } from '../../data/related/panel-view.ts';
import type { Corpus } from '../../data/related/prepare.ts';
import { searchable } from '../../data/related/searchable.ts';
import { findNames } from '../../data/search/find-names.ts';
import { inReadingOrder } from '../../data/search/reading-order.ts';
import { searchHelp } from '../../data/search/search-help.ts';
import { type Search, searchRecords } from '../../data/search/search-records.ts';
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

/** The last search: Fuse's order is asked for right after the first, and need not be looked up again. */
let last: { corpus: Corpus; query: string; found: Promise<Search> } | undefined;

function found(query: string, known: Corpus): Promise<Search> {
  if (last?.query !== query || last.corpus !== known) {
    const search = searchRecords(searchable(known), query);
    last = { corpus: known, query, found: search };
    // What failed once is looked up anew when it is asked again.
    search.catch(() => {
      if (last?.found === search) last = undefined;
    });
  }
  return last.found;
}

async function answerTo(query: string, order: SearchOrder, known: Corpus): Promise<SearchAnswer> {
  const { first, ranked } = await found(query, known);
  const records = inReadingOrder(order === 'first' ? first : ranked());
  const shownById = await shownRecords(
    records.map(({ stored }) => stored),
    known,
  );
  const hits = records.flatMap(({ stored, score, marks }): SearchHit[] => {
    const shown = shownById.get(stored.record.id);
    return shown ? [{ shown, score, marks }] : [];
  });
  const asked = query.slice(0, QUERY_LIMIT);
  const names = findNames(known.namesToFind(), asked, MOST_NAMES);
  const help = hits.length === 0 ? await searchHelp(searchable(known), asked) : NO_HELP;
  return { query, order, hits, names, help };
}

const NO_HELP: SearchHelp = { unknown: [], fields: [], nearest: [] };

/** The records and names that answer to a query, records in reading order. @throws ExpectedError */
export const search = (query: string, order: SearchOrder): Promise<SearchAnswer> =>
  withCorpus((known) => answerTo(query, order, known));
