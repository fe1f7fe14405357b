import { browser } from 'wxt/browser';

/**
 * The address of a file of the package. Files reachable by pages have an address of their own with each session
 * (`use_dynamic_url`), which pages can't guess.
 */
export function packageAddress(
  file:
    | 'panel.html'
    | 'corpus.json'
    | 'corpus-digest.json'
    | 'interviews.index'
    | 'register.index'
    | 'import-worker.js',
): string {
  // WXT's generated type knows only the entries, and not the file that a build hook adds.
  return (browser.runtime.getURL as (path: string) => string)(`/${file}`);
}
