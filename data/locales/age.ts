import { localeOf } from './language.ts';

const DAY = 86_400_000;

/** From this age in whole years on, a record wears its age visibly. */
export const OLD_AFTER_YEARS = 3;

interface CalendarDay {
  year: number;
  month: number;
  day: number;
}

const parse = (date: string): CalendarDay | null => {
  const [year, month, day] = date.split('-').map(Number);
  return year && month && day ? { year, month, day } : null;
};

const utc = (date: CalendarDay): number => Date.UTC(date.year, date.month - 1, date.day);

/** Whole calendar months from one day to a later one; 31 January to 28 February is none. */
const wholeMonths = (from: CalendarDay, to: CalendarDay): number =>
  (to.year - from.year) * 12 + to.month - from.month - (to.day < from.day ? 1 : 0);

/** Whole years between two dates (YYYY-MM-DD); 0 where a date is unreadable or in the future. */
export function wholeYears(published: string, today: string): number {
  const [from, to] = [parse(published), parse(today)];
  return from && to ? Math.max(0, Math.floor(wholeMonths(from, to) / 12)) : 0;
}

/**
 * How long ago something was published, in words: "för 11 år sedan", "för 14 månader sedan", "i går".
 *
 * Counts whole months under two years and days under one month. Words like "förra månaden" are kept to
 * days: a whole month back may be two months by the calendar. A date in the future or an unreadable one
 * gives an empty string, since a clock may be wrong and then nothing is better than a false age.
 */
export function age(published: string, today: string, language: string): string {
  const [from, to] = [parse(published), parse(today)];
  if (!from || !to || utc(from) > utc(to)) return '';
  const locale = localeOf(language);
  const months = wholeMonths(from, to);
  const counted = new Intl.RelativeTimeFormat(locale, { numeric: 'always' });
  if (months >= 24) return counted.format(-Math.floor(months / 12), 'year');
  if (months >= 1) return counted.format(-months, 'month');
  const days = Math.round((utc(to) - utc(from)) / DAY);
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-days, 'day');
}

const dated = (date: string, language: string, options: Intl.DateTimeFormatOptions): string => {
  const day = parse(date);
  return day
    ? new Intl.DateTimeFormat(localeOf(language), { ...options, timeZone: 'UTC' }).format(utc(day))
    : '';
};

/** "juni 2015", "June 2015"; empty where the date can't be read. */
export const monthYear = (date: string, language: string): string =>
  dated(date, language, { month: 'long', year: 'numeric' });

/** "11 juni 2015", "11 June 2015"; empty where the date can't be read. */
export const fullDate = (date: string, language: string): string =>
  dated(date, language, { day: 'numeric', month: 'long', year: 'numeric' });

/** "2015" of a date; the status of an initiative is known to the year. */
export const yearOf = (date: string): string => date.slice(0, 4);
