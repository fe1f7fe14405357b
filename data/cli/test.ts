import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ensureBrowser } from './ensure-browser.ts';
import { ensureDisplay } from './ensure-display.ts';
import { ensureFirefox } from './ensure-firefox.ts';
import { FIREFOX_EXTENSION, FOR_FIREFOX } from './packages.ts';
import {
  checkOutcome,
  closingLine,
  describeFailures,
  describeOutcome,
  failedFiles,
  notRun,
  type Outcome,
  type Report,
  readReport,
  vitestOutcome,
  withSecondRun,
} from './tally.ts';
import { EXTENSION, type Program, ROOT, runTool } from './tools.ts';

const REPORTS = `${ROOT}.output/tests`;

async function check(name: string, program: Program, args: readonly string[]): Promise<Outcome> {
  console.log(`\n== ${name}`);
  return checkOutcome(name, await runTool(program, args));
}

type Project = 'unit' | 'e2e' | 'toolbar' | 'firefox' | 'packages';

/** Where a test may say itself that it was left out: the rest of the archive, or a display, is not there. */
const MAY_SKIP: readonly Project[] = ['unit', 'toolbar'];

/** The suites in a browser: there a shared processor can hold up what is right. */
const RUN_TWICE: readonly Project[] = ['e2e', 'toolbar', 'firefox'];

/** What failed in all suites: said once more at the end, where it is looked for. */
const failures: string[] = [];

/** Runs some of a project's files; the JSON report is what is counted, vitest's own output is for the reader. */
async function runVitest(name: Project, filters: readonly string[]) {
  const path = `${REPORTS}/${name}.json`;
  mkdirSync(REPORTS, { recursive: true });
  rmSync(path, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${path}`];
  const exitCode = await runTool('vitest', ['run', '--project', name, ...reporters, ...filters]);
  return { exitCode, report: readReport(existsSync(path) ? readFileSync(path, 'utf8') : undefined) };
}

/** Runs what failed in a browser once more, in a fresh one; what fails there too has failed. */
async function runFailedAgain(name: Project, report: Report, exitCode: number) {
  const files = failedFiles(report);
  if (files.length === 0) return { exitCode, report };
  console.log(`\n== ${name}: once more, in a fresh browser`);
  console.log(describeFailures(report).join('\n'));
  const again = await runVitest(name, files);
  return again.report ? { ...again, report: withSecondRun(report, again.report) } : { exitCode, report };
}

async function vitest(name: Project, filters: readonly string[] = []): Promise<Outcome> {
  let { exitCode, report } = await runVitest(name, filters);
  if (report && RUN_TWICE.includes(name))
    ({ exitCode, report } = await runFailedAgain(name, report, exitCode));
  failures.push(...describeFailures(report ?? []).map((failure) => `${name}: ${failure}`));
  return vitestOutcome(name, report, exitCode, MAY_SKIP.includes(name) ? 'is allowed' : 'fails');
}

async function unit(filters: readonly string[] = []): Promise<Outcome> {
  console.log('\n== unit, golden and structure');
  return vitest('unit', filters);
}

async function build(): Promise<Outcome> {
  // What an earlier build left must not be taken for this one's.
  rmSync(EXTENSION, { recursive: true, force: true });
  return check('build', 'wxt', ['build']);
}

async function buildForFirefox(): Promise<Outcome> {
  rmSync(FIREFOX_EXTENSION, { recursive: true, force: true });
  return check('build-ff', 'wxt', ['build', ...FOR_FIREFOX]);
}

/** Runs a suite that needs a build, and a browser that can be had: without them it has failed, not been skipped. */
async function inBrowser(name: Project, extension: string, browser: () => string): Promise<Outcome> {
  console.log(`\n== ${name}`);
  if (!existsSync(`${extension}/manifest.json`)) return notRun(name, 'not run: there is no build');
  try {
    console.log(`in ${browser()}`);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    console.error(why);
    return notRun(name, 'not run: there is no browser');
  }
  return vitest(name);
}

const inChromium = () => inBrowser('e2e', EXTENSION, () => ensureBrowser().path);
const inToolbar = () => {
  ensureDisplay();
  return inBrowser('toolbar', EXTENSION, () => ensureBrowser().path);
};
const inFirefox = () => inBrowser('firefox', FIREFOX_EXTENSION, ensureFirefox);

async function packages(): Promise<Outcome> {
  console.log('\n== packages');
  return vitest('packages');
}

/** Types, lint and structure: what takes seconds. */
const FAST = [
  () => check('prepare', 'wxt', ['prepare']),
  () => check('types', 'tsc', ['--noEmit']),
  () => check('lint', 'biome', ['check', '--error-on-warnings', '.']),
];

const ALL = [
  ...FAST,
  () => check('unused', 'knip', []),
  () => unit(),
  build,
  buildForFirefox,
  packages,
  inChromium,
  inToolbar,
  inFirefox,
];

const { values } = parseArgs({ options: { fast: { type: 'boolean', default: false } } });
const outcomes: Outcome[] = [];
for (const suite of values.fast ? [...FAST, () => unit(['tests/structure'])] : ALL)
  outcomes.push(await suite());

console.log(`\n${[...failures, ...outcomes.map(describeOutcome)].join('\n')}\n`);
console.log(closingLine(outcomes));
process.exitCode = outcomes.some(({ failed }) => failed > 0) ? 1 : 0;
