import { existsSync } from 'node:fs';
import type { Browser } from './browser-places.ts';
import { BROWSER_VARIABLE, BrowserMissing, findBrowser } from './find-browser.ts';
import { aptCommand, installByApt } from './install-by-apt.ts';

/** The browser, its Swedish messages, and letters as a user's machine has them. */
const PACKAGES = ['chromium', 'chromium-l10n', 'fonts-noto-core'];

/** The command that installs the browser on Debian. */
export const INSTALL_COMMAND = aptCommand(PACKAGES);

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
  const installed = installByApt(PACKAGES) ? findBrowser() : undefined;
  if (installed) return installed;
  if (!found) throw new BrowserMissing(whatToDo());
  console.error(`Chromium has no Swedish messages here; to see the extension in Swedish: ${INSTALL_COMMAND}`);
  return found;
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
