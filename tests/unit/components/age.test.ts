import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { age, fullDate, monthYear, wholeYears } from '../../../data/locales/age.ts';

describe('age in words', () => {
  it.each([
    ['the day before the anniversary', '2015-11-23', '2026-11-22', 'för 10\u00a0år sedan'],
    ['the anniversary itself', '2015-11-22', '2026-11-22', 'för 11\u00a0år sedan'],
    ['two years to the day are years', '2024-11-22', '2026-11-22', 'för 2\u00a0år sedan'],
    ['a day under two years is months', '2024-11-23', '2026-11-22', 'för 23\u00a0månader sedan'],
    [
      'one whole month is not "last month", which may be two back',
      '2026-09-28',
      '2026-11-05',
      'för 1\u00a0månad sedan',
    ],
    [
      'the last of January to the last of February is no month',
      '2026-01-31',
      '2026-02-28',
      'för 28\u00a0dagar sedan',
    ],
    ['across New Year it is still days', '2025-12-30', '2026-01-02', 'för 3\u00a0dagar sedan'],
    ['leap day', '2024-02-29', '2026-02-28', 'för 23\u00a0månader sedan'],
    ['yesterday', '2026-11-21', '2026-11-22', 'i går'],
    ['today', '2026-11-22', '2026-11-22', 'i dag'],
    ['in the future: the clock is wrong, and nothing is said', '2026-11-23', '2026-11-22', ''],
    ['unreadable', 'okänt', '2026-11-22', ''],
    ['a year alone is counted in calendar years', '2019', '2026-11-22', 'för 7\u00a0år sedan'],
    ['last year', '2025', '2026-01-02', 'förra året'],
    ['a month is counted from its first day', '2026-06', '2026-11-22', 'för 5\u00a0månader sedan'],
  ])('%s', (_, published, today, expected) => {
    expect(age(published, today, 'sv')).toBe(expected);
  });

  it('is English in English', () => {
    expect(age('2015-06-11', '2026-11-22', 'en')).toBe('11\u00a0years ago');
    expect(age('2026-11-21', '2026-11-22', 'en')).toBe('yesterday');
  });

  it('counts no years of what is undated, and calendar years of a year', () => {
    expect([wholeYears(null, '2026-11-22'), wholeYears('2023', '2026-01-01')]).toEqual([0, 3]);
  });

  it('counts the same whole years as the badge is decided by', () => {
    const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
    const iso = day.map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(iso, iso, (published, today) => {
        const years = wholeYears(published, today);
        const words = age(published, today, 'sv');
        if (published > today) expect([years, words]).toEqual([0, '']);
        else if (years >= 2) expect(words).toBe(`för ${years}\u00a0år sedan`);
        else expect(words).toMatch(/månad|dag|går/);
      }),
    );
  });
});

describe('dates', () => {
  it.each([
    ['sv', 'juni 2015', '11 juni 2015'],
    ['en', 'June 2015', '11 June 2015'],
  ])('are written as %s writes them', (language, month, day) => {
    expect(monthYear('2015-06-11', language)).toBe(month);
    expect(fullDate('2015-06-11', language)).toBe(day);
  });

  it.each([
    ['2019', '2019', '2019'],
    ['2019-06', 'juni 2019', 'juni 2019'],
    [null, '', ''],
  ])('are written no more exactly than they are known: %s', (date, month, day) => {
    expect([monthYear(date, 'sv'), fullDate(date, 'sv')]).toEqual([month, day]);
  });

  it('do not slip to the month before in a zone west of Greenwich', () => {
    expect(monthYear('2016-03-01', 'sv')).toBe('mars 2016');
  });
});
