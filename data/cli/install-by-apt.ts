import { spawnSync } from 'node:child_process';

const runs = (command: string, ...args: string[]): boolean =>
  spawnSync(command, args, { stdio: 'ignore' }).status === 0;

/** Runs with its output on stderr: stdout belongs to the command that needs the packages. */
const passesOnStderr = ([command = '', ...args]: string[]): boolean =>
  spawnSync(command, args, { stdio: ['ignore', 2, 2] }).status === 0;

/** The command by which a person installs packages on Debian. */
export const aptCommand = (packages: readonly string[]): string =>
  `sudo apt-get update && sudo apt-get install -y ${packages.join(' ')}`;

/** Whether apt-get installed the packages, as root or by a sudo that asks for no password. */
export function installByApt(packages: readonly string[]): boolean {
  if (!runs('apt-get', '--version')) return false;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && !runs('sudo', '-n', 'true')) return false;
  console.error(`Installing ${packages.join(', ')} with apt-get (takes a minute) …`);
  const prefix = isRoot ? [] : ['sudo', '-n'];
  const env = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq'];
  return passesOnStderr([...env, 'update']) && passesOnStderr([...env, 'install', '-y', ...packages]);
}
