import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { BUDGETS, type BuiltFile, MOST_AT_WAKE, MOST_BUILT, overBudget } from '../../../data/cli/budgets.ts';

/** A file that no packing makes smaller. */
const file = (path: string, size: number): BuiltFile => ({ path, content: randomBytes(size) });

const check = (...files: BuiltFile[]) => overBudget(files, 0, 'chrome');

describe('the budgets of what is built', () => {
  it('say nothing where every file keeps to its own', () => {
    expect(check(file('sidebar.js', 10_000), file('icon/16.png', 300))).toEqual([]);
  });

  it('name a file that is over, with its size and its limit', () => {
    const [fault, ...others] = check(file('sidebar.js', 11_001));
    expect(fault).toMatch(/^sidebar\.js \(.+\) weighs 110\d\d bytes, \d+ over its limit of 11000\.$/);
    expect(others).toEqual([]);
  });

  it('name a file that has none', () => {
    expect(check(file('notes.txt', 1))).toEqual(['notes.txt is a file of no kind that has a budget.']);
  });

  it('count small parts together, where they are many', () => {
    const parts = [1, 2, 3].map((at) => file(`chunks/part-${at}-abcd_F-1.js`, 30_000));
    expect(check(...parts.slice(1))).toEqual([]);
    expect(check(...parts)).toEqual([expect.stringMatching(/^Every part .+ together .+ over its limit of/)]);
  });

  it('hold what the worker wakes with, and the package', () => {
    expect(overBudget([], MOST_AT_WAKE.firefox + 1, 'firefox')).toEqual([
      expect.stringContaining('at each wake'),
    ]);
    const heavy = overBudget([file('corpus.json', MOST_BUILT)], 0, 'chrome');
    expect(heavy.at(-1)).toMatch(/^The package weighs 72\d{4} bytes/);
  });

  it('each have a reason, and a limit that a file can break', () => {
    for (const { kind, most, reason } of BUDGETS) {
      expect(reason, kind).not.toBe('');
      expect(most, kind).toBeGreaterThan(0);
    }
  });
});
