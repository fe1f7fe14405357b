import * as v from 'valibot';
import { shadowOf } from './panel.ts';
import { type Tab, until } from './tab.ts';

export interface Launcher {
  /** Its accessible name. */
  name: string;
  click: () => Promise<void>;
}

const Look = v.object({
  type: v.literal('success'),
  result: v.object({ value: v.pipe(v.string(), v.parseJson()) }),
});
const Seen = v.object({ name: v.string(), x: v.number(), y: v.number(), shown: v.boolean() });

/** The launcher in a page; undefined where none is shown. */
export async function launcherOf(tab: Tab): Promise<Launcher | undefined> {
  const button = (await shadowOf(tab))?.children.find(({ name }) => name === 'button');
  if (!button) return undefined;
  const answer = await tab.send('script.callFunction', {
    target: { context: tab.context },
    functionDeclaration: `(button) => {
      const { x, y, width, height } = button.getBoundingClientRect();
      const name = (button.getAttribute('aria-label') || button.innerText).trim();
      const shown = button.checkVisibility({ visibilityProperty: true }) && width > 0;
      return JSON.stringify({ name, shown, x: x + width / 2, y: y + height / 2 });
    }`,
    arguments: [{ sharedId: button.id }],
    awaitPromise: false,
  });
  const { name, shown, x, y } = v.parse(Seen, v.parse(Look, answer).result.value);
  return shown ? { name, click: () => tab.clickAt(x, y) } : undefined;
}

/** @throws Error if the page shows no launcher in time */
export function waitForLauncher(tab: Tab): Promise<Launcher> {
  return until('the page shows the launcher', () => launcherOf(tab));
}
