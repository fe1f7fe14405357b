import { act } from 'preact/test-utils';
import { doing, one } from '../components/mount.ts';

/** Waits until what was asked is answered, and what was asked because of that too. */
export async function settled(): Promise<void> {
  for (let n = 0; n < 5; n += 1) {
    await act(async () => {
      await new Promise((resolve) => setTimeout(resolve, 15));
    });
  }
}

/** Writes a text into a field in place of what is there, as a reader does. */
export async function write(selector: string, text: string): Promise<void> {
  const field = one<HTMLInputElement>(document, selector);
  await doing(() => {
    field.focus();
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
}

/** Presses a key in the element that has the focus. @returns whether the page took it from the browser */
export async function press(key: string, held: KeyboardEventInit = {}): Promise<boolean> {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held });
  await doing(() => {
    (document.activeElement ?? document.body).dispatchEvent(event);
  });
  return event.defaultPrevented;
}
