/** A date in a text: where it stands, and the day as YYYY-MM-DD, or --MM-DD where no year is given (ISO 8601:1988). */
export interface DateFound {
  start: number;
  end: number;
  date: string;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const MONTH =
  'jan(?:uari)?|feb(?:ruari)?|mar(?:s)?|apr(?:il)?|maj|juni?|juli?|aug(?:usti)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?';

/** The forms of Svenska skrivregler: 2024-05-22, 22 maj 2024, 22/5 2024, 22.5.2024; the year may be missing in words. */
const DATE = new RegExp(
  [
    String.raw`(?<![\d-])(?<y1>(?:19|20)\d\d)[-/.](?<m1>\d{1,2})[-/.](?<d1>\d{1,2})(?!\d)`,
    String.raw`(?<![\d–-])(?<d2>\d{1,2})(?::?e)?\s+(?<m2>${MONTH})(?!\p{L})\.?(?:,?\s+(?<y2>(?:19|20)\d\d))?`,
    String.raw`(?<![\d–-])(?<d3>\d{1,2})[/.](?<m3>\d{1,2})(?:[\s.,/-]+)(?<y3>(?:19|20)\d\d)(?!\d)`,
  ].join('|'),
  'giu',
);

/** Every date in a text, in order; a day that does not exist (30 februari) is none. */
export function datesIn(text: string): DateFound[] {
  const found: DateFound[] = [];
  for (const match of text.matchAll(DATE)) {
    const g = match.groups ?? {};
    const month =
      g.m2 === undefined ? Number(g.m1 ?? g.m3) : MONTHS.indexOf(g.m2.slice(0, 3).toLowerCase()) + 1;
    const date = isoDate(g.y1 ?? g.y2 ?? g.y3, month, Number(g.d1 ?? g.d2 ?? g.d3));
    if (date) found.push({ start: match.index, end: match.index + match[0].length, date });
  }
  return found;
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
