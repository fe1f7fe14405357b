import { spawnSync } from 'node:child_process';
import { BrowserMissing } from './find-browser.ts';
import { FIREFOX_VARIABLE, findFirefox } from './find-firefox.ts';

/** The browser, its Swedish messages, and letters as a user's machine has them. */
const PACKAGES = ['firefox-esr', 'firefox-esr-l10n-sv-se', 'fonts-noto-core'];

/** The command that installs Firefox on Debian. */
export const INSTALL_FIREFOX = `sudo apt-get update && sudo apt-get install -y ${PACKAGES.join(' ')}`;

/** How Firefox is found, and installed where it is not. */
export interface FirefoxWays {
  find: () => string | undefined;
  /** Whether it was installed. */
  install: () => boolean;
}

/**
 * The path of a Firefox, installed from Debian's packages where there is none and this user may install. Says on
 * stderr what it does.
 * @throws BrowserMissing with the exact command, where it can't install
 */
export function ensureFirefox(
  { find, install }: FirefoxWays = { find: findFirefox, install: byApt },
): string {
  const path = find() ?? (install() ? find() : undefined);
  if (path !== undefined) return path;
  throw new BrowserMissing(
    [
      'No Firefox was found, and this user may not install one.',
      'On Debian, run:',
      '',
      `    ${INSTALL_FIREFOX}`,
      '',
      `Elsewhere install Firefox, or set ${FIREFOX_VARIABLE} to the program's path.`,
    ].join('\n'),
  );
}

/** Whether apt-get installed the packages, as root or by a sudo that asks for no password. */
function byApt(): boolean {
  const runs = (command: string, ...args: string[]) =>
    spawnSync(command, args, { stdio: 'ignore' }).status === 0;
  if (!runs('apt-get', '--version')) return false;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && !runs('sudo', '-n', 'true')) return false;
  console.error(`Installing ${PACKAGES.join(', ')} with apt-get (takes a minute) …`);
  const prefix = isRoot ? [] : ['sudo', '-n'];
  const env = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq'];
  return passesOnStderr([...env, 'update']) && passesOnStderr([...env, 'install', '-y', ...PACKAGES]);
}

/** Runs with its output on stderr: stdout belongs to the command that needs the browser. */
function passesOnStderr([command = '', ...args]: string[]): boolean {
  return spawnSync(command, args, { stdio: ['ignore', 2, 2] }).status === 0;
}
