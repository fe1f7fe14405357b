import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuiltFile, overBudget } from './budgets.ts';
import { workerSize } from './packages.ts';

/** Every file of a built extension. */
export const builtFiles = (folder: string): BuiltFile[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((path) => ({
      path: path.slice(join(folder, '/').length).replaceAll('\\', '/'),
      content: readFileSync(path),
    }));

// As a command, it is called by the build with the folder of the extension and the browser it is for.
if (process.argv[1]?.endsWith('check-budgets.ts')) {
  const [folder = '', browser] = process.argv.slice(2);
  const faults = overBudget(
    builtFiles(folder),
    workerSize(folder),
    browser === 'firefox' ? 'firefox' : 'chrome',
  );
  if (faults.length > 0) {
    console.error([...faults, 'data/cli/budgets.ts has the limits.'].join('\n'));
    process.exitCode = 1;
  }
}
