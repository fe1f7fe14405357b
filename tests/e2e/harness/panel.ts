import type { Frame, Page } from 'playwright-core';

/** An article element of the panel, as a reader meets it. */
export type ShownArticle = {
  id: string;
  /** Why it is shown, strongest first: the words of `data-by`. */
  by: string[];
  /** The accessible name of the section it stands in. */
  section: string;
  text: string;
};

const PANEL_PATIENCE_MS = 15_000;

/** The frames of the panel in a page; more than one is a fault of the extension. */
export function panelsOf(page: Page): Frame[] {
  return page.frames().filter((frame) => /\/panel\.html(?:[?#]|$)/.test(frame.url()));
}

/**
 * Waits until the panel has drawn itself in a page and can be seen.
 * @throws Error that says what was missing: the frame, its heading, or its place on the page
 */
export async function waitForPanel(page: Page, patience = PANEL_PATIENCE_MS): Promise<Frame> {
  const end = Date.now() + patience;
  let missing = 'there is no frame with panel.html';
  while (Date.now() < end) {
    const [frame] = panelsOf(page);
    if (frame) {
      missing = await missingIn(frame);
      if (missing === '') return frame;
    }
    await page.waitForTimeout(50);
  }
  throw new Error(`The panel did not open on ${page.url()} within ${patience} ms: ${missing}.`);
}

async function missingIn(frame: Frame): Promise<string> {
  try {
    const heading = await frame.evaluate(() => document.querySelector('h1')?.textContent?.trim() ?? '');
    if (heading === '') return 'its frame has drawn no heading';
    return (await isShown(frame)) ? '' : 'its frame is there, but hidden';
  } catch (error) {
    return `its frame went away (${error instanceof Error ? error.message : String(error)})`;
  }
}

/** Whether the panel's frame takes up room on the page and is not made invisible. */
async function isShown(frame: Frame): Promise<boolean> {
  const element = await frame.frameElement();
  return element.isVisible();
}

/** All records that the panel shows, in order. */
export function articlesOf(frame: Frame): Promise<ShownArticle[]> {
  return frame.$$eval('article[data-record]', (elements) =>
    elements.map((element) => {
      const section = element.closest('section, [role="region"]');
      const labels = (section?.getAttribute('aria-labelledby') ?? '').split(' ').filter(Boolean);
      const label = labels.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
      return {
        id: element.getAttribute('data-record') ?? '',
        by: (element.getAttribute('data-by') ?? '').split(' ').filter(Boolean),
        section: (label || section?.getAttribute('aria-label') || '').trim().replace(/\s+/g, ' '),
        text: (element instanceof HTMLElement ? element.innerText : '').trim(),
      };
    }),
  );
}
