import { browser } from 'wxt/browser';

/**
 * Starts the page script in tabs that were open before the extension was installed or updated: browsers run
 * declared scripts in new pages only. The script itself leaves excluded hosts and private pages alone.
 */
export async function injectOpenTabs(): Promise<void> {
  const [script] = browser.runtime.getManifest().content_scripts ?? [];
  if (!script?.matches || !script.js) return;
  // WXT's types know only files named in the source; these are named by the manifest.
  const files = script.js as [];
  const tabs = await browser.tabs.query({ url: script.matches });
  await Promise.all(
    tabs.flatMap(({ id: tabId }) =>
      // A tab may be gone, discarded, or show an error page; it then gets the script when it is next loaded.
      tabId === undefined
        ? []
        : [browser.scripting.executeScript({ target: { tabId }, files }).catch(() => undefined)],
    ),
  );
}
