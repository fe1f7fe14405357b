/*
 * Words, alone or as the last part of a compound, whose own last letters look like an ending, or whose stem
 * would be another word's: hybridmoln is not hybridmol, stadsnät not stad, fastighet not fast, kostnad not kost.
 * Spelt with and without diacritics, since themes are stemmed as they are spelt.
 */
const ROOTS = [
  ...[
    'internet',
    '(?<!v)intern',
    '(?<!t)extern',
    'modern',
    'planet',
    'plan(?!t)',
    'partner',
    'yrke',
    'konto',
  ],
  ...[
    '(?<!b)barn',
    'moln',
    'namn',
    'kompetens',
    'licens',
    'leverans',
    'dator',
    'kontor',
    'sensor',
    'direkt[oö]r',
  ],
  // Bredbandet and landet are nouns; jobbande, utvecklandet and testandet are verbs.
  ...['(?<!b)band(?!es?$)', '(?<![adeklm])land(?!es?$)', '(?:hem|tredje|sm[aå])land'],
  ...[
    '(?:(?<!te)stand|hand|brand|strand)(?!es?$)',
    'h[aä]ndels',
    's[aä]tt',
    'skatt',
    'm[oö]te',
    '(?<![hln])[aä]mne',
    'omr[aå]d',
  ],
  // Folded, many a verb ends in -nat as well: ordnat.
  '(?:s|fiber|el|kraft|data|tele|intra|mobil|radio|^)n[aä]t',
  ...['kostnad', 'marknad', '^m[aå]nad', 'skillnad'],
  ...['(?:^|s)enhet', '(?:^|s)nyhet', '^helhet', '^frihet', 'fastighet', 'l[aä]genhet'],
  // Who does it is not what is done: ledaren, mätaren, läsaren are not led, mat, lås.
  ...[
    '(?<![ak])l[aä]rar',
    'ledar',
    '(?<![bgp])l[aä]sar',
    'm[aä]tar',
    'givar',
    'f[oö]rar',
    'k[oö]par',
    '^[aä]gar',
  ],
].join('|');

const ENDINGS = 'e?[nt]?s?|(?:en|n)as?|(?:ar|er|or)(?:na)?s?|as?|are(?:ns?|s)?|aste?';

const INFLECTED_ROOT = new RegExp(`(?:${ROOTS})(?=(?:${ENDINGS})$)`);

/** The word without its ending, if it is one of these or a compound of one; else nothing. */
export function rootOf(word: string): string | undefined {
  const found = INFLECTED_ROOT.exec(word);
  return found ? word.slice(0, found.index + found[0].length) : undefined;
}
