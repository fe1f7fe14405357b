import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { afterBurst } from '../../../entrypoints/library/after-burst.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a burst calls once, when it is over, and none is called after the end', () => {
  const called = vi.fn();
  const end = new AbortController();
  const tell = afterBurst(called, end.signal);
  for (let time = 0; time < 5; time++) {
    tell();
    vi.advanceTimersByTime(200);
  }
  expect(called).not.toHaveBeenCalled();
  vi.advanceTimersByTime(200);
  expect(called).toHaveBeenCalledOnce();
  tell();
  end.abort();
  vi.advanceTimersByTime(1_000);
  expect(called).toHaveBeenCalledOnce();
});
