import * as v from 'valibot';
import { clickAt, type Modifier, press } from './own-window.ts';
import { type Tab, until } from './tab.ts';

/** Where in the browser's own window the two stand. */
const BROWSERS = {
  popup: `document.querySelector('.webextension-popup-browser')`,
  sidebar: `document.getElementById('sidebar').contentDocument.getElementById('webext-panels-browser')`,
};

/** Firefox makes a popup larger step by step, with pauses of 100 ms, and what stands in it moves meanwhile. */
const REST_MS = 400;

/**
 * A page of the extension that is no tab: the popup, the sidebar. WebDriver BiDi knows tabs only; another page of
 * the extension sees into these, and mouse and keys come from the browser's own window, as a reader's do.
 */
export class View {
  readonly #backstage: Tab;
  readonly #window: Tab;
  readonly #kind: keyof typeof BROWSERS;

  constructor(backstage: Tab, window: Tab, kind: keyof typeof BROWSERS) {
    this.#backstage = backstage;
    this.#window = window;
    this.#kind = kind;
  }

  isOpen(): Promise<boolean> {
    return this.#backstage.read(`${this.#views}.length > 0`, v.boolean());
  }

  /** The value of an expression in the document, parsed by a schema. @throws Error where it is not open */
  read<S extends v.GenericSchema>(expression: string, schema: S): Promise<v.InferOutput<S>> {
    return this.#backstage.read(
      `((window, document) => (${expression}))(...${this.#views}.flatMap((one) => [one, one.document]))`,
      schema,
    );
  }

  async run(expression: string): Promise<void> {
    await this.read(`(async () => { await (${expression}); return null; })()`, v.null());
  }

  /** What it says. */
  text(): Promise<string> {
    return this.read('document.body.innerText', v.string());
  }

  /** A click with the mouse in the middle of an element, once it is there and has come to rest. */
  async click(element: string): Promise<void> {
    let last = { place: '', since: 0 };
    const spot = await until(`${element} stands still`, async () => {
      const now = await this.#placeOf(element);
      const place = JSON.stringify(now);
      if (place !== last.place) last = { place, since: Date.now() };
      return Date.now() - last.since >= REST_MS && now;
    });
    await clickAt(this.#window, spot);
  }

  /** Where the middle of an element stands in the browser's own window. */
  async #placeOf(element: string): Promise<{ x: number; y: number }> {
    const Corner = v.tuple([v.number(), v.number()]);
    const [x, y] = await this.read(
      `(() => {
        const one = ${element};
        one.scrollIntoView({ block: 'nearest' });
        const { x, y, width, height } = one.getBoundingClientRect();
        return [window.mozInnerScreenX + x + width / 2, window.mozInnerScreenY + y + height / 2];
      })()`,
      Corner,
    );
    const [left, top] = await this.#window.read('[mozInnerScreenX, mozInnerScreenY]', Corner);
    return { x: x - left, y: y - top };
  }

  /** Presses a key, and waits until the document has heard it: a key crosses from the window's process to its own. */
  async press(key: string, ...modifiers: Modifier[]): Promise<void> {
    // Without a display nobody but the test says which part of the window the keyboard is at.
    await this.#window.run(`${BROWSERS[this.#kind]}.focus()`);
    const before = await this.#keysHeard();
    await press(this.#window, key, modifiers);
    await until(`${key} is heard`, async () => {
      const heard = await this.#keysHeard();
      return heard === 'closed' || before === 'closed' || heard > before + modifiers.length;
    });
  }

  /** How many keys have come up again in the document since this was first asked. */
  #keysHeard(): Promise<number | 'closed'> {
    return this.#backstage.read(
      `(([view]) => {
        if (!view) return 'closed';
        if (view.keysHeard === undefined) {
          view.keysHeard = 0;
          view.addEventListener('keyup', () => { view.keysHeard += 1; }, true);
        }
        return view.keysHeard;
      })(${this.#views})`,
      v.union([v.number(), v.literal('closed')]),
    );
  }

  async type(text: string): Promise<void> {
    for (const letter of text) await this.press(letter);
  }

  get #views(): string {
    return `browser.extension.getViews({ type: '${this.#kind}' })`;
  }
}

/** An expression for the button with a text, or with a text that begins so. */
export const buttonOf = (text: string): string =>
  `[...document.querySelectorAll('button')].find((one) => one.innerText.startsWith(${JSON.stringify(text)}))`;
