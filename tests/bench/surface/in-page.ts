import type { browser } from 'wxt/browser';

/** What is put down of a page while it is watched, in milliseconds since 1970. */
export interface Marks {
  /** When the panel's first record was painted, or when the popup's field had the cursor. */
  ready?: number;
  /** Of each letter typed, from the key's press until the first answer to it was painted. */
  keys: number[];
}

const marks: Marks = { keys: [] };

const now = () => performance.timeOrigin + performance.now();

/** Calls when what is drawn in the frame that is being made has been painted: a message comes after its task. */
function afterPaint(then: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = then;
  port2.postMessage(null);
}

/** Puts down when it is first painted that a condition holds. Frames that are hidden are not painted. */
function watchFor(holds: () => boolean): void {
  requestAnimationFrame(() => {
    if (!holds()) return watchFor(holds);
    afterPaint(() => {
      marks.ready = now();
    });
  });
}

/** Puts down what passes between a key and the frame after its first answer. */
function watchKeys(runtime: typeof browser.runtime): void {
  let pressed = 0;
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      pressed = timeStamp;
    },
    true,
  );
  const send = runtime.sendMessage.bind(runtime) as (message: unknown) => Promise<unknown>;
  const value = async (message: { request?: string; input?: { order?: string } }) => {
    const answer = await send(message);
    if (message.request === 'search' && message.input?.order === 'first') {
      const from = pressed;
      requestAnimationFrame(() => afterPaint(() => marks.keys.push(performance.now() - from)));
    }
    return answer;
  };
  Object.defineProperty(runtime, 'sendMessage', { value });
}

declare const chrome: { runtime: typeof browser.runtime };

if (location.pathname === '/panel.html')
  watchFor(() => document.querySelector('article[data-record]') !== null);
if (location.pathname === '/popup.html') {
  watchFor(() => document.activeElement?.getAttribute('role') === 'combobox');
  watchKeys(chrome.runtime);
}

Object.assign(globalThis, { benchMarks: marks });
