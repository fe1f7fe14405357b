import { browser } from 'wxt/browser';

/** A keyboard command of the extension's: `keys` as the browser writes them, empty where it has none. */
export interface Shortcut {
  name: string;
  keys: string;
}

/** What Firefox alone has, and the types of Chrome's API do not know. */
interface ChangeableCommands {
  update(detail: { name: string; shortcut: string }): Promise<void>;
  reset(name: string): Promise<void>;
}

const changeable = (commands: object): commands is ChangeableCommands =>
  'update' in commands && 'reset' in commands;

/** Whether the extension may change its own keys, as in Firefox. */
export const canChangeShortcuts = (): boolean => changeable(browser.commands);

/** The commands with the keys that they have now. */
export async function readShortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ name, shortcut }) => (name ? [{ name, keys: shortcut ?? '' }] : []));
}

/**
 * Gives a command other keys, such as `Alt+Shift+S`; with none, those it had at first.
 * @returns false where the browser does not take them, or may not be asked
 */
export async function changeShortcut(name: string, keys: string): Promise<boolean> {
  const commands: object = browser.commands;
  if (!changeable(commands)) return false;
  try {
    await (keys === '' ? commands.reset(name) : commands.update({ name, shortcut: keys }));
    return true;
  } catch {
    return false;
  }
}

/** Opens the browser's own page for the keys of extensions, where there is one that may be opened. */
export async function openShortcutPage(): Promise<void> {
  const scheme = navigator.userAgent.includes('Edg/') ? 'edge' : 'chrome';
  await browser.tabs.create({ url: `${scheme}://extensions/shortcuts` });
}
