import type { Silence, SiteSettings } from '../../components/site-settings.ts';
import type { PanelView } from '../../data/model/hit.ts';
import { isSilenced, openingUnder, type Policy } from '../../data/model/policy.ts';
import {
  isMuted,
  type Opening,
  openingKind,
  type Settings,
  type SettingsChange,
} from '../../data/model/settings.ts';

interface SettingsActs {
  onChange: (change: SettingsChange) => void;
  onMute: (site: string, silence: Silence) => void;
  onShowHidden: () => void;
}

/** What there is to know on a day (YYYY-MM-DD); the settings are `null` while they are not known. */
interface Chosen {
  settings: Settings | null;
  policy: Policy;
  today: string;
}

function openingOf(
  { municipality, vendor }: Settings['opening'],
  kind: SiteSettings['kind'],
): Opening | null {
  if (kind !== null) return kind === 'municipality' ? municipality : vendor;
  return municipality === vendor ? municipality : null;
}

function silenceOf(settings: Settings, site: string, today: string): Silence {
  if (!isMuted(settings, site, today)) return null;
  return settings.muted[site] === 'always' ? 'always' : 'today';
}

/** Whether the policy leaves no choice of how Sidoljus comes to such sites; off any site, to all of them. */
const isOpeningManaged = ({ opening }: Policy, kind: SiteSettings['kind']): boolean =>
  kind === null ? opening.municipality !== null || opening.vendor !== null : opening[kind] !== null;

/** What is chosen for the site of a view; `null` while the settings are not known. */
export function siteSettings(
  view: PanelView | null,
  { settings, policy, today }: Chosen,
  { onChange, onMute, onShowHidden }: SettingsActs,
): SiteSettings | null {
  if (!settings) return null;
  const kind = view?.site ? openingKind(view.site.kind) : null;
  const site = view?.siteKey ?? null;
  const isSilentByPolicy = view !== null && isSilenced(policy, view.url);
  return {
    kind,
    opening: openingOf(openingUnder(policy, settings.opening), kind),
    isOpeningManaged: isOpeningManaged(policy, kind),
    setOpening: (opening) =>
      onChange({
        opening:
          kind === null
            ? { municipality: opening, vendor: opening }
            : { ...settings.opening, [kind]: opening },
      }),
    silence: isSilentByPolicy ? 'managed' : site === null ? null : silenceOf(settings, site, today),
    hidden: site === null ? 0 : (settings.hidden[site]?.length ?? 0),
    showHidden: onShowHidden,
    setSilence: site === null ? null : (silence) => onMute(site, silence),
  };
}
