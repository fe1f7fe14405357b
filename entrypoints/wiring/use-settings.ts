import { useCallback, useEffect, useState } from 'preact/hooks';
import { ask } from '../../data/bridge/ask.ts';
import type { Opening, Settings } from '../../data/model/settings.ts';

/** The user's settings and how to change them; what is shown is what was really stored. */
export function useSettings() {
  const [settings, setSettings] = useState<Settings | null>(null);
  const read = useCallback(async () => {
    const answer = await ask('get-settings', {});
    if (answer.ok) setSettings(answer.value);
  }, []);
  useEffect(() => void read(), [read]);

  const onOpening = useCallback(
    async (opening: Opening) => {
      await ask('set-opening', { opening });
      await read();
    },
    [read],
  );
  const onMute = useCallback(
    async (site: string, muted: boolean) => {
      await ask('mute', { site, muted });
      await read();
    },
    [read],
  );
  return { settings, onOpening, onMute };
}
