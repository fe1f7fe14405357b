import type { StanceCode } from '../../model/library.ts';

/** Who stands somewhere: a municipality, by its own mouth or ours. */
const WE = '(?:vi|kommunen|staden|kommunens|stadens)';
/** Up to so many letters of the same clause. */
const SOME = '[^.,;:!?]{0,60}?';

/**
 * The words that bear a stance, in a sentence that names the vendor (`{name}`) or in one that it points back to. Only
 * what says it outright: what is planned is no use, what a vendor built is not its customer's own, and an auditor's
 * criticism is not the municipality's. Judged by the real records (`tests/unit/related/library/stance.test.ts`).
 */
export const STANCE_RULES: readonly (readonly [StanceCode, readonly string[]])[] = [
  [
    'built',
    [
      `har ${WE} (?:själva )?(?:utvecklat|byggt|skapat) ${SOME}själv[a]?`,
      `${WE} har själva (?:utvecklat|byggt|skapat)`,
      `${WE} har (?:utvecklat|byggt|skapat) ${SOME}själv[a]?`,
      `(?:byggd|byggt|utvecklad|utvecklat) när ingen?t? ${SOME}(?:gick att köpa|fanns att köpa)`,
      '(?:kommunens|stadens|vår\\p{L}*) egenutvecklad\\p{L}*',
    ],
  ],
  [
    'criticises',
    [
      `{name}${SOME}(?:är|var) ${SOME}(?:problematisk|otillräcklig|bristfällig)\\p{L}*`,
      `(?:missnöjda?|besvikna?) (?:med|på) ${SOME}{name}`,
      `(?:inlåst|inlåsta) (?:hos|i|av) ${SOME}{name}`,
      `${WE} (?:sade|sa) upp (?:avtalet|kontraktet) med ${SOME}{name}`,
      `${WE} (?:kritiserar|kritiserade) ${SOME}{name}`,
    ],
  ],
  [
    'procures',
    [
      `(?:upphandlar|upphandlade|har upphandlat|köpte|har köpt|avropade|har avropat) ${SOME}{name}`,
      `(?:upphandling|upphandlingen) ${SOME}gav {name} (?:ett )?avtal\\p{L}*`,
      `hos {name} i ett \\p{L}+ avtal`,
      `(?:tecknade|har tecknat|skrev) (?:ett )?avtal med {name}`,
    ],
  ],
  [
    'uses',
    [
      `(?:använder|använde|har infört|införde|kör) ${SOME}{name}`,
      `där ingår ${SOME}{name}`,
      `(?:ingår i|hör till) ${SOME}(?:kommunens|stadens|vår\\p{L}*)`,
      `(?:förser|vägleder) ${SOME}(?:{name} )?(?:kommunen|staden|{place})`,
    ],
  ],
  [
    'wishes',
    [`${WE} (?:vill|skulle vilja|önskar|hoppas) ${SOME}{name}`, `(?:jag|vi) (?:hoppas|önskar) att {name}`],
  ],
];

/** Where one of these stands in the clause, nothing is sure: a denial, a condition, a plan, somebody else's word. */
export const UNSURE =
  /(?<![\p{L}-])(?:inte|aldrig|ingen av|varken|knappast|om man|skulle kunna|kritiken|planera\p{L}*|kommer|ska|uppges|enligt)(?![\p{L}-])/iu;

/** A sentence that begins so speaks of what the one before it did. */
export const POINTS_BACK = /^(?:ett exempel (?:är|på)|ett av dem|till exempel|det är|där ingår|den |det )/iu;
