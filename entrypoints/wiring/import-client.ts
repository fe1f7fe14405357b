import { ask as askBackground } from '../../data/bridge/ask.ts';
import { IMPORT_REQUESTS, ImportEvent } from '../../data/bridge/import-requests.ts';
import { packageAddress } from '../../data/bridge/package-address.ts';
import { type AskLine, askingLine, onLine } from '../../data/bridge/worker-channel.ts';

/** The library page's line to the worker that reads imports. */
export interface ImportClient {
  ask: AskLine<typeof IMPORT_REQUESTS>;
  /** Calls the handler for what the worker tells by itself, until the signal ends. */
  onEvent: (handler: (event: ImportEvent) => void, signal: AbortSignal) => void;
}

/** The background fills the store, which the worker only reads. */
const prepare = () => askBackground('prepare-store', {});

/** Makes the client; the worker is started now, and asked once the background has filled the store. */
export function importClient(): ImportClient {
  const worker = new Worker(packageAddress('import-worker.js'));
  const ask = askingLine(worker, IMPORT_REQUESTS);
  let preparing: ReturnType<typeof prepare> | undefined;
  const prepared = async () => {
    preparing ??= prepare();
    const answer = await preparing;
    // What failed once is tried anew at the next question.
    if (!answer.ok) preparing = undefined;
    return answer;
  };
  return {
    ask: async (name, input) => {
      const answer = await prepared();
      return answer.ok ? ask(name, input) : answer;
    },
    onEvent: (handler, signal) => onLine(worker, ImportEvent, handler, signal),
  };
}
