import { localeOf } from './language.ts';

const DAY = 86_400_000;

/** From this age in whole years on, a record wears its age visibly. */
export const OLD_AFTER_YEARS = 3;

interface CalendarDay {
  year: number;
  month: number;
  day: number;
}

/** The first day of what a date tells (YYYY, YYYY-MM or YYYY-MM-DD); null where it can't be read. */
const parse = (date: string | null): CalendarDay | null => {
  const [year, month = 1, day = 1] = (date ?? '').split('-').map(Number);
  return year && month && day ? { year, month, day } : null;
};

/** Whether a date tells no more than its year. */
const isYear = (date: string | null): boolean => /^\d{4}$/.test(date ?? '');

const utc = (date: CalendarDay): number => Date.UTC(date.year, date.month - 1, date.day);

/** Whole calendar months from one day to a later one; 31 January to 28 February is none. */
const wholeMonths = (from: CalendarDay, to: CalendarDay): number =>
  (to.year - from.year) * 12 + to.month - from.month - (to.day < from.day ? 1 : 0);

/**
 * Whole years between two dates, of which the first may be a month or a year: of a year, calendar years are counted.
 * 0 where a date is missing, unreadable or in the future.
 */
export function wholeYears(published: string | null, today: string): number {
  const [from, to] = [parse(published), parse(today)];
  if (!from || !to) return 0;
  const years = isYear(published) ? to.year - from.year : Math.floor(wholeMonths(from, to) / 12);
  return Math.max(0, years);
}

/** A number and its noun stay on one line. */
const unbroken = (words: string): string => words.replace(/(?<=\d)\s/u, '\u00a0');

/**
 * How long ago something was published, in words: "för 11 år sedan", "för 14 månader sedan", "i går".
 *
 * Counts whole months under two years and days under one month. Words like "förra månaden" are kept to
 * days: a whole month back may be two months by the calendar. Of a year alone, calendar years are counted: "förra året".
 * A date in the future, a missing or an unreadable one gives an empty string, since a clock may be wrong and then
 * nothing is better than a false age.
 */
export function age(published: string | null, today: string, language: string): string {
  const [from, to] = [parse(published), parse(today)];
  if (!from || !to || utc(from) > utc(to)) return '';
  const locale = localeOf(language);
  if (isYear(published)) {
    return unbroken(
      new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(from.year - to.year, 'year'),
    );
  }
  const months = wholeMonths(from, to);
  const counted = new Intl.RelativeTimeFormat(locale, { numeric: 'always' });
  if (months >= 24) return unbroken(counted.format(-Math.floor(months / 12), 'year'));
  if (months >= 1) return unbroken(counted.format(-months, 'month'));
  const days = Math.round((utc(to) - utc(from)) / DAY);
  return unbroken(new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-days, 'day'));
}

/** No more than the date tells is written: of a year the year, of a month the month and the year. */
const dated = (date: string | null, language: string, options: Intl.DateTimeFormatOptions): string => {
  const day = parse(date);
  if (!day) return '';
  const told: Intl.DateTimeFormatOptions = isYear(date)
    ? {}
    : { month: 'long', ...(/^\d{4}-\d{2}-\d{2}$/.test(date ?? '') ? options : {}) };
  return new Intl.DateTimeFormat(localeOf(language), { year: 'numeric', ...told, timeZone: 'UTC' }).format(
    utc(day),
  );
};

/** "juni 2015", "June 2015", or the year where no more is known; empty where the date is missing or can't be read. */
export const monthYear = (date: string | null, language: string): string => dated(date, language, {});

/** "jan", "maj": a month's short name without a full stop; empty where the date tells none or can't be read. */
export function shortMonth(date: string, language: string): string {
  const day = parse(date);
  if (!day || isYear(date)) return '';
  const format = new Intl.DateTimeFormat(localeOf(language), { month: 'short', timeZone: 'UTC' });
  return format.format(utc(day)).replace(/\.$/, '');
}

/** "11 juni 2015", "11 June 2015", or as much of it as is known; empty where the date is missing or can't be read. */
export const fullDate = (date: string | null, language: string): string =>
  dated(date, language, { day: 'numeric' });

/** "2015" of a date; the status of an initiative is known to the year. */
export const yearOf = (date: string): string => date.slice(0, 4);
