import * as v from 'valibot';

/** How one suite ended; a check that is no list of tests counts as one. */
export type Outcome = {
  name: string;
  passed: number;
  failed: number;
  /** What a number alone would not say. */
  note?: string;
};

/** What is read of vitest's JSON report. */
const Report = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  numPendingTests: v.number(),
  testResults: v.array(
    v.object({ status: v.string(), assertionResults: v.array(v.object({ status: v.string() })) }),
  ),
});

/** The line that ends the whole run: the sum over all suites. */
export function closingLine(outcomes: readonly Outcome[]): string {
  const sum = (count: 'passed' | 'failed') => outcomes.reduce((total, outcome) => total + outcome[count], 0);
  return `${sum('passed')} passed, ${sum('failed')} failed`;
}

/** The outcome of a program that either ends well or does not. */
export function checkOutcome(name: string, exitCode: number): Outcome {
  return exitCode === 0 ? { name, passed: 1, failed: 0 } : { name, passed: 0, failed: 1 };
}

/** The outcome of a suite that could not be run at all. */
export function notRun(name: string, note: string): Outcome {
  return { name, passed: 0, failed: 1, note };
}

/**
 * The outcome of a run of vitest. A file that could not be loaded is one failure, as is a run without
 * tests, a run that ended badly for another reason, and, where `skipping` is `fails`, every test left out.
 * @param json text of the JSON report; undefined where there is none
 */
export function vitestOutcome(
  name: string,
  json: string | undefined,
  exitCode: number,
  skipping: 'fails' | 'is allowed',
): Outcome {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), Report), json);
  if (!parsed.success) return notRun(name, 'vitest left no report');
  const { numPassedTests: passed, numFailedTests, numPendingTests: skipped, testResults } = parsed.output;
  const unloaded = testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
  ).length;
  const skippedCounts = skipping === 'fails' ? skipped : 0;
  const failed = numFailedTests + unloaded + skippedCounts;
  const notes = [
    unloaded > 0 ? `${unloaded} files could not be run` : '',
    skippedCounts > 0 ? `${skippedCounts} tests were skipped, which counts as failed here` : '',
  ].filter(Boolean);
  if (passed + numFailedTests === 0) notes.push('no test was run');
  else if (exitCode !== 0 && failed === 0) notes.push(`vitest ended with exit code ${exitCode}`);
  const note = notes.length > 0 ? { note: notes.join('; ') } : {};
  return { name, passed, failed: failed === 0 && notes.length > 0 ? 1 : failed, ...note };
}

/** One outcome as a line of the summary. */
export function describeOutcome({ name, passed, failed, note }: Outcome): string {
  const mark = failed > 0 ? '✗' : '✓';
  return `${mark} ${name.padEnd(10)} ${passed} passed, ${failed} failed${note ? ` (${note})` : ''}`;
}
