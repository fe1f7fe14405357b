import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Answered } from '../../components/collection/answered.ts';
import type { Result } from '../../data/model/result.ts';
import { askLibrary } from '../wiring/library-client.ts';
import { useRecordChanges } from './use-record-changes.ts';

/**
 * What the worker has answered to the last question; the answer before stays until it is there, so that nothing
 * flickers. It is asked again when records have changed.
 * @param question tells one question from another: it is asked again when this changes
 */
export function useAnswer<T>(
  question: string,
  put: (ask: ReturnType<typeof askLibrary>) => Promise<Result<T>>,
): { answer: Answered<T>; retry: () => void } {
  const [answer, setAnswer] = useState<Answered<T>>({ phase: 'loading' });
  const asked = useRef(0);
  const load = useCallback(async () => {
    asked.current += 1;
    const mine = asked.current;
    setAnswer((before) => (before.phase === 'shown' ? { ...before, fresh: false } : { phase: 'loading' }));
    const result = await put(askLibrary());
    // To read the answer and to draw it are two tasks: together they would keep the page from the reader.
    await new Promise((resolve) => setTimeout(resolve));
    if (mine !== asked.current) return;
    setAnswer(
      result.ok
        ? { phase: 'shown', value: result.value, fresh: true }
        : { phase: 'failed', failure: result.failure },
    );
  }, [question]);
  useEffect(() => void load(), [load]);
  useRecordChanges(load);
  return { answer, retry: load };
}
