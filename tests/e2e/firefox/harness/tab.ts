import { setTimeout as wait } from 'node:timers/promises';
import * as v from 'valibot';
import type { Send } from './bidi.ts';

const Evaluated = v.variant('type', [
  v.object({ type: v.literal('success'), result: v.object({ value: v.optional(v.unknown()) }) }),
  v.object({ type: v.literal('exception'), exceptionDetails: v.object({ text: v.string() }) }),
]);

const Children = v.array(v.object({ context: v.string(), url: v.string() }));
const Tree = v.object({ contexts: v.tuple([v.object({ url: v.string(), children: Children })]) });

/** A document in the browser: a tab, a frame in one, or the browser's own window. */
export class Tab {
  readonly send: Send;
  /** Its id in WebDriver BiDi. */
  readonly context: string;

  constructor(send: Send, context: string) {
    this.send = send;
    this.context = context;
  }

  /** Opens an address. Of pages of an extension Firefox never says that they are loaded: those are awaited by hand. */
  async goto(address: string): Promise<void> {
    const isOwn = address.startsWith('moz-extension:');
    const arrives = isOwn ? 'none' : 'complete';
    await this.send('browsingContext.navigate', { context: this.context, url: address, wait: arrives });
    if (isOwn) {
      await until(`${address} is loaded`, () =>
        this.read(
          `location.href === ${JSON.stringify(new URL(address).href)} && document.readyState === 'complete'`,
          v.boolean(),
        ),
      );
    }
  }

  /** The value of an expression in the document, awaited, and parsed by a schema. */
  async read<S extends v.GenericSchema>(expression: string, schema: S): Promise<v.InferOutput<S>> {
    const answer = await this.send('script.evaluate', {
      target: { context: this.context },
      expression: `(async () => JSON.stringify(await (${expression})) ?? 'null')()`,
      awaitPromise: true,
    });
    const evaluated = v.parse(Evaluated, answer);
    if (evaluated.type === 'exception') throw new Error(`${expression}: ${evaluated.exceptionDetails.text}`);
    return v.parse(schema, JSON.parse(v.parse(v.string(), evaluated.result.value)));
  }

  /** Runs an expression in the document for its effect. */
  async run(expression: string): Promise<void> {
    await this.read(`(async () => { await (${expression}); return null; })()`, v.null());
  }

  /** The frames that stand directly in the document. */
  async frames(): Promise<(Tab & { url: string })[]> {
    const tree = v.parse(Tree, await this.send('browsingContext.getTree', { root: this.context }));
    return tree.contexts[0].children.map(({ context, url }) =>
      Object.assign(new Tab(this.send, context), { url }),
    );
  }

  /** A click with the mouse at a place in the document's window, in CSS pixels. */
  async clickAt(x: number, y: number, which: 'left' | 'right' = 'left'): Promise<void> {
    const button = which === 'left' ? 0 : 2;
    const actions = [
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
      { type: 'pointerDown', button },
      { type: 'pointerUp', button },
    ];
    await this.send('input.performActions', {
      context: this.context,
      actions: [{ type: 'pointer', id: 'mouse', actions }],
    });
  }

  /** A click with the mouse in the middle of the one element that a selector finds. */
  async click(selector: string): Promise<void> {
    const Middle = v.object({ x: v.number(), y: v.number() });
    const { x, y } = await this.read(
      `(() => {
        const element = document.querySelector(${JSON.stringify(selector)});
        element.scrollIntoView({ block: 'nearest' });
        const { x, y, width, height } = element.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      })()`,
      Middle,
    );
    await this.clickAt(x, y);
  }

  /** Gives a field the focus and types, key by key. @param field an expression for the element */
  async type(text: string, field: string): Promise<void> {
    await this.run(`${field}.focus()`);
    const actions = [...text].flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await this.send('input.performActions', {
      context: this.context,
      actions: [{ type: 'key', id: 'keys', actions }],
    });
  }

  async close(): Promise<void> {
    await this.send('browsingContext.close', { context: this.context });
  }
}

/**
 * Asks again and again until the answer is neither undefined nor false.
 * @param what the state that is awaited, for the message
 */
export async function until<T>(
  what: string,
  look: () => Promise<T | undefined | false>,
  patience = 10_000,
): Promise<T> {
  const end = Date.now() + patience;
  let last: unknown;
  while (Date.now() < end) {
    try {
      const seen = await look();
      if (seen !== undefined && seen !== false) return seen;
    } catch (error) {
      // A document may go away between two questions; what went wrong last is told at the end.
      last = error;
    }
    await wait(50);
  }
  throw new Error(`Awaited for ${patience} ms in vain that ${what}.`, { cause: last });
}
