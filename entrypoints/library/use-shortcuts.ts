import { useCallback, useEffect, useState } from 'preact/hooks';
import { reportError } from '../../data/bridge/report-error.ts';
import {
  canChangeShortcuts,
  changeShortcut,
  readShortcuts,
  type Shortcut,
} from '../../data/bridge/shortcuts.ts';

/** The keyboard commands as they are, read anew when one comes back from the browser's own page for them. */
export function useShortcuts() {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[] | null>(null);
  const read = useCallback(
    () => readShortcuts().then(setShortcuts, (error: unknown) => reportError(error, 'reading the shortcuts')),
    [],
  );
  useEffect(() => {
    const look = () => void read();
    look();
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, [read]);
  const change = useCallback(
    async (name: string, keys: string) => {
      const changed = await changeShortcut(name, keys);
      await read();
      return changed;
    },
    [read],
  );
  return { shortcuts, change: canChangeShortcuts() ? change : null };
}
