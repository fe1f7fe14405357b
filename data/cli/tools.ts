import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The project's root folder, with a slash at its end. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Where the built extension for Chromium is. */
export const EXTENSION = `${ROOT}.output/chrome-mv3`;

/** The programs of the toolchain, started by node itself: their shell scripts differ between systems. */
const PROGRAMS = {
  wxt: 'wxt/bin/wxt.mjs',
  tsc: 'typescript/bin/tsc',
  biome: '@biomejs/biome/bin/biome',
  knip: 'knip/bin/knip.js',
  vitest: 'vitest/vitest.mjs',
};

export type Program = keyof typeof PROGRAMS;

/**
 * Runs a program of the toolchain in the root, its output where `output` says; never rejects.
 * @returns its exit code; 1 where it was killed or could not be started
 */
export function runTool(
  program: Program,
  args: readonly string[],
  output: 'inherit' | 'stderr' = 'inherit',
): Promise<number> {
  const script = `${ROOT}node_modules/${PROGRAMS[program]}`;
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: ROOT,
      stdio: output === 'inherit' ? ['ignore', 'inherit', 'inherit'] : ['ignore', 2, 2],
    });
    child.on('error', () => resolve(1));
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
