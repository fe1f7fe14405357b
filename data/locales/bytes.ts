import { localeOf } from './language.ts';

const KILO = 1_000;

/** A size as people read it: "0 kB", "12 kB", "3,4 MB". */
export function byteWords(bytes: number, language: string): string {
  const isLarge = bytes >= KILO * KILO;
  const value = bytes / (isLarge ? KILO * KILO : KILO);
  return new Intl.NumberFormat(localeOf(language), {
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: isLarge || value < 1 ? 1 : 0,
  }).format(value);
}
