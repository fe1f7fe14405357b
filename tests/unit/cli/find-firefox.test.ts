import { describe, expect, it } from 'vitest';
import type { Machine } from '../../../data/cli/browser-places.ts';
import { ensureFirefox, INSTALL_FIREFOX } from '../../../data/cli/ensure-firefox.ts';
import { findFirefox } from '../../../data/cli/find-firefox.ts';

/** A machine on which the given programs are, and nothing else. */
const machine = (programs: string[], more: Partial<Machine> = {}): Machine => ({
  platform: 'linux',
  env: { PATH: '/usr/local/bin:/usr/bin' },
  home: '/home/kim',
  isProgram: (path) => programs.includes(path),
  list: () => [],
  ...more,
});

describe('the Firefox that is used', () => {
  it('is the one that SIDOLJUS_FIREFOX names, and not silently another', () => {
    const env = { PATH: '/usr/bin', SIDOLJUS_FIREFOX: '/opt/firefox/firefox' };
    const here = ['/usr/bin/firefox-esr', '/opt/firefox/firefox'];
    expect(findFirefox(machine(here, { env }))).toBe('/opt/firefox/firefox');
    expect(() => findFirefox(machine(['/usr/bin/firefox-esr'], { env }))).toThrow('SIDOLJUS_FIREFOX is');
  });

  it('is the ESR, though another stands earlier on the PATH', () => {
    expect(findFirefox(machine(['/usr/local/bin/firefox', '/usr/bin/firefox-esr']))).toBe(
      '/usr/bin/firefox-esr',
    );
    expect(findFirefox(machine(['/usr/local/bin/firefox']))).toBe('/usr/local/bin/firefox');
  });

  it('is found on macOS, and none where there is none', () => {
    const path = '/Applications/Firefox.app/Contents/MacOS/firefox';
    expect(findFirefox(machine([path], { platform: 'darwin' }))).toBe(path);
    expect(findFirefox(machine(['/usr/bin/chromium']))).toBeUndefined();
  });
});

describe('where there is no Firefox', () => {
  it('it is installed, and looked for again', () => {
    let isInstalled = false;
    const find = () => (isInstalled ? '/usr/bin/firefox-esr' : undefined);
    const install = () => {
      isInstalled = true;
      return true;
    };
    expect(ensureFirefox({ find, install })).toBe('/usr/bin/firefox-esr');
  });

  it('the exact command is said where that is not possible', () => {
    const ways = { find: () => undefined, install: () => false };
    expect(() => ensureFirefox(ways)).toThrow(INSTALL_FIREFOX);
    expect(INSTALL_FIREFOX).toContain('apt-get install -y firefox-esr');
  });
});
