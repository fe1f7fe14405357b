import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { waitForLauncher } from '../harness/launcher.ts';
import { panelsOf } from '../harness/panel.ts';
import { openPopup } from '../harness/popup.ts';
import { attach, type Target } from '../harness/target.ts';
import { openWorld, waitInSilence } from './world.ts';

const world = openWorld();

const BODEN = 'https://www.boden.se/bygga-bo-och-miljo/bredband-och-mobiltackning';
const VASTERAS = 'https://www.vasteras.se/omsorg-stod-och-hjalp/aldre/hemtjanst/e-hemtjanst.html';
const isPanel = (url: string) => /\/panel\.html$/.test(url);
const HEADING = 'document.querySelector("h1, [role=heading]")?.textContent';

/** A page on which a frame of ours can't live: the launcher opens the browser's own panel there. */
async function openFromLauncher(): Promise<{ tab: Page; panel: Target }> {
  const tab = await world.visitOwn(
    'https://are.se/isolerad',
    '<!doctype html><html lang="sv"><head><title>Välfärdsteknik</title></head><body><main><h1>Välfärdsteknik i hemtjänsten</h1><p>Trygghetslarm och nattkameror i hemtjänsten, välfärdsteknik för äldre.</p></main></body></html>',
    { 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-opener-policy': 'same-origin' },
  );
  await (await waitForLauncher(tab)).click();
  return { tab, panel: await attach(world.context, isPanel) };
}

/** Every heading that the panel has shown since, so that even a moment of the wrong one is seen. */
const WATCH = `(() => {
  window.seen = [];
  const note = () => window.seen.push([${HEADING}, document.querySelectorAll('article').length]);
  new MutationObserver(note).observe(document.body, { childList: true, subtree: true, characterData: true });
})()`;

describe('the browser’s own side panel', () => {
  it('opens from the launcher where no frame can live, with that page’s voices', async () => {
    const { tab, panel } = await openFromLauncher();
    await panel.until(`${HEADING} === 'Åre'`);
    await panel.until(
      'document.querySelectorAll("section[aria-labelledby] article[data-record]").length > 0',
    );
    expect(panelsOf(tab)).toHaveLength(0);
    await panel.close();
  });

  it('follows the active tab, never shows another tab’s voices, and keeps frames away', async () => {
    const { tab, panel } = await openFromLauncher();
    await panel.until(`${HEADING} === 'Åre'`);
    const boden = await world.visit(BODEN);
    await boden.bringToFront();
    await panel.until(`${HEADING} === 'Boden' && document.querySelector('article')`);
    await waitInSilence(boden);
    expect(panelsOf(boden)).toHaveLength(0);
    await panel.evaluate(WATCH);
    await tab.bringToFront();
    await panel.until(`${HEADING} === 'Åre' && document.querySelector('article')`);
    const seen = await panel.evaluate<[string, number][]>('window.seen');
    // After the switch there is nothing of Boden's: at most "reading" without articles, then Åre.
    expect(seen.filter(([heading]) => heading === 'Boden')).toEqual([]);
    await panel.close();
  });

  it('follows its tab to another page', async () => {
    const { tab, panel } = await openFromLauncher();
    await panel.until(`${HEADING} === 'Åre'`);
    await tab.goto(VASTERAS);
    await panel.until(`${HEADING} === 'Västerås' && document.querySelector('article')`);
    await panel.close();
  });

  it('offers search and a match where the site is not known, and says why that can’t be', async () => {
    const { panel } = await openFromLauncher();
    await panel.until(`${HEADING} === 'Åre'`);
    const other = await world.visitOwn('https://nyheter.example/', '<h1>Nyheter</h1><p>Annat.</p>');
    await other.bringToFront();
    await panel.until('document.body.innerText.includes("Matcha den här sidan")');
    expect(await panel.evaluate('document.querySelectorAll("article").length')).toBe(0);
    await panel.evaluate(
      '[...document.querySelectorAll("button")].find((one) => one.innerText === "Matcha den här sidan").click()',
    );
    await panel.until('document.body.innerText.includes("knapp i verktygsfältet")');
    await panel.evaluate('document.querySelector("input[type=search]").focus()');
    await panel.type('fiber');
    await panel.until('document.querySelector("article[data-record]")');
    await panel.close();
  });

  it('opens from the popup', async () => {
    const front = await world.visit(BODEN);
    const popup = await openPopup(world, front);
    await popup.getByRole('button', { name: /^Visa alla \d+ i sidopanelen$/ }).click();
    const panel = await attach(world.context, isPanel);
    await panel.until(HEADING);
    await panel.close();
  });
});
