/** A date in a text: where it stands, and the day as YYYY-MM-DD, or --MM-DD where no year is given (ISO 8601:1988). */
export interface DateFound {
  start: number;
  end: number;
  date: string;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const MONTH =
  'jan(?:uari)?|feb(?:ruari)?|mar(?:s)?|apr(?:il)?|maj|juni?|juli?|aug(?:usti)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?';

const ONES = 'första|andra|tredje|fjärde|femte|sjätte|sjunde|åttonde|nionde';
const ORDINALS =
  `${ONES}|tionde|elfte|tolfte|trettonde|fjortonde|femtonde|sextonde|sjuttonde|artonde|nittonde|tjugonde|${ONES.replace(/(^|\|)/g, '$1tjugo')}|trettionde|trettioförsta`.split(
    '|',
  );

/**
 * The forms of Svenska skrivregler: 2024-05-22, 20240522, 22 maj 2024, 22 maj -24, 22/5 -24, tjugoandra maj 2024, 22/5 2024,
 * 22.5.2024; the year may be missing in words.
 */
const DATE = new RegExp(
  [
    String.raw`(?<![\d-])(?<y1>(?:19|20)\d\d)[-/.](?<m1>\d{1,2})[-/.](?<d1>\d{1,2})(?!\d)`,
    String.raw`(?<![\d–-])(?:(?<d2>\d{1,2})(?::?e)?|(?<!\p{L})(?<o2>${ORDINALS.join('|')}))\s+(?<m2>${MONTH})(?!\p{L})\.?(?:,?\s+(?:(?<y2>(?:19|20)\d\d)|[-–’'](?<s2>\d\d)(?!\d)))?`,
    String.raw`(?<![\d–-])(?<d3>\d{1,2})[/.](?<m3>\d{1,2})(?:[\s.,/-]+)(?<y3>(?:19|20)\d\d)(?!\d)`,
    String.raw`(?<![\d–-])(?<d5>\d{1,2})/(?<m5>\d{1,2})\s+[-–’'](?<s5>\d\d)(?!\d)`,
    String.raw`(?<![\d-])(?<y4>(?:19|20)\d\d)(?<m4>0[1-9]|1[0-2])(?<d4>[0-3]\d)(?![\d-])`,
  ].join('|'),
  'giu',
);

/** Every date in a text, in order; a day that does not exist (30 februari) is none. */
export function datesIn(text: string): DateFound[] {
  const found: DateFound[] = [];
  for (const match of text.matchAll(DATE)) {
    const g = match.groups ?? {};
    const month = g.m2 === undefined ? Number(g.m1 ?? g.m3 ?? g.m4 ?? g.m5) : monthOf(g.m2);
    const ordinal = g.o2 === undefined ? undefined : ORDINALS.indexOf(g.o2.toLowerCase()) + 1;
    const digits = g.s2 ?? g.s5;
    const short = digits === undefined ? undefined : `20${digits}`;
    const year = g.y1 ?? g.y2 ?? short ?? g.y3 ?? g.y4;
    const date = isoDate(year, month, Number(g.d1 ?? g.d2 ?? ordinal ?? g.d3 ?? g.d4 ?? g.d5));
    // "Första maj i Boden" is a feast day.
    const isFeast = ordinal !== undefined && year === undefined;
    if (date && !isFeast) found.push({ start: match.index, end: match.index + match[0].length, date });
  }
  return found;
}

const monthOf = (name: string) => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

const ALONE = new RegExp(
  String.raw`^(?:publicera[dt]:?\s+)?(?<month>${MONTH})\s+(?<year>(?:19|20)\d\d)$`,
  'iu',
);

/** The month as YYYY-MM of a line that tells a month and nothing more. */
export function monthIn(text: string): string | undefined {
  const { month, year } = ALONE.exec(text.trim())?.groups ?? {};
  return month && year ? `${year}-${String(monthOf(month)).padStart(2, '0')}` : undefined;
}

const BESIDE =
  /^(?:publicera[dt]|den|kl|klockan|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|\P{L})*$/iu;

/** Whether a line is a date, or a month, and nothing more. */
export function isDateLine(text: string): boolean {
  const [only, ...others] = datesIn(text);
  if (!only) return monthIn(text) !== undefined;
  const rest = text.slice(0, only.start) + text.slice(only.end);
  return others.length === 0 && BESIDE.test(rest);
}

function isoDate(year: string | undefined, month: number, day: number): string | undefined {
  // A leap year stands for a year that is not told.
  const date = new Date(Date.UTC(Number(year ?? 2000), month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  const two = (value: number) => String(value).padStart(2, '0');
  return `${year ?? '-'}-${two(month)}-${two(day)}`;
}

/** The day of a machine-readable time (schema.org, OpenGraph: ISO 8601), as its own offset has it. */
export function isoDay(value: string | null | undefined): string | null {
  return (
    /^(\d{4}-\d{2}-\d{2})(?:$|[T ])/.exec((value ?? '').trim())?.[1] ??
    datesIn(value ?? '').find(hasYear)?.date ??
    null
  );
}

/** Whether a date has its year. */
const hasYear = ({ date }: DateFound) => !date.startsWith('-');
