import { useEffect, useState } from 'preact/hooks';
import { ask } from '../../data/bridge/ask.ts';
import type { SettingsSite } from '../../data/model/hit.ts';
import type { Settings } from '../../data/model/settings.ts';

/** The sites for which something is chosen, read anew whenever the settings change; `null` until they are known. */
export function useSettingsSites(settings: Settings | null): readonly SettingsSite[] | null {
  const [sites, setSites] = useState<readonly SettingsSite[] | null>(null);
  useEffect(() => {
    let wanted = settings !== null;
    void ask('settings-sites', {}).then((answer) => {
      if (wanted && answer.ok) setSites(answer.value);
    });
    return () => {
      wanted = false;
    };
  }, [settings]);
  return sites;
}
