import type { StanceCode } from '../../model/library.ts';

/** Words at which a clause ends, or after which a name is no longer what the verb is about. */
const BORDER = 'som|där|vilket|eftersom|medan|att|om|när|men|än|utan|mot|upp|ut|bort|oss|förbi';
/** So many words of one clause: a verb and a name with more between them may have nothing to do with each other. */
const NEAR = `(?:(?!(?:${BORDER})\\s)[^\\s.,;:!?]+\\s+){0,5}?`;
/** Who stands somewhere: the municipality that speaks. */
const WE = '(?:vi|kommunen|staden|{place}(?: kommun| stad)?|{together})';
const OUR = '(?:kommunens|stadens|vår\\p{L}*|{place}(?: kommuns| stads)?)';

/** The speaker's own body with its verb on either side, or a second verb after "och". */
const weDo = (verbs: string) =>
  `(?:${WE} (?:själva |redan |också )?(?:${verbs})|(?:${verbs}) ${WE}(?: själva)?|${WE} ${NEAR}och (?:${verbs})) ${NEAR}`;
const weHave = (verbs: string) => `(?:${WE} har|har ${WE}) (?:själva )?(?:${verbs}) `;

/**
 * The words that bear a stance, in a sentence that names the vendor (`{name}`); those without a name, in one that the
 * next points back to or that is on an initiative so named. Only what says it outright, and whose: the speaker's own body
 * (`{place}`, or `{together}`: "tre kommuner" where the record names three) is the subject, and the name stands near its
 * verb. What is used is so in the present or the perfect; what is procured was procured at a time. Judged by the real
 * records (`tests/unit/related/library/stance.test.ts`).
 */
export const STANCE_RULES: readonly (readonly [StanceCode, readonly string[]])[] = [
  [
    'built',
    [
      `${weHave('utvecklat|byggt|skapat')}${NEAR}själv[a]?`,
      `${WE} har själva (?:utvecklat|byggt|skapat)`,
      `(?:${WE} har|har ${WE}) själva (?:utvecklat|byggt|skapat) {name}`,
      `(?:byggd|byggt|utvecklad|utvecklat) när ingen?t? ${NEAR}(?:gick att köpa|fanns att köpa)`,
      `${OUR} egenutvecklad\\p{L}* (?:\\p{L}+ )?{name}`,
    ],
  ],
  [
    'criticises',
    [
      `(?:${OUR} (?:utredning|granskning) fann|vi (?:anser|bedömer|tycker)) att {name} ${NEAR}är ${NEAR}(?:problematisk|otillräcklig|bristfällig)\\p{L}*`,
      `${WE} är (?:missnöjda?|besvikna?) (?:med|på) {name}`,
      `${WE} (?:är|sitter) (?:inlåsta?|fast) (?:hos|i|av) {name}`,
      `${weDo('kritiserar')}{name}`,
      `${WE} är (?:mycket |starkt )?kritiska? (?:till|mot) {name}(?=[.,;!?]|$)`,
    ],
  ],
  [
    'procures',
    [
      `(?:${weDo('upphandlar|upphandlade|köper|köpte|avropar|avropade')}|${weHave('upphandlat|köpt|avropat')}${NEAR}){name}`,
      `${OUR} ${NEAR}upphandling\\p{L}* ${NEAR}gav {name} (?:ett )?avtal\\p{L}*`,
      `${weDo('lade')}hos {name} i ett \\p{L}+ avtal`,
      `${weDo('valde')}{name} efter (?:en |sin |vår )?upphandling`,
      `(?:${weDo('tecknade|skrev')}|${weHave('tecknat|skrivit')})(?:ett )?avtal med {name}`,
    ],
  ],
  [
    'uses',
    [
      `(?:${weDo('använder|kör|införde')}|${weHave('infört')}${NEAR}){name}`,
      `(?:${WE} har|har ${WE}) {name} (?:i hela (?:kommunen|staden|förvaltningen|organisationen)|(?:i|på) (?:alla|samtliga) \\p{L}+)(?=[.,;!?]|$)`,
      `${WE} är kund(?:er)? hos {name}(?=[.,;!?]|$)`,
      `där ingår ${NEAR}{name}`,
      `(?:ingår i|hör till) ${OUR}`,
      `{name} (?:förser|vägleder) (?:kommunen|staden|{place})`,
      `(?:förser|vägleder) {name} (?:kommunen|staden|{place})`,
    ],
  ],
  [
    'wishes',
    [
      `${WE} (?:vill|skulle vilja|önskar|hoppas) (?:att få |kunna )?(?:gå över till|byta till|börja använda|använda|införa|upphandla|köpa) {name}`,
    ],
  ],
];

/** Where one of these stands in the clause, nothing is sure: a denial, a condition, a plan, somebody else's word. */
export const UNSURE = new RegExp(
  `(?<![\\p{L}-])(?:${[
    'ingen av|varken|knappast|sällan|ogärna|gärna|hellre|nästan|låtsas|(?:fel|falskt|osant|lögn|en myt|felaktigt|konstigt) att',
    'om (?:man|vi|kommunen)|skulle|borde|bör|vore|kanske|tror|kritiken|uppges|enligt|säg[as]s?|påst\\p{L}*|ryktas|lär',
    'planera\\p{L}*|kommer|ska|snart|strax|inom kort|framöver|i framtiden|så småningom|på sikt|nästa \\p{L}+|kommande \\p{L}+',
    'från och med|senast|till (?:våren|sommaren|hösten|vintern|årsskiftet)|(?:i|under) (?:vår|sommar|höst|vinter)',
  ].join('|')})(?![\\p{L}-])`,
  'iu',
);

/** Where one of these stands in a sentence on the vendor, it may mean the opposite, the past, something else, or others. */
export const OPPOSED =
  /(?<![\p{L}-])(?:inte|aldrig|avskräckande|varnande|skräckexempel|slipp\p{L}*|sl[ao]pp\p{L}*|av med|bort(?:a|om)?|fria? från|(?:gå|går|gått) från|lämna\p{L}*|slut(?:a|ar|at|ade)?|trots|i ?stället|tidigare|förr|förut|konkurr\p{L}*|alternativ\p{L}*|ersätt\p{L}*|ersatt\p{L}*|byt\p{L}* (?:ut|från)|avveckl\p{L}*|fas\p{L}* ut|sag\p{L}* upp|säg\p{L}* upp|överge\p{L}*|undvik\p{L}*|motsats\p{L}*|andra|annan|annat|grann\p{L}*|region\p{L}*)(?![\p{L}-])/iu;

/** A sentence that begins so speaks of what the one before it did. */
export const POINTS_BACK = /^(?:ett exempel (?:är|på)|ett av dem|till exempel|det är|där ingår|den |det )/iu;
