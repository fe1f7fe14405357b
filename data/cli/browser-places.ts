/** Whether a browser takes `--load-extension` (`open`) or ignores it (`branded`: Chrome from 137, Edge). */
export type BrowserKind = 'open' | 'branded';

export type Browser = { path: string; kind: BrowserKind };

/** What a search for a browser needs to know of a machine. Paths have forward slashes. */
export type Machine = {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  home: string;
  isProgram: (path: string) => boolean;
  /** Names in a folder; empty where there is none. */
  list: (folder: string) => readonly string[];
};

const NAMES: Record<BrowserKind, readonly string[]> = {
  open: ['chromium', 'chromium-browser', 'google-chrome-for-testing', 'chrome-for-testing'],
  branded: ['google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable'],
};

/** Where browsers are that neither stand on the PATH nor came by a system's packages; `*` is any one name. */
const DOWNLOADED: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: [
    '~/.cache/ms-playwright/chromium-*/chrome-linux*/chrome',
    '~/.cache/puppeteer/chrome/*/chrome-linux64/chrome',
  ],
  darwin: [
    '~/Library/Caches/ms-playwright/chromium-*/chrome-mac*/*.app/Contents/MacOS/*',
    '~/.cache/puppeteer/chrome/*/chrome-mac-*/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  ],
  win32: [
    '%LOCALAPPDATA%/ms-playwright/chromium-*/chrome-win*/chrome.exe',
    '~/.cache/puppeteer/chrome/*/chrome-win64/chrome.exe',
  ],
};

const INSTALLED: Partial<Record<NodeJS.Platform, Record<BrowserKind, readonly string[]>>> = {
  linux: {
    open: ['/snap/bin/chromium'],
    branded: ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge'],
  },
  darwin: {
    open: [
      '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
    branded: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
  },
  win32: {
    open: ['%LOCALAPPDATA%/Chromium/Application/chrome.exe'],
    branded: [
      '%PROGRAMFILES%/Google/Chrome/Application/chrome.exe',
      '%PROGRAMFILES(X86)%/Google/Chrome/Application/chrome.exe',
      '%LOCALAPPDATA%/Google/Chrome/Application/chrome.exe',
      '%PROGRAMFILES(X86)%/Microsoft/Edge/Application/msedge.exe',
    ],
  },
};

/**
 * The patterns of all places where a browser of a kind may be, best first: the PATH, the system's
 * packages, what Playwright or Puppeteer downloaded.
 */
export function placesOf(kind: BrowserKind, { platform, env, home }: Machine): string[] {
  const onPath = platform === 'win32' ? [] : (env.PATH ?? '').split(':').filter(Boolean);
  const named = NAMES[kind].flatMap((name) => onPath.map((folder) => `${folder}/${name}`));
  const downloaded = kind === 'open' ? (DOWNLOADED[platform] ?? []) : [];
  const written = [...(INSTALLED[platform]?.[kind] ?? []), ...downloaded].flatMap((place) => {
    const variable = /^%([^%]+)%/.exec(place)?.[1];
    if (variable === undefined) return [place.replace(/^~/, home)];
    const value = env[variable];
    return value ? [place.replace(/^%[^%]+%/, value.replaceAll('\\', '/'))] : [];
  });
  return [...named, ...written];
}

/** The paths that a pattern stands for, the highest version first; a pattern without `*` stands for itself. */
export function expandPlace(pattern: string, list: Machine['list']): string[] {
  const [start, ...rest] = pattern.split('/');
  return rest.reduce<string[]>(
    (paths, part) => paths.flatMap((path) => matching(part, path, list).map((name) => `${path}/${name}`)),
    [start ?? ''],
  );
}

function matching(part: string, folder: string, list: Machine['list']): string[] {
  if (!part.includes('*')) return [part];
  const [before = '', after = ''] = part.split('*');
  return list(folder)
    .filter((name) => name.startsWith(before) && name.endsWith(after))
    .sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
}
