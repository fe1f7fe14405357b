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
  if (parsed.success) return { ok: true, settings: parsed.output.settings };
  const path = v.getDotPath(parsed.issues[0]) ?? 'settings';
  return { ok: false, fault: { kind: 'part', part: path.replace(/^settings\.?/, '') || 'settings' } };
}
