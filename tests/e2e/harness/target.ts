import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserContext, CDPSession } from 'playwright-core';

/** A page that is no tab: the real popup, the browser's side panel. */
export type Target = {
  /** Evaluates an expression in it, promises awaited. */
  evaluate: <T>(expression: string) => Promise<T>;
  /** Polls an expression until it is true. @throws Error with what the page says, if it never is */
  until: (expression: string) => Promise<void>;
  /** A key as a keyboard gives it: `Enter`, `ArrowDown`, `a`. */
  press: (key: string) => Promise<void>;
  type: (text: string) => Promise<void>;
  screenshot: () => Promise<Buffer>;
  /** Closes it as the reader would, and lets go of it. */
  close: () => Promise<void>;
  detach: () => Promise<void>;
};

const PATIENCE_MS = 15_000;

type Message = { id?: number; result?: unknown; error?: { message: string } };

/** Sends commands over a session that is not flat: Playwright gives no other to what it does not know. */
function talk(session: CDPSession, sessionId: string) {
  const waiting = new Map<number, (message: Message) => void>();
  let last = 0;
  const receive = (event: { sessionId: string; message: string }) => {
    if (event.sessionId !== sessionId) return;
    const message = JSON.parse(event.message) as Message;
    if (message.id !== undefined) waiting.get(message.id)?.(message);
  };
  session.on('Target.receivedMessageFromTarget', receive);
  session.on('Target.detachedFromTarget', (event: { sessionId: string }) => {
    if (event.sessionId !== sessionId) return;
    for (const answer of waiting.values()) answer({ error: { message: 'the page was closed' } });
  });
  return async <T>(method: string, params: object = {}): Promise<T> => {
    last += 1;
    const id = last;
    const answer = new Promise<Message>((resolve) => waiting.set(id, resolve));
    await session.send('Target.sendMessageToTarget', {
      sessionId,
      message: JSON.stringify({ id, method, params }),
    });
    const { result, error } = await answer;
    if (error) throw new Error(`${method}: ${error.message}`);
    return result as T;
  };
}

async function find(session: CDPSession, isIt: (url: string) => boolean): Promise<string> {
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end) {
    const { targetInfos } = await session.send('Target.getTargets');
    const found = targetInfos.find(({ url, type }) => type !== 'iframe' && isIt(url));
    if (found) return found.targetId;
    await wait(50);
  }
  throw new Error('The browser has opened no such page.');
}

type Evaluated = { result: { value: unknown }; exceptionDetails?: { text: string } };

const KEYS: Readonly<Record<string, number>> = {
  Enter: 13,
  Escape: 27,
  End: 35,
  Home: 36,
  ArrowUp: 38,
  ArrowDown: 40,
};

/** Attaches to a page of the extension that is no tab, as soon as the browser has opened it. */
export async function attach(context: BrowserContext, isIt: (url: string) => boolean): Promise<Target> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser can’t be debugged.');
  const targetId = await find(session, isIt);
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  const send = talk(session, sessionId);
  const evaluate = async <T>(expression: string): Promise<T> => {
    const params = { expression, awaitPromise: true, returnByValue: true, userGesture: true };
    const { result, exceptionDetails } = await send<Evaluated>('Runtime.evaluate', params);
    if (exceptionDetails) throw new Error(`${expression}: ${exceptionDetails.text}`);
    return result.value as T;
  };
  return {
    evaluate,
    until: async (expression) => {
      const end = Date.now() + PATIENCE_MS;
      while (!(await evaluate<boolean>(`Boolean(${expression})`))) {
        if (Date.now() > end) {
          throw new Error(`never ${expression} in: ${await evaluate('document.body.innerText')}`);
        }
        await wait(50);
      }
    },
    press: async (key) => {
      const code = { key, windowsVirtualKeyCode: KEYS[key] ?? key.toUpperCase().charCodeAt(0) };
      // A key may close the page before it is let go.
      const closed = () => undefined;
      await send('Input.dispatchKeyEvent', { type: 'keyDown', ...code }).catch(closed);
      await send('Input.dispatchKeyEvent', { type: 'keyUp', ...code }).catch(closed);
    },
    type: async (text) => {
      await send('Input.insertText', { text });
    },
    screenshot: async () =>
      Buffer.from((await send<{ data: string }>('Page.captureScreenshot')).data, 'base64'),
    close: async () => {
      await evaluate('setTimeout(() => window.close())');
      await session.detach();
    },
    detach: async () => {
      await session.detach();
    },
  };
}
