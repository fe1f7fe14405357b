import * as v from 'valibot';
import WebSocket from 'ws';

/** Sends a command of WebDriver BiDi and gives its result; rejects with the browser's own words. */
export type Send = (method: string, params?: object) => Promise<unknown>;

export interface Bidi {
  send: Send;
  close: () => void;
}

const Answer = v.variant('type', [
  v.object({ type: v.literal('success'), id: v.number(), result: v.unknown() }),
  v.object({ type: v.literal('error'), id: v.nullable(v.number()), error: v.string(), message: v.string() }),
]);

/** No command of a test takes longer: a page that never loads is said, not waited for until the test's end. */
const PATIENCE_MS = 20_000;

interface Waiting {
  resolve: (result: unknown) => void;
  reject: (error: Error) => void;
}

/** Opens a connection to a browser's remote agent, at an address such as ws://127.0.0.1:9222/session. */
export async function connectBidi(address: string): Promise<Bidi> {
  const socket = new WebSocket(address);
  await new Promise<void>((resolve, reject) => socket.once('open', () => resolve()).once('error', reject));
  const waiting = new Map<number, Waiting>();
  socket.on('message', (data) => settle(waiting, String(data)));
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('the browser was closed'));
    waiting.clear();
  });
  let last = 0;
  const send: Send = (method, params = {}) =>
    new Promise((resolve, reject) => {
      last += 1;
      const id = last;
      const late = setTimeout(() => {
        waiting.delete(id);
        reject(new Error(`${method}: no answer within ${PATIENCE_MS / 1000} s`));
      }, PATIENCE_MS);
      const done = () => clearTimeout(late);
      waiting.set(id, {
        resolve: (result) => [done(), resolve(result)],
        reject: ({ message }) => [done(), reject(new Error(`${method}: ${message}`))],
      });
      socket.send(JSON.stringify({ id, method, params }));
    });
  return { send, close: () => socket.close() };
}

function settle(waiting: Map<number, Waiting>, message: string): void {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), Answer), message);
  // Events have no id; none is asked for.
  if (!parsed.success || parsed.output.id === null) return;
  const answer = parsed.output;
  const asked = waiting.get(answer.id ?? 0);
  waiting.delete(answer.id ?? 0);
  if (answer.type === 'success') asked?.resolve(answer.result);
  else asked?.reject(new Error(`${answer.error}: ${answer.message}`));
}
