import type { SiteOpening, SiteSettings } from '../../components/site-settings.ts';
import type { PanelView } from '../../data/model/hit.ts';
import { isSilenced, openingUnder, type Policy, settingsUnder } from '../../data/model/policy.ts';
import {
  type Opening,
  openingKind,
  type Settings,
  type SettingsChange,
  type SiteChange,
  silenceOn,
} from '../../data/model/settings.ts';

interface SettingsActs {
  onChange: (change: SettingsChange) => void;
  onSite: (site: string, change: SiteChange) => void;
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

/** Whether the policy leaves no choice of how Sidoljus comes to such sites; off any site, to all of them. */
const isOpeningManaged = ({ opening }: Policy, kind: SiteSettings['kind']): boolean =>
  kind === null ? opening.municipality !== null || opening.vendor !== null : opening[kind] !== null;

const EVERY = ['as-kind', 'auto', 'launcher', 'off'] as const satisfies readonly SiteOpening[];
/** Where nothing comes by itself, or the policy says how it comes, silence is left. */
const SILENCE = ['as-kind', 'off'] as const satisfies readonly SiteOpening[];

/** What is chosen for one site, by its key, and how to choose otherwise. */
function ownOf(
  site: string,
  view: PanelView,
  { settings, policy }: { settings: Settings; policy: Policy },
  onSite: SettingsActs['onSite'],
): NonNullable<SiteSettings['own']> {
  const isBody = view.site?.kind === 'body';
  const isManaged = view.site && policy.opening[openingKind(view.site.kind)] !== null;
  return {
    opening: settingsUnder(policy, settings).sites[site]?.opening ?? 'as-kind',
    openings: isBody || isManaged ? SILENCE : EVERY,
    // Whoever says how it is to come does not want the silence of today.
    setOpening: (opening) =>
      onSite(site, { opening: opening === 'as-kind' ? null : opening, mutedToday: false }),
    // A silence until further notice would outlast it.
    muteToday: () =>
      onSite(
        site,
        settings.sites[site]?.opening === 'off' ? { opening: null, mutedToday: true } : { mutedToday: true },
      ),
    lift: () =>
      onSite(
        site,
        settings.sites[site]?.opening === 'off'
          ? { opening: null, mutedToday: false }
          : { mutedToday: false },
      ),
  };
}

/** What is chosen for the site of a view; `null` while the settings are not known. */
export function siteSettings(
  view: PanelView | null,
  { settings, policy, today }: Chosen,
  { onChange, onSite, onShowHidden }: SettingsActs,
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
    own: view && site !== null ? ownOf(site, view, { settings, policy }, onSite) : null,
    silence: isSilentByPolicy ? 'managed' : site === null ? null : silenceOn(settings, site, today),
    hidden: site === null ? 0 : (settings.hidden[site]?.length ?? 0),
    showHidden: onShowHidden,
  };
}
