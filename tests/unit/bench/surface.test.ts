import { describe, expect, test } from 'vitest';
import { longestTask, SIGN } from '../../bench/page/main-tasks.ts';
import type { TraceEvent } from '../../bench/page/our-share.ts';
import { libraryPageTable } from '../../bench/report/library-page-table.ts';
import { surfaceTable } from '../../bench/report/surface-table.ts';

const task = (ts: number, dur: number, more: Partial<TraceEvent> = {}): TraceEvent => ({
  ...{ name: 'RunTask', cat: 'toplevel', ph: 'X', pid: 1, tid: 1, ts, dur },
  ...more,
});
const sign: TraceEvent = {
  ...{ name: 'TimeStamp', cat: 'devtools.timeline', ph: 'I', pid: 1, tid: 1, ts: 1_000 },
  args: { data: { message: SIGN } },
};

describe('the longest task', () => {
  test('is that of the thread that gave the sign, from then on, by the processor’s time', () => {
    const events = [
      task(0, 900),
      sign,
      task(2_000, 90_000, { tdur: 30_000 }),
      task(100_000, 50_000),
      task(100_000, 200_000, { tid: 2 }),
    ];
    expect(longestTask(events)).toEqual({ lasted: 50, busy: 50 });
  });

  test('is not guessed where no thread gave the sign', () => {
    expect(() => longestTask([task(0, 900)])).toThrow('no sign');
  });
});

describe('the tables', () => {
  test('name what people wait for beside its aim, which for letters hangs on the number of records', () => {
    const times = { warm: [10, 30, 20], cold: [40], popup: [50], keys: [5], calibration: [22, 23.4] };
    const lines = surfaceTable([
      { size: undefined, times },
      { size: 100_000, times },
    ]).split('\n');
    expect(lines).toContain(
      '| page loaded → panel painted, worker awake | bundled | 3 | 20.0 | 30.0 | 150 | 22.0, 23.4 |',
    );
    expect(lines).toContain(
      '| letter typed → first order painted | bundled | 1 | 5.0 | 5.0 | 16 | 22.0, 23.4 |',
    );
    expect(lines).toContain(
      '| letter typed → first order painted | 100,000 | 1 | 5.0 | 5.0 | 50 | 22.0, 23.4 |',
    );
  });

  test('give a step of the library its answer and its longest task', () => {
    const step = { step: 'the map', answered: 120.4, longest: { lasted: 61, busy: 40.2 } };
    expect(libraryPageTable({ steps: [step], calibration: 22 }, 1_000).split('\n')).toContain(
      '| the map | 120 | 40 | 61 |',
    );
  });
});
