import { describe, expect, it } from 'vitest';
import type { Machine } from '../../../data/cli/browser-places.ts';
import { findBrowser } from '../../../data/cli/find-browser.ts';

/** A machine on which the given programs are, and nothing else. */
function machine(programs: string[], more: Partial<Machine> = {}): Machine {
  const list = (folder: string) =>
    programs.flatMap((path) => {
      const [name] = path.startsWith(`${folder}/`) ? path.slice(folder.length + 1).split('/') : [];
      return name ? [name] : [];
    });
  return {
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin' },
    home: '/home/kim',
    isProgram: (path) => programs.includes(path),
    list,
    ...more,
  };
}

describe('the browser that is used', () => {
  it('is the one that SIDOLJUS_BROWSER names, before all others', () => {
    const env = { PATH: '/usr/bin', SIDOLJUS_BROWSER: '/opt/chrome-linux64/chrome' };
    const here = machine(['/usr/bin/chromium', '/opt/chrome-linux64/chrome'], { env });
    expect(findBrowser(here)).toEqual({ path: '/opt/chrome-linux64/chrome', kind: 'open' });
  });

  it('is not silently another one when SIDOLJUS_BROWSER is wrong', () => {
    const env = { PATH: '/usr/bin', SIDOLJUS_BROWSER: '/opt/gone' };
    expect(() => findBrowser(machine(['/usr/bin/chromium'], { env }))).toThrow(
      'SIDOLJUS_BROWSER is "/opt/gone"',
    );
  });

  it('is Chromium, though Chrome stands earlier on the PATH', () => {
    const here = machine(['/usr/local/bin/google-chrome', '/usr/bin/chromium']);
    expect(findBrowser(here)).toEqual({ path: '/usr/bin/chromium', kind: 'open' });
  });

  it('is a downloaded one before a branded one, the newest of several', () => {
    const cache = '/home/kim/.cache/ms-playwright';
    const here = machine([
      '/usr/bin/google-chrome',
      `${cache}/chromium-998/chrome-linux/chrome`,
      `${cache}/chromium-1200/chrome-linux/chrome`,
    ]);
    expect(findBrowser(here)).toEqual({ path: `${cache}/chromium-1200/chrome-linux/chrome`, kind: 'open' });
  });

  it('is a branded one where there is no other', () => {
    expect(findBrowser(machine(['/usr/bin/google-chrome-stable']))).toEqual({
      path: '/usr/bin/google-chrome-stable',
      kind: 'branded',
    });
  });

  it('is none where there is none', () => {
    expect(findBrowser(machine(['/usr/bin/firefox']))).toBeUndefined();
  });
});

describe('other systems', () => {
  it('finds Chrome for Testing on macOS, and else Edge', () => {
    const testing = '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing';
    const edge = '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge';
    expect(findBrowser(machine([edge, testing], { platform: 'darwin' }))).toEqual({
      path: testing,
      kind: 'open',
    });
    expect(findBrowser(machine([edge], { platform: 'darwin' }))).toEqual({ path: edge, kind: 'branded' });
  });

  it('finds Chrome on Windows, and does without variables that are not set', () => {
    const chrome = 'C:/Program Files/Google/Chrome/Application/chrome.exe';
    const env = { PROGRAMFILES: 'C:\\Program Files' };
    expect(findBrowser(machine([chrome], { platform: 'win32', env }))).toEqual({
      path: chrome,
      kind: 'branded',
    });
    expect(findBrowser(machine([chrome], { platform: 'win32', env: {} }))).toBeUndefined();
  });
});
