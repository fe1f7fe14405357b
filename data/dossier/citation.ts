import type { Article, Bilingual, Initiative, Quote } from '../model/records.ts';

type Language = keyof Bilingual;

const UNDATED: Bilingual = { sv: 'odaterad', en: 'undated' };
const UNKNOWN_SPEAKER: Bilingual = { sv: 'okänd talare', en: 'unknown speaker' };
const INFERRED: Bilingual = { sv: 'året härlett', en: 'year inferred' };
const SECOND_HAND: Bilingual = { sv: 'uppgift i andra hand', en: 'second-hand information' };
const ABSENT: Bilingual = { sv: 'orden står inte så i artikeln', en: 'not the article’s own words' };
const OWN_WORDS: Bilingual = { sv: 'Sidoljus sammanfattning av', en: 'summarised by Sidoljus from' };
const LOCALES: Bilingual = { sv: 'sv-SE', en: 'en-GB' };

/** Intentions, positions and awards are named as such, the rest by their state; neither goes on for ever. */
const STANDING: Readonly<Record<string, Bilingual>> = {
  avsikt: { sv: 'avsikt', en: 'intention' },
  ståndpunkt: { sv: 'ståndpunkt', en: 'position' },
  utmärkelse: { sv: 'utmärkelse', en: 'award' },
  'i drift': { sv: 'i drift', en: 'in use in' },
  pågår: { sv: 'pågick', en: 'under way in' },
  planerad: { sv: 'planerades', en: 'planned in' },
  avslutad: { sv: 'avslutat', en: 'ended by' },
};

const DOUBLE_MARKS = /["“”„‟«»]/g;

/** Whether a mark after this character opens a quotation. */
const opensAfter = (before: string | undefined): boolean => before === undefined || /[\s([–—-]/.test(before);

/**
 * Turns quotation marks inside a quotation into single ones: ’…’ in Swedish, where opening and closing
 * mark are the same (Språkrådet, Svenska skrivregler), ‘…’ in English.
 */
const withInnerMarks = (text: string, language: Language): string =>
  text.replace(DOUBLE_MARKS, (_mark, at: number) =>
    language === 'en' && opensAfter(text[at - 1]) ? '‘' : '’',
  );

/** Parentheses inside a parenthesis are written as brackets. */
const withBrackets = (text: string): string => text.replaceAll('(', '[').replaceAll(')', ']');

/** A date as far as it is known: "2 februari 2024", "februari 2024", "2024". */
function dateWords(date: string | null, language: Language): string {
  const [year, month, day] = date?.split('-') ?? [];
  if (year === undefined) return UNDATED[language];
  return new Intl.DateTimeFormat(LOCALES[language], {
    year: 'numeric',
    ...(month === undefined ? {} : { month: 'long' }),
    ...(day === undefined ? {} : { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`));
}

/** Publication, or else title, and date, what is inferred of it, and the address where there is one. */
const source = (article: Article, language: Language): string[] => [
  `${withBrackets(article.publication ?? article.title)} ${dateWords(article.published, language)}`,
  ...(article.inferred ? [INFERRED[language]] : []),
  ...(article.address ? [article.address] : []),
];

/**
 * Who said a quote, in which role and for whom, and where that stands: `Åsa Frank, it-chef, Ekerö kommun, Voister …`;
 * and, where the article does not have its words, that it does not.
 */
export function quoteCredit({ speaker, uncertain }: Quote, article: Article, language: Language): string {
  const { name, role, organisation } = speaker ?? {};
  const who = [name ?? UNKNOWN_SPEAKER[language], role, organisation]
    .filter((part) => typeof part === 'string')
    .map(withBrackets);
  const absent = uncertain?.includes('absent') ? [ABSENT[language]] : [];
  return [...who, ...source(article, language), ...absent].join(', ');
}

/** Of what words of ours are the sum: `Sidoljus sammanfattning av Voister …`. */
export const summaryCredit = (article: Article, language: Language): string =>
  `${OWN_WORDS[language]} ${source(article, language).join(', ')}`;

/** The same of an initiative, and whether its source has it at second hand. */
export const initiativeCredit = ({ confidence }: Initiative, article: Article, language: Language): string =>
  [summaryCredit(article, language), ...(confidence === 'medium' ? [SECOND_HAND[language]] : [])].join(', ');

/**
 * A quote with its source, as plain text for a tender file or an article:
 * `”Citat.” (Åsa Frank, it-chef, Ekerö kommun, Voister 2 februari 2024, https://…)`.
 * The quote stays Swedish and verbatim but for marks inside it; date and marks follow the language.
 */
export function citation(quote: Quote, article: Article, language: Language): string {
  const open = language === 'sv' ? '”' : '“';
  const text = withInnerMarks(quote.text.trim(), language);
  return `${open}${text}” (${quoteCredit(quote, article, language)})`;
}

/**
 * An initiative with its source. The words are ours, so they wear no quotation marks and the source is
 * named as what they sum up: `Nattfrid (i drift 2015): … (Sidoljus sammanfattning av Voister …)`.
 */
export function initiativeCitation(initiative: Initiative, article: Article, language: Language): string {
  const { kind, status } = initiative;
  const standing = (STANDING[kind] ?? STANDING[status.state])?.[language];
  const year = status.asOf?.slice(0, 4);
  const as = standing && year !== undefined ? ` (${standing} ${year})` : '';
  const from = initiativeCredit(initiative, article, language);
  return `${initiative.name[language]}${as}: ${initiative.summary[language]} (${from})`;
}
