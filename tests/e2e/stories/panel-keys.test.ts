import type { Frame, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { articlesOf, waitForPanel } from '../harness/panel.ts';
import { openWorld } from './world.ts';

const world = openWorld();

const VASTERAS = 'https://www.vasteras.se/omsorg-stod-och-hjalp/aldre/hemtjanst/e-hemtjanst.html';

/** More than there is to stop at in the page and the panel together. */
const STOPS = 150;

/** What the panel's focus is on, by its name for those who listen; empty where the panel has no focus. */
const focused = (panel: Frame) =>
  panel.evaluate(() => {
    const at = document.activeElement;
    if (!document.hasFocus() || !at || at === document.body) return '';
    const label = at.getAttribute('aria-label') ?? at.closest('label')?.textContent ?? at.textContent;
    return `${at.localName} ${label ?? ''}`.trim();
  });

/** Goes on by Tab (or back, by Shift and Tab) to what is called so. @throws Error with what was passed, where nothing is */
async function tabTo(page: Page, panel: Frame, name: RegExp, key = 'Tab'): Promise<void> {
  const passed: string[] = [];
  for (let stop = 0; stop < STOPS; stop += 1) {
    await page.keyboard.press(key);
    const at = await focused(panel);
    if (name.test(at)) {
      expect(await isSeen(panel), `the focus on ${at}`).toBe(true);
      return;
    }
    passed.push(at);
  }
  throw new Error(`Nothing by the name ${name} was passed: ${passed.join(' | ')}`);
}

/** Whether what has the focus says so, and is in view. */
const isSeen = (panel: Frame) =>
  panel.evaluate(() => {
    const at = document.activeElement;
    if (!at) return false;
    const { top, bottom } = at.getBoundingClientRect();
    return getComputedStyle(at).outlineStyle !== 'none' && bottom > 0 && top < innerHeight;
  });

/** The attributes of the panel's edge, which stands in a closed root, where it has the focus; `null` where it has not. */
async function focusedEdge(page: Page): Promise<Record<string, string> | null> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const edge = nodes.find(({ role, ignored }) => role?.value === 'separator' && !ignored);
  const hasFocus = edge?.properties?.some(({ name, value }) => name === 'focused' && value.value === true);
  if (!hasFocus || edge?.backendDOMNodeId === undefined) return null;
  const { node } = await session.send('DOM.describeNode', { backendNodeId: edge.backendDOMNodeId });
  await session.detach();
  const words = node.attributes ?? [];
  return Object.fromEntries(words.flatMap((word, at) => (at % 2 === 0 ? [[word, words[at + 1] ?? '']] : [])));
}

const said = (panel: Frame, words: string) =>
  expect.poll(() => panel.getByRole('status').allInnerTexts()).toContain(words);

describe('the panel in a page, by keys alone', () => {
  it('is reached by Tab, and a record is copied, hidden and brought back', async () => {
    const page = await world.visit(VASTERAS);
    const panel = await waitForPanel(page);
    await tabTo(page, panel, /^button Kopiera /);
    await page.keyboard.press('Enter');
    await said(panel, 'Kopierat');
    const before = (await articlesOf(panel)).map(({ id }) => id);
    await tabTo(page, panel, /^button Fel träff\?/);
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(panel)).toBe('button Ångra');
    await expect.poll(async () => (await articlesOf(panel)).length).toBe(before.length - 1);
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await articlesOf(panel)).map(({ id }) => id)).toEqual(before);
    expect(await focused(panel)).toMatch(/^article/);
  });

  it('unfolds what is folded, and goes on at the first of it', async () => {
    const page = await world.visit(VASTERAS);
    const panel = await waitForPanel(page);
    const before = (await articlesOf(panel)).length;
    await tabTo(page, panel, /^button Visa alla/);
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await articlesOf(panel)).length).toBeGreaterThan(before);
    await expect.poll(() => focused(panel)).toMatch(/^article/);
  });

  it('opens its menu, chooses there, and leaves it by Escape to the button', async () => {
    const page = await world.visit(VASTERAS);
    const panel = await waitForPanel(page);
    await tabTo(page, panel, /^button Inställningar/);
    await page.keyboard.press('Enter');
    await panel.getByRole('radio', { name: 'Mörka' }).waitFor();
    await tabTo(page, panel, /^input Som i systemet/);
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => panel.evaluate(() => document.documentElement.dataset.theme)).toBe('light');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(panel)).toMatch(/^button Inställningar/);
    await expect.poll(() => panel.getByRole('radio', { name: 'Mörka' }).count()).toBe(0);
  });

  it('searches, and Escape empties the field before it closes anything', async () => {
    const page = await world.visit(VASTERAS);
    const panel = await waitForPanel(page);
    await tabTo(page, panel, /^input Sök/);
    await page.keyboard.type('bredband');
    await expect
      .poll(() => panel.getByRole('status').allInnerTexts())
      .toContainEqual(expect.stringMatching(/träffar på .*bredband/));
    await page.keyboard.press('Escape');
    await expect.poll(() => panel.getByRole('searchbox').inputValue()).toBe('');
    expect(await focused(panel)).toMatch(/^input Sök/);
  });

  it('is made wider by its edge, which Tab reaches, and which says how wide it is', async () => {
    const page = await world.visit(VASTERAS);
    const panel = await waitForPanel(page);
    await tabTo(page, panel, /^button Inställningar/);
    const widthOf = async () => (await (await panel.frameElement()).boundingBox())?.width;
    const before = (await widthOf()) ?? 0;
    // The edge stands behind the frame: Tab leaves the panel at its end and comes to it.
    for (let stop = 0; stop < STOPS && (await focused(panel)) !== ''; stop += 1) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('ArrowLeft');
    await expect.poll(widthOf).toBe(before + 16);
    expect(await focusedEdge(page)).toMatchObject({ 'aria-valuetext': `${before + 16} bildpunkter` });
  });
});
