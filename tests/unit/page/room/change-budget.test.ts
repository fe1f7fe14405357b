import { expect, it } from 'vitest';
import { ChangeBudget } from '../../../../data/page/room/change-budget.ts';

it('gives so many changes within a time, and no more', () => {
  const budget = new ChangeBudget(2, 1_000);
  expect([0, 10, 20].map((now) => budget.spend(now))).toEqual([true, true, false]);
});

it('forgets changes that are long ago', () => {
  const budget = new ChangeBudget(1, 1_000);
  expect([0, 999, 1_000].map((now) => budget.spend(now))).toEqual([true, false, true]);
});

it('does not count what it refused', () => {
  const budget = new ChangeBudget(1, 1_000);
  expect([0, 900, 1_500].map((now) => budget.spend(now))).toEqual([true, false, true]);
});

it('begins anew on another page', () => {
  const budget = new ChangeBudget(1, 1_000);
  budget.spend(0);
  budget.reset();
  expect(budget.spend(1)).toBe(true);
});
