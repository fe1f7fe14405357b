import { browser } from 'wxt/browser';

/** Wakes the background for a question to come. Without the contract's schemas: the answer is nobody's concern. */
export async function sendWake(): Promise<void> {
  await browser.runtime.sendMessage({ request: 'wake', input: {} }).catch(() => undefined);
}
