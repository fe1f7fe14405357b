import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Seen } from '../../harness/tls-server.ts';

/** The host of the extension's own pages, random in every profile of a user, and known in this one. */
export const EXTENSION_HOST = '6c6d1c1e-0b8e-4c0b-9c56-3a0d6f5f9a11';

/** Whom Firefox asks for its own lists, which no preference of a release forbids. */
const FIREFOXS_OWN = [
  'firefox.settings.services.mozilla.com',
  'firefox-settings-attachments.cdn.mozilla.net',
];

/** The requests of pages and extensions: all but those that the browser makes by itself. */
export function withoutFirefoxsOwn(requests: readonly Seen[]): Seen[] {
  return requests.filter(({ host }) => !FIREFOXS_OWN.includes(host));
}

interface ProfileOptions {
  extensionId: string;
  proxyPort: number;
  lang: 'sv' | 'en';
}

/** Writes a new profile folder, in which every host is asked of the proxy. @returns its path */
export function writeProfile({ extensionId, proxyPort, lang }: ProfileOptions): string {
  const folder = mkdtempSync(join(tmpdir(), 'sidoljus-firefox-'));
  const prefs = {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    // Firefox speaks to the machine's own names past the proxy unless it is told otherwise.
    'network.proxy.allow_hijacking_localhost': true,
    'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: EXTENSION_HOST }),
    // The browser's own question about a right is answered with yes; that the extension asks is what is tested.
    'extensions.webextOptionalPermissionPrompts': false,
    'intl.locale.requested': lang === 'sv' ? 'sv-SE' : 'en-US',
    // What Firefox asks of its makers at every start, whatever is installed in it.
    'browser.safebrowsing.downloads.remote.enabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
  };
  const lines = Object.entries(prefs).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  writeFileSync(join(folder, 'user.js'), lines.join(''));
  return folder;
}

/** Writes a home folder in which Firefox finds a policy for the extension, as a native manifest. @returns its path */
export function homeWithPolicy(extensionId: string, policy: object): string {
  const home = mkdtempSync(join(tmpdir(), 'sidoljus-home-'));
  const folder = join(home, '.mozilla/managed-storage');
  mkdirSync(folder, { recursive: true });
  const manifest = { name: extensionId, description: 'A policy', type: 'storage', data: policy };
  writeFileSync(join(folder, `${extensionId}.json`), JSON.stringify(manifest));
  return home;
}
