import { useEffect, useState } from 'preact/hooks';
import { forgetRebuilt, isRebuilt, onRebuiltChanged } from '../../data/bridge/rebuilt-area.ts';
import { reportError } from '../../data/bridge/report-error.ts';

const told = () =>
  void forgetRebuilt().catch((error: unknown) =>
    reportError(error, 'putting away that the index was rebuilt'),
  );

/** How to put away that the index was rebuilt, while the reader has not; `null` where there is nothing to tell. */
export function useRebuilt(): (() => void) | null {
  const [rebuilt, setRebuilt] = useState(false);
  useEffect(() => {
    const end = new AbortController();
    const look = () => {
      isRebuilt().then(setRebuilt, (error: unknown) =>
        reportError(error, 'asking whether the index was rebuilt'),
      );
    };
    look();
    onRebuiltChanged(look, end.signal);
    return () => end.abort();
  }, []);
  return rebuilt ? told : null;
}
