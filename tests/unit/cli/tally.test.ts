import { describe, expect, it } from 'vitest';
import {
  checkOutcome,
  closingLine,
  describeFailures,
  describeOutcome,
  failedFiles,
  notRun,
  readReport,
  vitestOutcome,
  withSecondRun,
} from '../../../data/cli/tally.ts';

const test = (status: string, fullName = 'a test', ...failureMessages: string[]) => ({
  status,
  fullName,
  failureMessages,
});

const file = (
  name: string,
  assertionResults: ReturnType<typeof test>[],
  status = 'passed',
  message = '',
) => ({
  name,
  status,
  message,
  assertionResults,
});

const report = (passed: number, failed: number, pending = 0) => [
  file('tests/a.test.ts', [
    ...Array.from({ length: passed }, () => test('passed')),
    ...Array.from({ length: failed }, () => test('failed')),
    ...Array.from({ length: pending }, () => test('pending')),
  ]),
];

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
    const unloaded = file('tests/b.test.ts', [], 'failed');
    const counted = file('tests/c.test.ts', [test('failed')], 'failed');
    expect(vitestOutcome('unit', [...report(3, 0), unloaded, counted], 1, 'is allowed')).toMatchObject({
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
    expect(vitestOutcome('unit', readReport(json), 0, 'is allowed')).toMatchObject({ passed: 0, failed: 1 });
  });
});

describe('what failed in a browser and was run once more', () => {
  const wrong = test('failed', 'the panel opens', 'it did not\n    at line 3');
  const first = [
    file('tests/a.test.ts', [test('passed'), wrong], 'failed'),
    file('tests/b.test.ts', [test('passed')]),
    file('tests/c.test.ts', [], 'failed', 'no browser\nat all'),
  ];

  it('is found by its file, and said with the first line of why', () => {
    expect(failedFiles(first)).toEqual(['tests/a.test.ts', 'tests/c.test.ts']);
    expect(describeFailures(first)).toEqual(['the panel opens: it did not', 'tests/c.test.ts: no browser']);
  });

  it('has passed when it passes then, beside what passed at once', () => {
    const second = [file('tests/a.test.ts', [test('passed'), test('passed')])];
    const both = withSecondRun(first, second);
    expect(failedFiles(both)).toEqual(['tests/c.test.ts']);
    expect(vitestOutcome('e2e', both, 1, 'fails')).toMatchObject({ passed: 3, failed: 1 });
  });

  it('has failed when it fails then too', () => {
    expect(describeFailures(withSecondRun(first, first))).toEqual(describeFailures(first));
  });
});

it('says in the summary what a number alone would not', () => {
  expect(describeOutcome(notRun('e2e', 'not run: there is no browser'))).toBe(
    '✗ e2e        0 passed, 1 failed (not run: there is no browser)',
  );
});
