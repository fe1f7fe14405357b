import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Browser } from './browser-places.ts';
import { BROWSER_VARIABLE, BrowserMissing, findBrowser } from './find-browser.ts';

/** The browser, its Swedish messages, and letters as a user's machine has them. */
const PACKAGES = ['chromium', 'chromium-l10n', 'fonts-noto-core'];

/** The command that installs the browser on Debian. */
export const INSTALL_COMMAND = `sudo apt-get update && sudo apt-get install -y ${PACKAGES.join(' ')}`;

/** Where Debian puts Chromium, and the Swedish messages that come in a package of their own. */
const DEBIAN = { browser: '/usr/bin/chromium', swedish: '/usr/lib/chromium/locales/sv.pak' };

/**
 * A browser that can load the extension, installed from Debian's packages where there is none and this user
 * may install. Says on stderr what it does.
 * @throws BrowserMissing with the exact command, where it can't install
 */
export function ensureBrowser(): Browser {
  const found = findBrowser();
  if (found && (found.path !== DEBIAN.browser || existsSync(DEBIAN.swedish))) return found;
  const installed = installByApt() ? findBrowser() : undefined;
  if (installed) return installed;
  if (!found) throw new BrowserMissing(whatToDo());
  console.error(`Chromium has no Swedish messages here; to see the extension in Swedish: ${INSTALL_COMMAND}`);
  return found;
}

/** Whether apt-get installed the packages, as root or by a sudo that asks for no password. */
function installByApt(): boolean {
  if (!runs('apt-get', '--version')) return false;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && !runs('sudo', '-n', 'true')) return false;
  console.error(`Installing ${PACKAGES.join(', ')} with apt-get (takes a minute) …`);
  const prefix = isRoot ? [] : ['sudo', '-n'];
  const env = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq'];
  return passesOnStderr([...env, 'update']) && passesOnStderr([...env, 'install', '-y', ...PACKAGES]);
}

function runs(command: string, ...args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

/** Runs with its output on stderr: stdout belongs to the command that needs the browser. */
function passesOnStderr([command = '', ...args]: string[]): boolean {
  return spawnSync(command, args, { stdio: ['ignore', 2, 2] }).status === 0;
}

function whatToDo(): string {
  return [
    'No browser that can load the extension was found, and this user may not install one.',
    'On Debian, run:',
    '',
    `    ${INSTALL_COMMAND}`,
    '',
    `Elsewhere install Chromium or Chrome for Testing, or set ${BROWSER_VARIABLE} to the program's path.`,
  ].join('\n');
}
