import type { BrowserContext } from 'playwright-core';

/** What becomes of the background's answers on one of our own pages: none comes, they fail, or they are very long. */
export type Fate = 'never' | 'failed' | 'long';

/** Has what the background answers in pages opened from now on come to such an end; only in the extension's own. */
export async function meetFate(context: BrowserContext, fate: Fate): Promise<void> {
  await context.addInitScript((wished) => {
    const api = (globalThis as { chrome?: { runtime?: { sendMessage?: unknown } } }).chrome?.runtime;
    if (location.protocol !== 'chrome-extension:' || !api) return;
    const ask = (api.sendMessage as (message: unknown) => Promise<unknown>).bind(api);
    /** Texts of many lines, and names that no line can hold. */
    const longer = (key: string, value: unknown): unknown => {
      if (typeof value !== 'string') return value;
      if (/^(?:text|title|sv|en)$/.test(key)) return `${value} `.repeat(8).trim();
      if (/^(?:role|organisation|publication)$/.test(key) || (key === 'name' && /\s/.test(value)))
        return `${value} ${'verksamhetsutvecklingschef'.repeat(6)}`;
      return value;
    };
    const answered = async (message: unknown) => {
      if (wished === 'never') return new Promise(() => {});
      if (wished === 'failed') return { ok: false, failure: 'store-closed' };
      return JSON.parse(JSON.stringify(await ask(message)), (key, value) => longer(key, value));
    };
    Object.defineProperty(api, 'sendMessage', { value: answered });
  }, fate);
}
