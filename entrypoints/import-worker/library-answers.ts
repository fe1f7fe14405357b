import type { LIBRARY_REQUESTS } from '../../data/bridge/library-requests.ts';
import type { LineHandlers } from '../../data/bridge/worker-channel.ts';
import { ExpectedError } from '../../data/model/errors.ts';
import { libraryPage } from '../../data/related/library/browse.ts';
import { comparison } from '../../data/related/library/compare.ts';
import { libraryCorpus } from '../../data/related/library/library-corpus.ts';
import { libraryMap } from '../../data/related/library/library-map.ts';
import { libraryList } from '../../data/related/library/name-list.ts';
import { timeline } from '../../data/related/library/timeline.ts';
import { vendorView } from '../../data/related/library/vendor-view.ts';
import type { Corpus } from '../../data/related/prepare.ts';
import { isDamage } from '../wiring/read-corpus.ts';

export interface LibrarySource {
  /** Reads the corpus of the store. */
  read: () => Promise<Corpus>;
  /** Calls the handler when what was read is no longer true. */
  onChanged: (handler: () => void) => void;
}

/**
 * The answers to what the library asks about the whole collection, which is read at the first question and anew once
 * it has changed. What is damaged is told as a store that does not open: the background builds it anew.
 */
export function libraryAnswers({ read, onChanged }: LibrarySource): LineHandlers<typeof LIBRARY_REQUESTS> {
  let reading: Promise<Corpus> | undefined;
  onChanged(() => {
    reading = undefined;
  });
  async function withLibrary<T>(answer: (whole: Corpus) => Promise<T> | T): Promise<T> {
    try {
      reading ??= read();
      return await answer(libraryCorpus(await reading));
    } catch (error) {
      // What failed once is read anew at the next question.
      reading = undefined;
      if (!isDamage(error)) throw error;
      throw new ExpectedError('store-closed', 'the store is damaged', { cause: error });
    }
  }
  return {
    'library-page': ({ filter, order, from }) =>
      withLibrary((whole) => libraryPage(whole, filter, order, from)),
    'library-list': ({ by, from, ...order }) => withLibrary((whole) => libraryList(whole, by, order, from)),
    'library-map': ({ filter, ...order }) => withLibrary((whole) => libraryMap(whole, filter, order)),
    'vendor-view': ({ id, ...asked }) => withLibrary((whole) => vendorView(whole, id, asked)),
    'compare-places': ({ places, theme }) => withLibrary((whole) => comparison(whole, places, theme)),
    timeline: ({ filter }) => withLibrary((whole) => timeline(whole, filter)),
  };
}
