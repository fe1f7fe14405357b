import { browser } from 'wxt/browser';
import { type Policy, policyFrom } from '../model/policy.ts';
import { reportError } from './report-error.ts';

const reported = new Set<string>();

/** What is wrong is told once, where an administrator finds it: in the extension's own console. */
function report(faults: readonly string[]): void {
  const news = faults.filter((fault) => !reported.has(fault));
  for (const fault of news) reported.add(fault);
  if (news.length > 0) reportError(new Error(news.join(', ')), 'faulty values in the policy are left out');
}

/** All that an administrator has set; Firefox rejects where there is nothing, and gives its frames in pages none. */
async function managed(): Promise<unknown> {
  try {
    return await browser.storage.managed.get(null);
  } catch {
    return {};
  }
}

/** What the IT department has laid down; nothing where it has not, or for a part that is faulty. */
export async function readPolicy(): Promise<Policy> {
  const { policy, faults } = policyFrom(await managed());
  report(faults);
  return policy;
}

/** Calls back when the policy may be another, until the signal ends. */
export function onPolicyChanged(handler: () => void, signal: AbortSignal): void {
  const listener = (_: unknown, area: string) => area === 'managed' && handler();
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}
