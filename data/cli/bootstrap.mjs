// The one command that runs before anything is installed: plain JavaScript, nothing but Node's own modules.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const WXT = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');

const tsx = (file, ...args) => ['--import', 'tsx', join('data', 'cli', file), ...args];

/** What node is called with for each command. */
const COMMANDS = {
  start: tsx('start.ts'),
  test: tsx('test.ts'),
  check: tsx('test.ts', '--fast'),
  demo: tsx('start.ts', '--headless'),
  screenshots: tsx('screenshots.ts'),
  related: tsx('related.ts'),
  coverage: tsx('coverage.ts'),
  corpus: tsx('corpus.ts'),
  search: tsx('search.ts'),
  golden: tsx('../../tests/golden/golden.ts'),
  learn: tsx('../../tests/golden/learn.ts'),
  bench: tsx('../../tests/bench/bench.ts'),
  ingest: tsx('ingest.ts'),
  build: [WXT, 'build'],
  zip: tsx('zip.ts'),
  'record-rights': tsx('release-record.ts'),
};

/** Says why it can't go on, and ends. */
function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

function needNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  stop(
    `Sidoljus needs Node 20.19 or later, and this is ${process.versions.node}: install a newer Node and try again.`,
  );
}

/** Runs a program in the root with its output as told; returns its exit code. */
function run(program, args, stdio, options = {}) {
  const { status, signal, error } = spawnSync(program, args, { cwd: ROOT, stdio, ...options });
  if (error) stop(`${program} could not be run: ${error.message}`);
  return status ?? (signal === 'SIGINT' ? 130 : 1);
}

/** The packages that a lock file lists, by their path. */
function packagesOf(lockFile) {
  const path = join(ROOT, lockFile);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {};
}

/** Whether what npm noted as installed is what is wanted; optional packages of other systems may be missing. */
function isInstalled() {
  const installed = packagesOf('node_modules/.package-lock.json');
  return Object.entries(packagesOf('package-lock.json')).every(([path, wanted]) => {
    if (path === '') return true;
    return installed[path] ? installed[path].version === wanted.version : wanted.optional === true;
  });
}

/** Installs the pinned packages where they are missing or others; stdout stays untouched. */
function needPackages() {
  if (isInstalled()) return;
  console.error('Installing the packages of package-lock.json (npm ci) …');
  if (npm(['ci'], 'ignore') === 0) return;
  // npm ci refuses a whole lock file for one optional package of another system that the registry it was
  // written with did not have; npm install takes the same versions and leaves that one out.
  console.error('npm ci refused; trying npm install with the same versions …');
  const code = npm(['install', '--no-save'], 2);
  if (code !== 0) stop(`npm install failed (exit code ${code}): its own words stand above.`);
}

function npm(words, output) {
  const args = [...words, '--no-audit', '--no-fund', '--loglevel=error'];
  // A shell on Windows only: npm is a script there, which can't be started by itself.
  return run('npm', args, ['ignore', output, output], { shell: process.platform === 'win32' });
}

const [name = '', ...args] = process.argv.slice(2);
const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
if (!command) stop(`There is no command "${name}". There are: ${Object.keys(COMMANDS).join(', ')}.`);
needNode();
needPackages();
const child = spawn(process.execPath, [...command, ...args], { cwd: ROOT, stdio: 'inherit' });
// A terminal sends SIGINT to both; what comes to this process alone must reach the one that works.
process.on('SIGINT', () => {});
for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => process.exit(code ?? 1));
