import { browser } from 'wxt/browser';
import { type Policy, policyFrom } from '../model/policy.ts';
import { reportError } from './report-error.ts';

/** Where the policy of the last time is kept, for the browser's start. */
const KEY = 'policy';

/** Milliseconds for which pages may wait since one first asked: Chrome reads policies late after its start, and may take seconds. */
const PATIENCE = 200;

const reported = new Set<string>();

/** What is wrong is told once, where an administrator finds it: in the extension's own console. */
function report(faults: readonly string[]): void {
  const news = faults.filter((fault) => !reported.has(fault));
  for (const fault of news) reported.add(fault);
  if (news.length > 0) reportError(new Error(news.join(', ')), 'faulty values in the policy are left out');
}

/** All that an administrator has set; Firefox rejects where there is nothing, and gives its frames in pages none. */
async function managed(): Promise<object> {
  try {
    return await browser.storage.managed.get(null);
  } catch {
    return {};
  }
}

/** What it was the last time; undefined right after an install. */
const lastKnown = async (): Promise<unknown> => (await browser.storage.local.get(KEY))[KEY];

/** Asks the browser, and keeps the answer for its next start. */
async function asked(): Promise<unknown> {
  const [now, before] = await Promise.all([managed(), lastKnown()]);
  if (JSON.stringify(now) !== JSON.stringify(before)) await browser.storage.local.set({ [KEY]: now });
  return now;
}

function parsed(stored: unknown): Policy {
  const { policy, faults } = policyFrom(stored);
  report(faults);
  return policy;
}

/** The question that is out or was answered, and what counts while it is out for too long. */
interface Question {
  now: Promise<unknown>;
  late: Promise<unknown>;
}

let question: Question | undefined;
let isWatching = false;

function forget(): void {
  question = undefined;
}

/** One question for all who ask until the policy changes: each would wait anew for a browser that is late. */
function inquiry(): Question {
  if (question) return question;
  if (!isWatching) onPolicyChanged(forget, new AbortController().signal);
  isWatching = true;
  const now = asked();
  now.catch(forget);
  question = { now, late: new Promise((resolve) => setTimeout(resolve, PATIENCE)).then(lastKnown) };
  return question;
}

/** What the IT department has laid down, however long the browser takes to say so; nothing for a part that is faulty. */
export const awaitPolicy = async (): Promise<Policy> => parsed(await inquiry().now);

/** Milliseconds for which the first page waits; Chromium 156 told the policy of a forced install after 3.6 s. */
const INSTALL_PATIENCE = 10_000;

/** The same right after an install: one that an administrator forces is told first that there is no policy. */
export async function policyAtInstall(): Promise<Policy> {
  const policy = await awaitPolicy();
  const { installType } = await browser.management.getSelf();
  if (installType !== 'admin' || !policy.firstRun) return policy;
  const signal = AbortSignal.timeout(INSTALL_PATIENCE);
  await new Promise((resolve) => {
    onPolicyChanged(() => resolve(null), signal);
    signal.addEventListener('abort', resolve);
  });
  return awaitPolicy();
}

/** What the IT department has laid down, but as it was the last time, if it ever was known, where the browser does not say it soon. */
export async function readPolicy(): Promise<Policy> {
  const { now, late } = inquiry();
  return parsed((await Promise.race([now, late])) ?? (await now));
}

/** Calls back when the policy may be another, until the signal ends. */
export function onPolicyChanged(handler: () => void, signal: AbortSignal): void {
  const listener = (_: unknown, area: string) => {
    if (area !== 'managed') return;
    forget();
    handler();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}
