import * as v from 'valibot';

/** How one suite ended; a check that is no list of tests counts as one. */
export type Outcome = {
  name: string;
  passed: number;
  failed: number;
  /** What a number alone would not say. */
  note?: string;
};

const TestFile = v.object({
  /** Its path. */
  name: v.string(),
  status: v.string(),
  /** Why the file itself could not be run; empty where it could. */
  message: v.string(),
  assertionResults: v.array(
    v.object({ status: v.string(), fullName: v.string(), failureMessages: v.array(v.string()) }),
  ),
});

/** What is read of vitest's JSON report. */
const ReportText = v.pipe(v.string(), v.parseJson(), v.object({ testResults: v.array(TestFile) }));

/** The files of one run of vitest, with how each of their tests ended. */
export type Report = readonly v.InferOutput<typeof TestFile>[];

/** The report that a text holds; undefined where there is none, or none that can be read. */
export function readReport(json: string | undefined): Report | undefined {
  const parsed = v.safeParse(ReportText, json);
  return parsed.success ? parsed.output.testResults : undefined;
}

const isFailed = ({ status }: { status: string }) => status === 'failed';

/** The paths of the files in which something failed, or that could not be run. */
export function failedFiles(report: Report): string[] {
  return report
    .filter((file) => isFailed(file) || file.assertionResults.some(isFailed))
    .map(({ name }) => name);
}

/** The first report with those files in the place of its own that were run once more. */
export function withSecondRun(first: Report, second: Report): Report {
  const again = new Map(second.map((file) => [file.name, file]));
  return first.map((file) => again.get(file.name) ?? file);
}

/** What failed, a line each: the test's whole name, and the first line of what is wrong. */
export function describeFailures(report: Report): string[] {
  const line = (what: string, why = '') => `${what}: ${why.split('\n', 1)[0]}`;
  return report.flatMap((file) => {
    const failed = file.assertionResults.filter(isFailed);
    if (failed.length === 0) return isFailed(file) ? [line(file.name, file.message)] : [];
    return failed.map(({ fullName, failureMessages }) => line(fullName, failureMessages[0]));
  });
}

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
 * @param report undefined where vitest left none
 */
export function vitestOutcome(
  name: string,
  report: Report | undefined,
  exitCode: number,
  skipping: 'fails' | 'is allowed',
): Outcome {
  if (!report) return notRun(name, 'vitest left no report');
  const statuses = report.flatMap((file) => file.assertionResults.map(({ status }) => status));
  const passed = statuses.filter((status) => status === 'passed').length;
  const failedTests = statuses.filter((status) => status === 'failed').length;
  const unloaded = report.filter((file) => isFailed(file) && !file.assertionResults.some(isFailed)).length;
  const skipped = skipping === 'fails' ? statuses.length - passed - failedTests : 0;
  const failed = failedTests + unloaded + skipped;
  const notes = [
    unloaded > 0 ? `${unloaded} files could not be run` : '',
    skipped > 0 ? `${skipped} tests were skipped, which counts as failed here` : '',
  ].filter(Boolean);
  if (passed + failedTests === 0) notes.push('no test was run');
  else if (exitCode !== 0 && failed === 0) notes.push(`vitest ended with exit code ${exitCode}`);
  const note = notes.length > 0 ? { note: notes.join('; ') } : {};
  return { name, passed, failed: failed === 0 && notes.length > 0 ? 1 : failed, ...note };
}

/** One outcome as a line of the summary. */
export function describeOutcome({ name, passed, failed, note }: Outcome): string {
  const mark = failed > 0 ? '✗' : '✓';
  return `${mark} ${name.padEnd(10)} ${passed} passed, ${failed} failed${note ? ` (${note})` : ''}`;
}
