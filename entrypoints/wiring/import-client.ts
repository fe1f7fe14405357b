import { IMPORT_REQUESTS, ImportEvent } from '../../data/bridge/import-requests.ts';
import { type AskLine, onLine } from '../../data/bridge/worker-channel.ts';
import { storeWorker } from './store-worker.ts';

/** The library page's line to the worker that reads imports. */
export interface ImportClient {
  ask: AskLine<typeof IMPORT_REQUESTS>;
  /** Calls the handler for what the worker tells by itself, until the signal ends. */
  onEvent: (handler: (event: ImportEvent) => void, signal: AbortSignal) => void;
}

/** Makes the client; the worker is started now. */
export function importClient(): ImportClient {
  const { worker, ask } = storeWorker(IMPORT_REQUESTS);
  return { ask, onEvent: (handler, signal) => onLine(worker, ImportEvent, handler, signal) };
}
