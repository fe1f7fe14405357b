import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ensureBrowser } from './ensure-browser.ts';
import { checkOutcome, closingLine, describeOutcome, notRun, type Outcome, vitestOutcome } from './tally.ts';
import { EXTENSION, type Program, ROOT, runTool } from './tools.ts';

const REPORTS = `${ROOT}.output/tests`;

async function check(name: string, program: Program, args: readonly string[]): Promise<Outcome> {
  console.log(`\n== ${name}`);
  return checkOutcome(name, await runTool(program, args));
}

/** Runs one of vitest's projects; its JSON report is what is counted, its own output is for the reader. */
async function vitest(name: 'unit' | 'e2e', filters: readonly string[] = []): Promise<Outcome> {
  const report = `${REPORTS}/${name}.json`;
  mkdirSync(REPORTS, { recursive: true });
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const exitCode = await runTool('vitest', ['run', '--project', name, ...reporters, ...filters]);
  const json = existsSync(report) ? readFileSync(report, 'utf8') : undefined;
  return vitestOutcome(name, json, exitCode, name === 'e2e' ? 'fails' : 'is allowed');
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

async function endToEnd(): Promise<Outcome> {
  console.log('\n== e2e');
  if (!existsSync(`${EXTENSION}/manifest.json`)) return notRun('e2e', 'not run: there is no build');
  try {
    const { path } = ensureBrowser();
    console.log(`in ${path}`);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    console.error(why);
    return notRun('e2e', 'not run: there is no browser');
  }
  return vitest('e2e');
}

/** Types, lint and structure: what takes seconds. */
const FAST = [
  () => check('prepare', 'wxt', ['prepare']),
  () => check('types', 'tsc', ['--noEmit']),
  () => check('lint', 'biome', ['check', '--error-on-warnings', '.']),
];

const ALL = [...FAST, () => check('unused', 'knip', []), () => unit(), build, endToEnd];

const { values } = parseArgs({ options: { fast: { type: 'boolean', default: false } } });
const outcomes: Outcome[] = [];
for (const suite of values.fast ? [...FAST, () => unit(['tests/structure'])] : ALL)
  outcomes.push(await suite());

console.log(`\n${outcomes.map(describeOutcome).join('\n')}\n`);
console.log(closingLine(outcomes));
process.exitCode = outcomes.some(({ failed }) => failed > 0) ? 1 : 0;
