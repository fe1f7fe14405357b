import * as v from 'valibot';
import { PanelWidth, Side, Theme } from './manner.ts';
import { fromOlder } from './older-settings.ts';
import { PANEL_WIDTHS } from './panel-widths.ts';
import { Id } from './records.ts';

/** How the sidebar comes to a page: by itself, behind its launcher, or not at all. */
export const Opening = v.picklist(['auto', 'launcher', 'off']);
export type Opening = v.InferOutput<typeof Opening>;

/** The kinds of site on which it can come by itself; bodies are read only when they are asked about. */
export const OpeningKind = v.picklist(['municipality', 'vendor']);
export type OpeningKind = v.InferOutput<typeof OpeningKind>;

/** A site as settings name it: `kind:id` of the recognised site. */
export const SiteKey = v.pipe(v.string(), v.regex(/^(municipality|vendor|body):[a-z0-9-]+$/));

const Day = v.pipe(v.string(), v.isoDate());

/**
 * What is chosen for one site: its own opening, where `off` is silence until it is chosen otherwise, or `null` for that
 * of its kind; and the one day of a silence that leaves the opening as it is (YYYY-MM-DD, the user's own), or `null`.
 */
export const SiteChoice = v.strictObject({ opening: v.nullable(Opening), mutedOn: v.nullable(Day) });
export type SiteChoice = v.InferOutput<typeof SiteChoice>;

/** What is chosen anew for a site; what is not named stays. */
export const SiteChange = v.strictObject({
  opening: v.exactOptional(SiteChoice.entries.opening),
  mutedToday: v.exactOptional(v.boolean()),
});
export type SiteChange = v.InferOutput<typeof SiteChange>;

export const Settings = v.strictObject({
  opening: v.strictObject({ municipality: Opening, vendor: Opening }),
  /** Sites for which something else is chosen than for their kind. */
  sites: v.record(SiteKey, SiteChoice),
  /** Records that the user has taken away from a site, where they did not belong. */
  hidden: v.record(SiteKey, v.pipe(v.array(Id), v.minLength(1))),
  theme: Theme,
  side: Side,
  width: PanelWidth,
  /** Whether the panel's order follows the section of the page that one reads; files of before have no such choice. */
  follows: v.optional(v.boolean(), false),
});
export type Settings = v.InferOutput<typeof Settings>;

/** What is chosen outright, one or several at a time; the rest follows from what the user does at a site. */
export const SettingsChange = v.strictObject({
  opening: v.exactOptional(Settings.entries.opening),
  theme: v.exactOptional(Theme),
  side: v.exactOptional(Side),
  width: v.exactOptional(PanelWidth),
  follows: v.exactOptional(v.boolean()),
});

export type SettingsChange = v.InferOutput<typeof SettingsChange>;

export const DEFAULT_SETTINGS: Settings = {
  opening: { municipality: 'auto', vendor: 'auto' },
  sites: {},
  hidden: {},
  theme: 'system',
  side: 'right',
  width: PANEL_WIDTHS.usual,
  follows: false,
};

/** Settings out of what was stored: the default for each part that is missing or damaged, and for that part only. */
export function settingsFrom(stored: unknown): Settings {
  const parts = Object.entries(fromOlder(stored)).filter(
    ([key, value]) =>
      Object.hasOwn(Settings.entries, key) &&
      v.safeParse(Settings.entries[key as keyof Settings], value).success,
  );
  return v.parse(Settings, { ...DEFAULT_SETTINGS, ...Object.fromEntries(parts) });
}

/** How long the user wants nothing shown on a site, as it stands on a day (YYYY-MM-DD); `null` where something may be. */
export function silenceOn(
  { sites }: Pick<Settings, 'sites'>,
  site: string,
  today: string,
): 'today' | 'always' | null {
  const choice = sites[site];
  if (choice?.opening === 'off') return 'always';
  return choice?.mutedOn === today ? 'today' : null;
}

/** The settings with something chosen for a site; silences of other days go. */
export function withSite(settings: Settings, site: string, change: SiteChange, today: string): Settings {
  const { opening = null, mutedOn = null } = settings.sites[site] ?? {};
  const chosen: SiteChoice = {
    opening: change.opening === undefined ? opening : change.opening,
    mutedOn: change.mutedToday === undefined ? mutedOn : change.mutedToday ? today : null,
  };
  const sites = Object.entries({ ...settings.sites, [site]: chosen })
    .map(([key, each]): [string, SiteChoice] => [
      key,
      { ...each, mutedOn: each.mutedOn === today ? today : null },
    ])
    .filter(([, each]) => each.opening !== null || each.mutedOn !== null);
  return { ...settings, sites: Object.fromEntries(sites) };
}

/** Whether the user has taken a record away from a site. */
export const isHidden = (
  { hidden }: Pick<Settings, 'hidden'>,
  site: string | null,
  record: string,
): boolean => site !== null && (hidden[site]?.includes(record) ?? false);

/** The settings with a record taken away from a site, or given back to it. */
export function withHidden(settings: Settings, site: string, record: string, isAway: boolean): Settings {
  const { [site]: before = [], ...others } = settings.hidden;
  const rest = before.filter((each) => each !== record);
  const now = isAway ? [...rest, record] : rest;
  return { ...settings, hidden: now.length > 0 ? { ...others, [site]: now } : others };
}

/** The settings with every record given back to a site. */
export function withAllShown(settings: Settings, site: string): Settings {
  const { [site]: _, ...others } = settings.hidden;
  return { ...settings, hidden: others };
}

/** Which kind a site counts as where openings are chosen; a body, which nothing opens by itself, as a vendor. */
export const openingKind = (kind: 'municipality' | 'vendor' | 'body'): OpeningKind =>
  kind === 'municipality' ? 'municipality' : 'vendor';

/** Likewise of a site as settings name it. */
export const openingKindOf = (site: string): OpeningKind =>
  site.startsWith('municipality:') ? 'municipality' : 'vendor';
