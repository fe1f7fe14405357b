import { useCallback, useEffect, useState } from 'preact/hooks';
import { ask } from '../../data/bridge/ask.ts';
import { reportError } from '../../data/bridge/report-error.ts';
import { onSettingsChanged, readSettings } from '../../data/bridge/settings-area.ts';
import type { Settings, SettingsChange } from '../../data/model/settings.ts';

/** The user's settings, kept true while any page changes them, and how to change them. */
export function useSettings() {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    const end = new AbortController();
    readSettings().then(setSettings, (error: unknown) => reportError(error, 'reading the settings'));
    onSettingsChanged(setSettings, end.signal);
    return () => end.abort();
  }, []);

  const change = useCallback((wished: SettingsChange) => void ask('change-settings', { change: wished }), []);
  const onMute = useCallback(
    (site: string, silence: 'today' | 'always' | null) => void ask('mute', { site, silence }),
    [],
  );
  return { settings, change, onMute };
}
