import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const BOOTSTRAP = fileURLToPath(new URL('../../../data/cli/bootstrap.mjs', import.meta.url));

const call = (...args: string[]) => spawnSync(process.execPath, [BOOTSTRAP, ...args], { encoding: 'utf8' });

describe('a command that does not exist', () => {
  it.each(['', 'nonsense', 'constructor'])('is refused with the names of those that do: %j', (name) => {
    const { status, stdout, stderr } = call(name);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain(`There is no command "${name}". There are: start, test, check,`);
  });
});

it('passes the exit code on, and leaves stdout to the command', () => {
  const { status, stdout, stderr } = call('start', '--nonsense');
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toContain('Usage: npm start');
});
