import { localeOf } from './language.ts';

const KILO = 1_000;

/** A size as people read it: "214 byte", "12 kB", "3,4 MB". */
export function byteWords(bytes: number, language: string): string {
  const [unit, size] =
    bytes < KILO
      ? (['byte', 1] as const)
      : bytes < KILO * KILO
        ? (['kilobyte', KILO] as const)
        : (['megabyte', KILO * KILO] as const);
  return new Intl.NumberFormat(localeOf(language), {
    style: 'unit',
    unit,
    // "214 byte" is a word; the others have their signs.
    unitDisplay: unit === 'byte' ? 'long' : 'short',
    maximumFractionDigits: unit === 'megabyte' ? 1 : 0,
  }).format(bytes / size);
}
