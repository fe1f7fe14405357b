import type { ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import * as v from 'valibot';

const Answer = v.object({
  id: v.number(),
  result: v.optional(v.unknown()),
  error: v.optional(v.object({ message: v.string() })),
});

/** Sends a command of the Chrome DevTools Protocol, to the browser or to a target's session, and gives its result. */
export type Send = (method: string, params?: object, sessionId?: string) => Promise<unknown>;

type Waiting = { resolve: (result: unknown) => void; reject: (error: Error) => void };

/**
 * Talks to a browser that was started with `--remote-debugging-pipe` and pipes as its file descriptors 3
 * and 4: JSON messages, each ended by a zero byte. Commands reject with the browser's own words, and all of
 * them when the browser is closed.
 */
export function openDevtoolsPipe(browser: ChildProcess): Send {
  const [, , , toBrowser, fromBrowser] = browser.stdio as [unknown, unknown, unknown, Writable, Readable];
  const waiting = new Map<number, Waiting>();
  let rest = '';
  fromBrowser.setEncoding('utf8').on('data', (chunk: string) => {
    const messages = (rest + chunk).split('\0');
    rest = messages.pop() ?? '';
    for (const message of messages) settle(waiting, message);
  });
  // A browser that is closed breaks the pipe; that it was closed is said by its exit.
  toBrowser.on('error', () => {});
  const giveUp = (why: string) => {
    for (const { reject } of waiting.values()) reject(new Error(why));
    waiting.clear();
  };
  browser.on('exit', () => giveUp('the browser was closed'));
  browser.on('error', ({ message }) => giveUp(message));
  let last = 0;
  return (method, params = {}, sessionId) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      toBrowser.write(`${JSON.stringify({ id: last, method, params, sessionId })}\0`);
    });
}

function settle(waiting: Map<number, Waiting>, message: string): void {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), Answer), message);
  // Events have no id; none is asked for.
  if (!parsed.success) return;
  const { id, result, error } = parsed.output;
  const asked = waiting.get(id);
  waiting.delete(id);
  if (error) asked?.reject(new Error(error.message));
  else asked?.resolve(result);
}
