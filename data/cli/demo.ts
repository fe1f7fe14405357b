import { mkdirSync, rmSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import { launch } from '../../tests/e2e/harness/browser.ts';
import { launcherOf } from '../../tests/e2e/harness/launcher.ts';
import { panelsOf, waitForPanel } from '../../tests/e2e/harness/panel.ts';
import { startTlsServer } from '../../tests/e2e/harness/tls-server.ts';
import { describeBeside, type SeenBeside, type SeenPanel } from './panel-report.ts';
import { readSamples, routesOf, type SamplePage } from './sample-pages.ts';
import { EXTENSION, ROOT } from './tools.ts';

const SCREENSHOTS = `${ROOT}.output/demo`;

/** The panel's motion is over by then. */
const SETTLED_MS = 400;

/** So long a page is watched on which nothing is meant to open. */
const SILENCE_MS = 1_500;

/**
 * Opens every sample page under its real host name in a headless browser with the built extension, prints
 * what stands beside it, and takes a picture.
 * @returns the addresses of the pages that did not do what is meant
 */
export async function showSamples(lang: 'sv' | 'en'): Promise<string[]> {
  const samples = readSamples();
  const server = await startTlsServer(routesOf(samples));
  const { context, close } = await launch({ extension: EXTENSION, port: server.port, lang });
  rmSync(SCREENSHOTS, { recursive: true, force: true });
  mkdirSync(SCREENSHOTS, { recursive: true });
  const unlike: string[] = [];
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    for (const sample of samples) {
      await page.goto(sample.url);
      const seen = await seeBeside(page, sample);
      const asMeant = (seen.shows === 'panel') === sample.opens;
      if (!asMeant) unlike.push(sample.url);
      console.log(`\n${sample.url}\n  (${sample.subject})\n${describeBeside(seen)}`);
      if (!asMeant)
        console.log(
          `  NOT AS MEANT, ${sample.opens ? 'it should open' : 'it should stay closed'}: ${sample.because}`,
        );
      await page.waitForTimeout(SETTLED_MS);
      await page.screenshot({ path: `${SCREENSHOTS}/${sample.file.replace(/html$/, 'png')}` });
    }
  } finally {
    await close();
    await server.close();
  }
  console.log(`\nPictures of all ${samples.length} pages: ${SCREENSHOTS}`);
  return unlike;
}

async function seeBeside(page: Page, { opens }: SamplePage): Promise<SeenBeside> {
  const frame = opens ? await waitForPanel(page).catch(() => undefined) : await unexpectedPanel(page);
  if (frame) return { shows: 'panel', panel: await readPanel(frame) };
  const launcher = await launcherOf(page);
  return launcher ? { shows: 'launcher', name: launcher.name } : { shows: 'nothing' };
}

async function unexpectedPanel(page: Page): Promise<Frame | undefined> {
  await page.waitForTimeout(SILENCE_MS);
  return panelsOf(page).length > 0 ? waitForPanel(page, SILENCE_MS).catch(() => undefined) : undefined;
}

// Without functions of its own inside: tsx wraps those in a helper that the browser does not have.
function readPanel(frame: Frame): Promise<SeenPanel> {
  return frame.evaluate(() => ({
    heading: document.querySelector('h1')?.textContent ?? '',
    note: document.querySelector('h1 ~ p')?.textContent ?? '',
    sections: [...document.querySelectorAll('section')].map((section) => ({
      title: section.querySelector('h2')?.textContent ?? '',
      records: [...section.querySelectorAll('article[data-record]')].map((article) => ({
        first: article.querySelector('blockquote, h3')?.textContent ?? '',
        who: article.querySelector('.who, .evidence')?.textContent ?? '',
        why: article.querySelector('.why')?.textContent ?? '',
      })),
    })),
  }));
}
