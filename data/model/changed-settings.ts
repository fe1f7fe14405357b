import { DEFAULT_SETTINGS, OpeningKind, type Settings } from './settings.ts';

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What differs from how it was at first, as paths of a file of settings (`opening.vendor`, `theme`), in their order. */
export function changedSettings(settings: Settings): string[] {
  const { opening, ...others } = settings;
  const kinds = OpeningKind.options.filter((kind) => opening[kind] !== DEFAULT_SETTINGS.opening[kind]);
  const keys = (Object.keys(others) as (keyof typeof others)[]).filter(
    (key) => !isSame(others[key], DEFAULT_SETTINGS[key]),
  );
  return [...kinds.map((kind) => `opening.${kind}`), ...keys];
}
