import { type TraceEvent, tasksOf } from './our-share.ts';

/** The longest task of a page's main thread, in milliseconds. */
export interface LongestTask {
  /** On the clock: other programs may have had the processor meanwhile. */
  lasted: number;
  /** Of that so much the thread had the processor. */
  busy: number;
}

/** What is said by `console.timeStamp` on the page's thread, so that it is found in the trace. */
export const SIGN = 'sidoljus-bench';

/**
 * The longest task of the thread that gave the sign, from the sign on.
 * @throws Error where the trace has no sign
 */
export function longestTask(events: readonly TraceEvent[]): LongestTask {
  const sign = events.find(({ name, args }) => name === 'TimeStamp' && args?.data?.message === SIGN);
  if (!sign) throw new Error('the trace has no sign of the page');
  const here = events.filter(({ pid, tid, ts }) => pid === sign.pid && tid === sign.tid && ts >= sign.ts);
  return tasksOf(here).reduce(
    (longest, { stretch: [from, to], busy }) => {
      const took = ((to - from) / 1000) * busy;
      return took > longest.busy ? { lasted: (to - from) / 1000, busy: took } : longest;
    },
    { lasted: 0, busy: 0 },
  );
}
