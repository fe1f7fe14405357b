/**
 * The definite singular of nouns for people and its indefinite form, by the noun's last letters (Svenska Akademiens
 * grammatik 2, on species): chefen, chef; ledaren, ledare; rådet, råd. The first that fits is taken.
 */
const DEFINITE: readonly (readonly [ending: RegExp, indefinite: string])[] = [
  [/(?<=vd|it):?n$/, ''],
  [/(?<=ansvarig|sakkunnig)a$/, ''],
  [/(?<=r[aå]d|ombud|bef[aä]l|statsr[aå]d)et$/, ''],
  [/(?<=bitr[aä]de)t$/, ''],
  [/(?<=[a-zåäö]{2}(?:ar|and)e)n$/, ''],
  [/(?<=arie|bonde|herde|[oö]verste)n$/, ''],
  [/(?<=man)nen$/, ''],
  [/(?<=(?:rekt|inspekt|profess|dokt|mot|[aeiou]t)or)n$/, ''],
  [
    /(?<=(?:ik|ist|nik|min|kansl|magist|mäst|chauff|off|design|manag|controll|develop|mast|produc|partn|coach)er)n$/,
    '',
  ],
  [
    /(?<=(?:sköterska|kvinna|tolka|flicka|pojka|värdinna|lärarinna|barnmorska|tandhygienista|psykologa))n$/,
    '',
  ],
  [/(?<=ska)n$/, ''],
  [
    /(?<=chef|direkt[oö]r|[oö]r|[aä]r|ist|ant|ent|log|nom|kt|kat|gog|krat|ot|ev|est|ert|iv|al|it|ig|af|is|an|on|kapten|[aä]st|teg|rer|tt|rm|sk|nd|ing|rt|uff|up|ult|olk|ock|ärd|agent)en$/,
    '',
  ],
];

/** Adjectives before a noun in the definite, as they stand before one in the indefinite. */
const WEAK: readonly (readonly [ending: RegExp, indefinite: string])[] = [
  [/(?<=^ny)a$/, ''],
  [/(?<=(?:isk|iv|lig|ig|ell|al|är|el|pedagogisk))a$/, ''],
  [/(?<=ordna|ställa|höja)de$/, 'd'],
];

/** What follows a noun and says of what it is: chefen för lokalerna, ordföranden i nämnden. */
const TAIL = /\s(?:för|i|på|av|med|vid|till|inom|hos|från|under)\s|[,(–/]/;

function changed(word: string, endings: readonly (readonly [RegExp, string])[]): string {
  for (const [ending, indefinite] of endings) if (ending.test(word)) return word.replace(ending, indefinite);
  return word;
}

/**
 * A title as one cites it: "it-chefen" is it-chef, "tekniska chefen" teknisk chef, "ordföranden i nämnden" ordförande i
 * nämnden. What is in that form already, or no title we know the ending of, stays as it is.
 */
export function titleInCitationForm(cited: string): string {
  // How long somebody has held it is no part of a title.
  const title = cited.replace(/^ny[ae]? (?=\p{L})/u, '');
  const end = TAIL.exec(title)?.index ?? title.length;
  const titles = title.slice(0, end).split(/(\s(?:och|samt)\s)/);
  return titles.map(citedTitle).join('') + title.slice(end);
}

function citedTitle(title: string): string {
  const words = title.split(' ');
  const before = words.slice(0, -1);
  // Behind a genitive an adjective is weak though the noun is indefinite: kommunens nya it-chef.
  const cited = before.some((each) => each.endsWith('s'))
    ? before
    : before.map((each) => changed(each, WEAK));
  return [...cited, changed(words.at(-1) ?? '', DEFINITE)].join(' ');
}
