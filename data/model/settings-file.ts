import * as v from 'valibot';
import { fromOlder } from './older-settings.ts';
import { Settings } from './settings.ts';

const FORMAT = 'sidoljus-settings';
/**
 * 2: whether the panel follows the section that one reads. A file of version 1 is read as one that does not say.
 * 3: sites with openings of their own. Before, a file had those that were muted.
 */
const VERSION = 3;

const Head = v.object({ format: v.literal(FORMAT), version: v.pipe(v.number(), v.integer()) });

/** What is wrong with a file that should hold settings; `part` is the setting that is not of its schema. */
export type SettingsFault = { kind: 'not-json' | 'not-ours' | 'newer' } | { kind: 'part'; part: string };

/** The settings as a file to be kept: JSON. */
export const settingsFile = (settings: Settings): string =>
  `${JSON.stringify({ format: FORMAT, version: VERSION, settings }, null, 2)}\n`;

/** Whether a day of the right form (YYYY-MM-DD) is in the calendar; Date makes 1 March of 30 February. */
function isDay(day: string): boolean {
  const date = new Date(day);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

/** The path of the first day that there is not. */
function impossibleDay({ sites }: Settings): string | undefined {
  const found = Object.entries(sites).find(([, { mutedOn }]) => mutedOn !== null && !isDay(mutedOn));
  return found && `sites.${found[0]}.mutedOn`;
}

/** The settings without what they say of some sites. */
export function withoutSites(settings: Settings, sites: readonly string[]): Settings {
  const others = <T>(chosen: Record<string, T>) =>
    Object.fromEntries(Object.entries(chosen).filter(([site]) => !sites.includes(site)));
  return { ...settings, sites: others(settings.sites), hidden: others(settings.hidden) };
}

function jsonOf(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** Settings out of a file's text: all of them, or none and what is wrong. */
export function readSettingsFile(
  text: string,
): { ok: true; settings: Settings } | { ok: false; fault: SettingsFault } {
  const json = jsonOf(text);
  if (!json) return { ok: false, fault: { kind: 'not-json' } };
  const head = v.safeParse(Head, json.value);
  if (!head.success) return { ok: false, fault: { kind: 'not-ours' } };
  if (head.output.version > VERSION) return { ok: false, fault: { kind: 'newer' } };
  const parsed = v.safeParse(
    v.object({ settings: v.pipe(v.unknown(), v.transform(fromOlder), Settings) }),
    json.value,
  );
  if (parsed.success) {
    const part = impossibleDay(parsed.output.settings);
    return part === undefined
      ? { ok: true, settings: parsed.output.settings }
      : { ok: false, fault: { kind: 'part', part } };
  }
  const path = v.getDotPath(parsed.issues[0]) ?? 'settings';
  return { ok: false, fault: { kind: 'part', part: path.replace(/^settings\.?/, '') || 'settings' } };
}
