import { ask as askBackground } from '../../data/bridge/ask.ts';
import type { Contract } from '../../data/bridge/asking.ts';
import { packageAddress } from '../../data/bridge/package-address.ts';
import { type AskLine, askingLine } from '../../data/bridge/worker-channel.ts';

/** The background fills the store, which the worker only reads. */
const prepare = () => askBackground('prepare-store', {});

/**
 * Starts a worker of the library page, and makes the function by which it is asked: it is, once the background has
 * filled the store.
 */
export function storeWorker<C extends Contract>(contract: C): { worker: Worker; ask: AskLine<C> } {
  const worker = new Worker(packageAddress('import-worker.js'), { type: 'module' });
  const ask = askingLine(worker, contract);
  let preparing: ReturnType<typeof prepare> | undefined;
  const prepared = async () => {
    preparing ??= prepare();
    const answer = await preparing;
    // What failed once is tried anew at the next question.
    if (!answer.ok) preparing = undefined;
    return answer;
  };
  return {
    worker,
    ask: async (name, input) => {
      const answer = await prepared();
      return answer.ok ? ask(name, input) : answer;
    },
  };
}
