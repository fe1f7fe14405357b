import { useEffect, useState } from 'preact/hooks';
import { hasAccess, onAccessChanged } from '../../data/bridge/access.ts';
import { reportError } from '../../data/bridge/report-error.ts';

/** Whether the browser lets the extension read the sites it was made for; `null` until that is known. */
export function useAccess(): boolean | null {
  const [granted, setGranted] = useState<boolean | null>(null);
  useEffect(() => {
    const end = new AbortController();
    const look = () => {
      hasAccess().then(setGranted, (error: unknown) => reportError(error, 'asking what may be read'));
    };
    look();
    onAccessChanged(look, end.signal);
    return () => end.abort();
  }, []);
  return granted;
}
