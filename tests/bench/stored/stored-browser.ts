import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { EXTENSION } from '../../../data/cli/tools.ts';
import { type Launched, launch } from '../../e2e/harness/browser.ts';
import { bundle } from '../contest/bundle.ts';
import type { Source } from '../contest/contestant.ts';
import { median } from '../report/percentile.ts';

/** A headless browser with the built extension, whose store holds what a bench wants. */
export interface StoredBrowser extends Launched {
  /** Milliseconds that the calibration loop takes here and now, the median of some. */
  calibrate: () => Promise<number>;
}

/** A file of the package without a program of its own. */
const PAGE = 'manifest.json';
const CALIBRATIONS = 5;

async function programPage({ context, extensionId }: Launched): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/${PAGE}`);
  await page.evaluate(await bundle('stored/in-store.ts', 'page'));
  return page;
}

/** What is bundled is in the store once the background has answered. */
async function awaitSeed(page: Page): Promise<void> {
  await page.evaluate(`chrome.runtime.sendMessage({ request: 'prepare-store', input: {} })`);
}

async function fill(launched: Launched, source: Source, size: number): Promise<void> {
  const page = await programPage(launched);
  await awaitSeed(page);
  await page.evaluate(`fillStore(${JSON.stringify(source)}, ${size})`);
}

/**
 * Opens the browser.
 * @param port of the server that answers for every host
 * @param size how many records its store is to hold; those that are bundled where it is missing
 */
export async function storedBrowser(port: number, source: Source, size?: number): Promise<StoredBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'sidoljus-bench-'));
  const remove = () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  try {
    const options = { extension: EXTENSION, port, profile };
    const first = await launch({ ...options, installs: true });
    try {
      if (size === undefined) await awaitSeed(await programPage(first));
      else await fill(first, source, size);
    } finally {
      await first.close();
    }
    // Anew: the background has read what was there before.
    const launched = await launch({ ...options, installs: false });
    const page = await programPage(launched);
    return {
      ...launched,
      calibrate: async () => {
        await page.bringToFront();
        const times: number[] = [];
        for (let time = 0; time < CALIBRATIONS; time++) times.push(await page.evaluate('calibration()'));
        return median(times);
      },
      close: async () => {
        await launched.close();
        remove();
      },
    };
  } catch (error) {
    remove();
    throw error;
  }
}
