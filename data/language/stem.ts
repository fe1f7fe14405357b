import { stemmer } from '@orama/stemmers/swedish';

/** Shorter stems mean too many things at once: dator and data would both become "dat". */
const SHORTEST_STEM = 4;

/** Snowball leaves these definite and genitive endings standing: bygglovet, skolans, molnet. */
const DEFINITE = /(?:arnas|ernas|ornas|arna|erna|orna|ens|ets|en|et|na|n)$/;
const SHORTEST_BARE = 3;
/** Shorter words are taken for uninflected. */
const SHORTEST_INFLECTED = 5;

/** Words whose ending is none: internet is not intern. */
const WHOLE = new Set(['internet']);

/** Snowball takes "andet" for a verb's ending; bredbandet and landet are nouns. */
const NOUN_IN_AND = /^(.*(?:band|land|stand|hand))(?:et|ets|en|ens)$/;

function bare(word: string): string {
  const cut = word.replace(DEFINITE, '');
  return cut.length >= SHORTEST_BARE ? cut : word;
}

function once(word: string): string {
  const noun = NOUN_IN_AND.exec(word)?.[1];
  if (noun !== undefined) return noun;
  const base = stemmer(word);
  if (base.length < SHORTEST_STEM) return bare(word);
  // Of a short stem the last letter is its own: molnen is moln, not mol.
  return base.length < SHORTEST_INFLECTED ? base : bare(base);
}

/**
 * The stem of a folded Swedish word: Snowball's algorithm (snowballstem.org/algorithms/swedish), then the
 * definite endings that it leaves, repeated until nothing changes so that leverantör and leverantörer meet.
 * Idempotent. For comparing, never for showing; words under five letters or with a digit stay as they are.
 */
export function stem(folded: string): string {
  let word = folded;
  while (word.length >= SHORTEST_INFLECTED && !WHOLE.has(word) && !/\d/.test(word)) {
    const next = once(word);
    if (next.length >= word.length) break;
    word = next;
  }
  return word;
}
