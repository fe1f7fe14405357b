import type { FailureKind } from '../../data/model/errors.ts';
import type { Result } from '../../data/model/result.ts';

/** How long a page may take to be read before one says that it has not been. */
export const READING_MS = 2_500;

/** The tab that one of our pages speaks of. */
export interface Tab {
  id: number;
  /** `null` where it is not known, as to a frame in a page. */
  windowId: number | null;
  /** How long its page is waited for, in milliseconds. */
  readingMs: number;
  /** Why its page can't be read, where that is seen without asking. */
  failure: FailureKind | null;
}

/** Where one of our pages stands, which says of which tab it speaks. */
export interface Home {
  /** The tab now; `tab-unknown` where there is none. Rejects where the browser refuses to say. */
  tab: () => Promise<Result<Tab>>;
  /** Calls back when the tab may be another, or show another page, until the signal ends. */
  onTurn: (handler: () => void, signal: AbortSignal) => void;
}
