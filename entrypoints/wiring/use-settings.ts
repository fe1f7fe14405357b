import { useCallback, useEffect, useState } from 'preact/hooks';
import { ask } from '../../data/bridge/ask.ts';
import { onPolicyChanged, readPolicy } from '../../data/bridge/policy-area.ts';
import { reportError } from '../../data/bridge/report-error.ts';
import { onSettingsChanged, readSettings } from '../../data/bridge/settings-area.ts';
import { NO_POLICY, type Policy } from '../../data/model/policy.ts';
import type { Settings, SettingsChange, SiteChange } from '../../data/model/settings.ts';

/** The user's settings and what the IT department has laid down, kept true while any page changes them. */
export function useSettings() {
  const [known, setKnown] = useState<{ settings: Settings; policy: Policy } | null>(null);
  useEffect(() => {
    const end = new AbortController();
    const read = () =>
      Promise.all([readSettings(), readPolicy()]).then(
        ([settings, policy]) => setKnown({ settings, policy }),
        (error: unknown) => reportError(error, 'reading the settings'),
      );
    void read();
    onPolicyChanged(() => void read(), end.signal);
    onSettingsChanged((settings) => setKnown((last) => last && { ...last, settings }), end.signal);
    return () => end.abort();
  }, []);

  const change = useCallback((wished: SettingsChange) => void ask('change-settings', { change: wished }), []);
  const changeSite = useCallback(
    (site: string, wished: SiteChange) => void ask('change-site', { site, change: wished }),
    [],
  );
  return { settings: known?.settings ?? null, policy: known?.policy ?? NO_POLICY, change, changeSite };
}
