import type { SiteSettings } from '../../components/site-settings.ts';
import type { PanelView } from '../../data/model/hit.ts';
import {
  isMuted,
  type Opening,
  openingKind,
  type Settings,
  type SettingsChange,
} from '../../data/model/settings.ts';

interface SettingsActs {
  onChange: (change: SettingsChange) => void;
  onMute: (site: string, silence: SiteSettings['silence']) => void;
  onShowHidden: () => void;
}

function openingOf(
  { municipality, vendor }: Settings['opening'],
  kind: SiteSettings['kind'],
): Opening | null {
  if (kind !== null) return kind === 'municipality' ? municipality : vendor;
  return municipality === vendor ? municipality : null;
}

function silenceOf(settings: Settings, site: string, today: string): SiteSettings['silence'] {
  if (!isMuted(settings, site, today)) return null;
  return settings.muted[site] === 'always' ? 'always' : 'today';
}

/** What is chosen for the site of a view, on a day (YYYY-MM-DD); `null` while the settings are not known. */
export function siteSettings(
  view: PanelView | null,
  settings: Settings | null,
  today: string,
  { onChange, onMute, onShowHidden }: SettingsActs,
): SiteSettings | null {
  if (!settings) return null;
  const kind = view?.site ? openingKind(view.site.kind) : null;
  const site = view?.siteKey ?? null;
  return {
    kind,
    opening: openingOf(settings.opening, kind),
    setOpening: (opening) =>
      onChange({
        opening:
          kind === null
            ? { municipality: opening, vendor: opening }
            : { ...settings.opening, [kind]: opening },
      }),
    silence: site === null ? null : silenceOf(settings, site, today),
    hidden: site === null ? 0 : (settings.hidden[site]?.length ?? 0),
    showHidden: onShowHidden,
    setSilence: site === null ? null : (silence) => onMute(site, silence),
  };
}
