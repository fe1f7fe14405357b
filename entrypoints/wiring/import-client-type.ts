import type {
  ImportAnswer,
  ImportEvent,
  ImportInput,
  ImportRequest,
} from '../../data/bridge/import-requests.ts';
import type { Result } from '../../data/model/result.ts';

/** The library page's way to the worker that reads imports. */
export interface ImportClient {
  /** Asks the worker. Expected failures come back as values, never as exceptions. */
  ask: <N extends ImportRequest>(name: N, input: ImportInput<N>) => Promise<Result<ImportAnswer<N>>>;
  /** Calls the handler with what the worker tells by itself, until the signal ends. */
  onEvent: (handler: (event: ImportEvent) => void, signal: AbortSignal) => void;
}
