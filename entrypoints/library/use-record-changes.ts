import { useEffect } from 'preact/hooks';
import { onRecordsChanged } from '../../data/bridge/records-changed.ts';
import { afterBurst } from './after-burst.ts';

/** Calls the handler when records came, changed or went, wherever that was done; once for a burst of such changes. */
export function useRecordChanges(onChange: () => void): void {
  useEffect(() => {
    const end = new AbortController();
    onRecordsChanged(afterBurst(onChange, end.signal), end.signal);
    return () => end.abort();
  }, [onChange]);
}
