import { browser } from 'wxt/browser';
import type { Asker } from '../../data/bridge/answer.ts';
import { sendOrder } from '../../data/bridge/orders.ts';
import { readTabState } from '../../data/bridge/tab-state.ts';
import { ExpectedError } from '../../data/model/errors.ts';
import type { PanelView } from '../../data/model/hit.ts';
import type { SearchAnswer, SearchOrder } from '../../data/model/search.ts';
import { type AskedQuery, askQuery } from '../../data/related/asked-query.ts';
import { panelView } from '../../data/related/panel-view.ts';
import type { Corpus } from '../../data/related/prepare.ts';
import { withCorpus } from './corpus-loader.ts';

const withoutFragment = (url: string) => url.replace(/#.*$/s, '');

/** Whether a tab still shows the page that was read; of pages beyond our rights the address is not told. */
async function isStillAt(tabId: number, url: string): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return tab?.url !== undefined && withoutFragment(tab.url) === withoutFragment(url);
}

/** What to draw beside a tab's page; `null` while it has not been read. @throws ExpectedError */
export async function viewOf(tabId: number, asker: Asker): Promise<PanelView | null> {
  // Asking is the sign of life that a frame's load event is not: the script in the page waits for it.
  if (asker.frameId > 0) void sendOrder(tabId, { order: 'panel-alive' });
  const { page, failure } = await readTabState(tabId);
  if (asker.frameId === 0 && page && !(await isStillAt(tabId, page.url))) return null;
  if (failure !== null) throw new ExpectedError(failure, 'the page could not be answered');
  return page && withCorpus((known) => panelView(page.url, page.related, known));
}

/** The last query: Fuse's order is asked for right after the first, and need not be looked up again. */
let last: { corpus: Corpus; query: string; answer: AskedQuery } | undefined;

function asked(query: string, known: Corpus): AskedQuery {
  if (last?.query !== query || last.corpus !== known)
    last = { corpus: known, query, answer: askQuery(query, known) };
  return last.answer;
}

/** The records and names that answer to a query, records in reading order. @throws ExpectedError */
export const search = (query: string, order: SearchOrder): Promise<SearchAnswer> =>
  withCorpus(async (known) => {
    const answer = asked(query, known);
    try {
      return await answer(order);
    } catch (error) {
      // What failed once is looked up anew when it is asked again.
      if (last?.answer === answer) last = undefined;
      throw error;
    }
  });
