import { LIBRARY_REQUESTS } from '../../data/bridge/library-requests.ts';
import type { AskLine } from '../../data/bridge/worker-channel.ts';
import { storeWorker } from './store-worker.ts';

let ask: AskLine<typeof LIBRARY_REQUESTS> | undefined;

/** The library page's way to ask about the whole collection; its worker is started at the first question for it. */
export function askLibrary(): AskLine<typeof LIBRARY_REQUESTS> {
  ask ??= storeWorker(LIBRARY_REQUESTS).ask;
  return ask;
}
