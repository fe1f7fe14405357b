/** An ending of inflection: the letters it may close with, which are quickly looked at, and where it comes off. */
type Ending = readonly [last: string, pattern: RegExp];

/** Snowball takes these off some forms of a word only: säkerheter, testandets. */
const NOMINAL: readonly Ending[] = [
  ['tnsar', /(?<=....)het(?:er)?(?:na|en)?s?$/],
  ['etnsa', /(?<=....)and(?:e[nt]?s?|enas?)$/],
];

/** Snowball leaves these standing, all of them or those of short words. */
const INFLECTION: readonly Ending[] = [
  // The definite: bygglovet, skolans, datorn. A station is no statio.
  ['stan', /(?<=...)(?:(?:ar|er|or)?nas?|en|ens|et|ets|(?<=[aeiuyrlåäö]|[^fis]o|dio)ns?)$/],
  // An adjective's t, where the letters before it tell that it is one: digitalt, modernt, trådlöst.
  [
    't',
    /(?<=[a-z](?:al|ell|iv|bar|ern|isk|[bk]el|l[oö]s|sam|fri)|..il|s[aä]ker|(?:it|ul|in|on|nd|im)[aä]r)t$/,
  ],
  // A verb's d and t, likewise: ställdes, byggt, infört.
  [
    'dets',
    /(?<=ll|lj|gg|bb|pp|rk|ck|v|[fh][oö]r|styr|st[aä]m|bed[oö]m|hj[aä]lp|anv[aä]n|anm[aä]l|betal|skil)[dt]e?s?$/,
  ],
  // Genitives of nouns in -i: strategis.
  ['s', /(?<=...(?:og|eg|er|tr|af|om|on|rt|rg|em|krat)i)s$/],
  // Museum, museet; centrum, center.
  ['mts', /(?<=[a-z][ei]|centr)um(?:et)?s?$/],
  // Of short words: appar, but not pågår; köparen; tydligt.
  ['rs', /(?<=...)(?<!^(?:in|be|p[aå]|av|ut)g|^ant)ars?$/],
  ['ens', /(?<=^...ar)en?s?$/],
  // And of short verbs: vågade, visades.
  ['es', /(?<=^...)ades?$/],
  ['etsa', /(?<=ig)(?:are|aste?|as?|t|e)$/],
];

/** What stands when an ending is off: an e that comes and goes (regel, regler), an m that is doubled (hemmet). */
const REMAINDER: readonly Ending[] = [
  ['r', /(?<=..(?:st|nt)|off|filt|teat|serv|rout|kalend|num|papp)r$/],
  ['r', /(?<=[aå]ld|r[aä]ld|fib)e?r$/],
  ['l', /(?<=..(?:ck|ik|.ib)|cirk|vink|exemp|kopp|.med|reg|kab|cyk|tit|m[oö]b|enk|sed|kapit|stap)e?l$/],
  ['n', /(?<=..(?:ck|[ei]v)|...t|tag|drag)n$/],
  ['n', /(?<=[oö]pp)e?n$/],
  ['m', /(?<=hem|rum|gram|lem|st[aä]m|str[oö]m|num|sam)m$/],
];

function without(word: string, endings: readonly Ending[]): string {
  const last = word.slice(-1);
  for (const [letters, pattern] of endings) {
    const rest = letters.includes(last) ? word.replace(pattern, '') : word;
    if (rest.length < word.length) return rest;
  }
  return word;
}

/** Takes off what makes a noun of an adjective or a verb, with its endings: säkerheten, testandet. */
export const withoutNominal = (word: string): string => without(word, NOMINAL);

/** Takes off one ending of those that Snowball leaves. */
export const withoutInflection = (word: string): string => without(word, INFLECTION);

/** Takes off the letters that only some forms of a word have before their ending. */
export const withoutRemainder = (word: string): string => without(word, REMAINDER);
