import { BrowserMissing } from './find-browser.ts';
import { FIREFOX_VARIABLE, findFirefox } from './find-firefox.ts';
import { aptCommand, installByApt } from './install-by-apt.ts';

/** The browser, its Swedish messages, and letters as a user's machine has them. */
const PACKAGES = ['firefox-esr', 'firefox-esr-l10n-sv-se', 'fonts-noto-core'];

/** The command that installs Firefox on Debian. */
export const INSTALL_FIREFOX = aptCommand(PACKAGES);

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
  { find, install }: FirefoxWays = { find: findFirefox, install: () => installByApt(PACKAGES) },
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
