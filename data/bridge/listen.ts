import * as v from 'valibot';
import { browser } from 'wxt/browser';

/** Calls the handler for every message of the given schema until the signal ends; others pass by unanswered. */
export function listen<S extends v.GenericSchema>(
  schema: S,
  handler: (message: v.InferOutput<S>) => void,
  signal: AbortSignal,
): void {
  const listener = (message: unknown): undefined => {
    const parsed = v.safeParse(schema, message);
    if (parsed.success) handler(parsed.output);
    return undefined;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime?.onMessage.removeListener(listener), { once: true });
}
