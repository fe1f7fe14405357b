import { useState } from 'preact/hooks';
import { ask } from '../../data/bridge/ask.ts';
import type { SiteChange } from '../../data/model/settings.ts';
import type { useSettingsSites } from './use-settings-sites.ts';

/** Takes what is chosen for single sites off the list of them, or changes it; the last that was taken off can come back. */
export function useSiteChoices(
  sites: ReturnType<typeof useSettingsSites>,
  changeSite: (site: string, change: SiteChange) => void,
) {
  const [back, setBack] = useState<{ undo: () => void } | 'undone' | null>(null);
  const hide = (site: string, record: string, hidden: boolean) =>
    void ask('hide-record', { site, record, hidden });
  return {
    onSite: (site: string, change: SiteChange) => {
      const before = sites?.find((each) => each.site === site);
      // Whoever chooses another way takes nothing off the list.
      const isRemoved = !change.opening && !change.mutedToday;
      const former: SiteChange = {
        ...(change.opening !== undefined && { opening: before?.opening ?? null }),
        ...(change.mutedToday !== undefined && { mutedToday: before?.mutedToday ?? false }),
      };
      setBack(isRemoved ? { undo: () => changeSite(site, former) } : null);
      changeSite(site, change);
    },
    onHidden: (site: string, record: string, hidden: boolean) => {
      setBack({ undo: () => hide(site, record, !hidden) });
      hide(site, record, hidden);
    },
    undone: back === 'undone',
    onUndo:
      back === null || back === 'undone'
        ? null
        : () => {
            back.undo();
            setBack('undone');
          },
  };
}
