import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import * as v from 'valibot';
import type { Browser } from './browser-places.ts';
import { openDevtoolsPipe, type Send } from './devtools-pipe.ts';

const Loaded = v.object({ id: v.string() });
const Targets = v.object({
  targetInfos: v.array(v.object({ type: v.string(), url: v.string(), targetId: v.string() })),
});
const Session = v.object({ sessionId: v.string() });
const State = v.object({ result: v.object({ value: v.string() }) });

const WORKER_PATIENCE_MS = 15_000;

export type Opened = {
  /** Ends when the user has closed the browser; its profile is deleted then. */
  closed: Promise<void>;
  close: () => void;
};

/**
 * Opens a window of the browser, in a profile of its own, on a page, with the extension in it.
 * The extension comes by the debugging pipe: branded Chrome takes it in no other way, and Chromium too.
 * @throws Error that says what went wrong, with the browser closed again
 */
export async function openBrowser(browser: Browser, extension: string, page: string): Promise<Opened> {
  const profile = mkdtempSync(join(tmpdir(), 'sidoljus-'));
  const child = spawn(browser.path, argumentsFor(profile, page), {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const closed = exitOf(child).finally(() =>
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 }),
  );
  const send = openDevtoolsPipe(child);
  const close = () => void child.kill();
  try {
    const { id } = v.parse(Loaded, await send('Extensions.loadUnpacked', { path: extension }));
    await aliveWorker(send, id);
  } catch (error) {
    close();
    await closed;
    throw error;
  }
  return { closed, close };
}

function argumentsFor(profile: string, page: string): string[] {
  const args = [
    `--user-data-dir=${profile}`,
    '--remote-debugging-pipe',
    '--enable-unsafe-extension-debugging',
    '--no-first-run',
    '--no-default-browser-check',
    page,
  ];
  // Chromium refuses to run as root with its sandbox.
  return process.getuid?.() === 0 ? ['--no-sandbox', ...args] : args;
}

function exitOf(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
}

/** Waits until the extension's service worker is activated: one whose program failed is there all the same. */
async function aliveWorker(send: Send, id: string): Promise<void> {
  const end = Date.now() + WORKER_PATIENCE_MS;
  let state = 'missing';
  while (Date.now() < end && state !== 'redundant') {
    const { targetInfos } = v.parse(Targets, await send('Target.getTargets'));
    const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(`//${id}/`));
    if (worker) state = await stateOf(send, worker.targetId);
    if (state === 'activated') return;
    await wait(100);
  }
  throw new Error(`the extension was loaded as ${id}, but its service worker did not start (it is ${state})`);
}

async function stateOf(send: Send, targetId: string): Promise<string> {
  const { sessionId } = v.parse(Session, await send('Target.attachToTarget', { targetId, flatten: true }));
  const answer = await send('Runtime.evaluate', { expression: 'self.serviceWorker.state' }, sessionId);
  await send('Target.detachFromTarget', { sessionId });
  return v.parse(State, answer).result.value;
}
