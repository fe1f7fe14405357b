import { useCallback, useEffect, useState } from 'preact/hooks';
import type { CopyOutcome, Desk, Shown } from './desk.ts';

const SAID_FOR_MS = 4_000;

interface Copied extends CopyOutcome {
  /** The id of the record. */
  record: string;
}

/** Copies a record with its source; what came of it is there for a while, or until it is copied by hand. */
export function useCopy(onCopy: Desk['onCopy']) {
  const [outcome, setOutcome] = useState<Copied | null>(null);
  useEffect(() => {
    if (!outcome?.copied) return undefined;
    const timer = setTimeout(() => setOutcome(null), SAID_FOR_MS);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = useCallback(
    async (shown: Shown) => setOutcome({ ...(await onCopy(shown)), record: shown.record.id }),
    [onCopy],
  );
  return { outcome, copy };
}
