import { browser } from 'wxt/browser';

/** All that is kept outside the database: the settings, and what is remembered of tabs while the browser runs. */
export async function readAreas(): Promise<{
  settings: Record<string, unknown>;
  tabs: Record<string, unknown>;
}> {
  const [settings, tabs] = await Promise.all([
    browser.storage.local.get(null),
    browser.storage.session.get(null),
  ]);
  return { settings, tabs };
}

/** Forgets what is remembered of tabs: what was read of their pages, and which sidebars were closed. */
export async function forgetTabs(): Promise<void> {
  await browser.storage.session.clear();
}
