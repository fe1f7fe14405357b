import * as v from 'valibot';
import { PanelWidth, Side, Theme } from './manner.ts';
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

/** How long a site is silent: for good, or to the end of the day named (YYYY-MM-DD, the user's own). */
const Silence = v.union([v.literal('always'), Day]);

export const Settings = v.strictObject({
  opening: v.strictObject({ municipality: Opening, vendor: Opening }),
  /** Sites on which nothing is shown, and how long. */
  muted: v.record(SiteKey, Silence),
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
  muted: {},
  hidden: {},
  theme: 'system',
  side: 'right',
  width: PANEL_WIDTHS.usual,
  follows: false,
};

/** Before there were kinds of sites and days of silence: one opening for all, a list of sites muted for good. */
const OLDER = {
  opening: v.pipe(
    Opening,
    v.transform((opening): Settings['opening'] => ({ municipality: opening, vendor: opening })),
  ),
  muted: v.pipe(
    v.array(SiteKey),
    v.transform((sites): Settings['muted'] => Object.fromEntries(sites.map((site) => [site, 'always']))),
  ),
} as const;

const STORED = v.object({
  ...Settings.entries,
  opening: v.union([Settings.entries.opening, OLDER.opening]),
  muted: v.union([Settings.entries.muted, OLDER.muted]),
});

/** Settings out of what was stored: the default for each part that is missing or damaged, and for that part only. */
export function settingsFrom(stored: unknown): Settings {
  const parts = Object.entries(typeof stored === 'object' && stored !== null ? stored : {}).filter(
    ([key, value]) =>
      Object.hasOwn(STORED.entries, key) && v.safeParse(STORED.entries[key as keyof Settings], value).success,
  );
  return v.parse(STORED, { ...DEFAULT_SETTINGS, ...Object.fromEntries(parts) });
}

/** Whether a site is silent on a day (YYYY-MM-DD). */
export function isMuted({ muted }: Pick<Settings, 'muted'>, site: string, today: string): boolean {
  const silence = muted[site];
  return silence !== undefined && (silence === 'always' || silence >= today);
}

/** The settings with a site made silent, or, by `null`, no longer so; silences of days gone by go too. */
export function withSilence(
  settings: Settings,
  site: string,
  silence: 'today' | 'always' | null,
  today: string,
): Settings {
  const others = Object.entries(settings.muted).filter(
    ([key]) => key !== site && isMuted(settings, key, today),
  );
  const muted = Object.fromEntries(others);
  return silence === null
    ? { ...settings, muted }
    : { ...settings, muted: { ...muted, [site]: silence === 'today' ? today : silence } };
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
