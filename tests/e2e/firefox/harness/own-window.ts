import * as v from 'valibot';
import type { Tab } from './tab.ts';

/** A place in the browser's own window, in CSS pixels. */
const Spot = v.object({ x: v.number(), y: v.number() });
type Spot = v.InferOutput<typeof Spot>;

export type Modifier = 'Control' | 'Alt' | 'Shift';

/**
 * A click with the mouse in the browser's own window: on a button of the browser's, or on what stands in the window
 * without being a tab. WebDriver BiDi acts on tabs only; the window itself can make the events of a mouse.
 */
export async function clickAt(window: Tab, { x, y }: Spot): Promise<void> {
  const strokes = [
    ['mousemove', { buttons: 0, clickCount: 0 }],
    ['mousedown', { buttons: 1, clickCount: 1 }],
    ['mouseup', { buttons: 0, clickCount: 1 }],
  ];
  await window.run(
    `${JSON.stringify(strokes)}.forEach(([type, data]) => window.synthesizeMouseEvent(type, ${x}, ${y}, data, {}))`,
  );
}

/** The middle of an element of the window. @param element an expression for it */
export function middleOf(window: Tab, element: string): Promise<Spot> {
  return window.read(
    `(() => {
      const { x, y, width, height } = (${element}).getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    })()`,
    Spot,
  );
}

/** A key as a keyboard gives it to whatever has the focus in the window: `Enter`, `ArrowDown`, `a`. */
export async function press(window: Tab, key: string, modifiers: readonly Modifier[] = []): Promise<void> {
  const keyCode = /^[a-z]$/i.test(key) ? key.toUpperCase().charCodeAt(0) : 0;
  await window.run(
    `(() => {
      const keys = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
      keys.beginInputTransactionForTests(window);
      const held = ${JSON.stringify(modifiers)}.map((key) => new KeyboardEvent('', { key }));
      const stroke = new KeyboardEvent('', { key: ${JSON.stringify(key)}, keyCode: ${keyCode} });
      for (const one of held) keys.keydown(one);
      keys.keydown(stroke);
      keys.keyup(stroke);
      for (const one of held) keys.keyup(one);
    })()`,
  );
}
