import { useEffect, useState } from 'preact/hooks';
import { type Granted, hasAccess, onAccessChanged, readGranted } from '../../data/bridge/access.ts';
import { reportError } from '../../data/bridge/report-error.ts';

/** What the browser grants, kept true while rights come and go; `null` until it is known. */
export function useGranted(): { granted: Granted | null; hasAll: boolean } {
  const [state, setState] = useState<{ granted: Granted | null; hasAll: boolean }>({
    granted: null,
    hasAll: true,
  });
  useEffect(() => {
    const end = new AbortController();
    const look = () => {
      Promise.all([readGranted(), hasAccess()]).then(
        ([granted, hasAll]) => setState({ granted, hasAll }),
        (error: unknown) => reportError(error, 'asking what is granted'),
      );
    };
    look();
    onAccessChanged(look, end.signal);
    return () => end.abort();
  }, []);
  return state;
}
