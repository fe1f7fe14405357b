import { describe, expect, it } from 'vitest';
import {
  checkOutcome,
  closingLine,
  describeOutcome,
  notRun,
  vitestOutcome,
} from '../../../data/cli/tally.ts';

interface File {
  status: string;
  assertionResults: { status: string }[];
}

const report = (passed: number, failed: number, pending = 0, testResults: File[] = []) =>
  JSON.stringify({
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: pending,
    testResults,
    success: true,
  });

describe('the closing line', () => {
  it('sums over all suites, and has the form that is read by machines', () => {
    const outcomes = [
      checkOutcome('types', 0),
      checkOutcome('lint', 1),
      vitestOutcome('unit', report(40, 2), 1, 'is allowed'),
    ];
    expect(closingLine(outcomes)).toBe('41 passed, 3 failed');
    expect(closingLine(outcomes)).toMatch(/^\d+ passed, \d+ failed$/);
  });

  it('is there without a suite too', () => {
    expect(closingLine([])).toBe('0 passed, 0 failed');
  });
});

describe('the outcome of a run of vitest', () => {
  it('is what the report says', () => {
    expect(vitestOutcome('unit', report(7, 0, 1), 0, 'is allowed')).toEqual({
      name: 'unit',
      passed: 7,
      failed: 0,
    });
  });

  it('fails when no test was run: a browser that is skipped proves nothing', () => {
    expect(vitestOutcome('e2e', report(0, 0), 0, 'fails')).toMatchObject({
      failed: 1,
      note: 'no test was run',
    });
    expect(vitestOutcome('e2e', report(0, 0, 5), 0, 'fails')).toMatchObject({ passed: 0, failed: 5 });
  });

  it('counts skipped tests as failed where skipping fails', () => {
    expect(vitestOutcome('e2e', report(3, 0, 2), 0, 'fails')).toMatchObject({ passed: 3, failed: 2 });
  });

  it('counts a file that could not be loaded, and not one whose tests are counted already', () => {
    const unloaded = { status: 'failed', assertionResults: [] };
    const counted = { status: 'failed', assertionResults: [{ status: 'failed' }] };
    expect(vitestOutcome('unit', report(3, 1, 0, [unloaded, counted]), 1, 'is allowed')).toMatchObject({
      passed: 3,
      failed: 2,
    });
  });

  it('fails when vitest ended badly though every test passed, as after an unhandled rejection', () => {
    expect(vitestOutcome('unit', report(3, 0), 1, 'is allowed')).toMatchObject({
      passed: 3,
      failed: 1,
      note: 'vitest ended with exit code 1',
    });
  });

  it.each([undefined, '', '{', '{}'])('fails when the report is %j', (json) => {
    expect(vitestOutcome('unit', json, 0, 'is allowed')).toMatchObject({ passed: 0, failed: 1 });
  });
});

it('says in the summary what a number alone would not', () => {
  expect(describeOutcome(notRun('e2e', 'not run: there is no browser'))).toBe(
    '✗ e2e        0 passed, 1 failed (not run: there is no browser)',
  );
});
