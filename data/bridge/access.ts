import { browser } from 'wxt/browser';

/**
 * The hosts that the extension was made for. Both browsers grant them at install; the user may take them back at any
 * time, and Firefox does not ask for those of an update: there no script of ours runs.
 */
const madeFor = (): string[] => browser.runtime.getManifest().host_permissions ?? [];

/** Whether the extension may read all the sites it was made for, or where an address is given, that one page. */
export async function hasAccess(address?: string): Promise<boolean> {
  const origins = address === undefined ? madeFor() : [`${new URL(address).origin}/*`];
  return browser.permissions.contains({ origins });
}

/**
 * Asks the user for all the sites that the extension was made for. Must be called in the turn of the user's click,
 * with nothing awaited before it.
 * @returns whether they are granted now
 */
export function requestAccess(): Promise<boolean> {
  return browser.permissions.request({ origins: madeFor() });
}

/**
 * Calls the handler whenever access was given or taken back, until the signal ends. Like the others for popup,
 * sidebar and worker: Firefox gives frames in pages no `permissions`.
 */
export function onAccessChanged(handler: () => void, signal: AbortSignal): void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(handler);
  onRemoved.addListener(handler);
  signal.addEventListener(
    'abort',
    () => {
      onAdded.removeListener(handler);
      onRemoved.removeListener(handler);
    },
    { once: true },
  );
}

/** What the browser lets the extension do now. */
export interface Granted {
  permissions: readonly string[];
  /** Patterns of the sites that it may read. */
  origins: readonly string[];
}

/** What is granted now: less than the manifest asks for where the user has taken some of it back. */
export async function readGranted(): Promise<Granted> {
  const { permissions = [], origins = [] } = await browser.permissions.getAll();
  return { permissions, origins };
}

/** Gives back the right to read any site. @returns false where the browser lets only the user do so, as Chrome does */
export async function revokeSites(): Promise<boolean> {
  const { origins = [] } = await browser.permissions.getAll();
  try {
    return await browser.permissions.remove({ origins });
  } catch {
    return false;
  }
}

/** Opens the browser's own page for this extension, where the user can take rights back; Firefox lets none be opened. */
export async function openExtensionPage(): Promise<void> {
  const scheme = navigator.userAgent.includes('Edg/') ? 'edge' : 'chrome';
  await browser.tabs.create({ url: `${scheme}://extensions/?id=${browser.runtime.id}` });
}

/** The policy that keeps the extension's own pages from loading anything from elsewhere; empty where there is none. */
export function pagePolicy(): string {
  const policy = browser.runtime.getManifest().content_security_policy;
  return typeof policy === 'object' ? (policy.extension_pages ?? '') : (policy ?? '');
}
