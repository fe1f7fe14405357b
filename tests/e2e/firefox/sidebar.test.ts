import * as v from 'valibot';
import { afterEach, describe, expect, it } from 'vitest';
import { press } from './harness/own-window.ts';
import { panelsOf, waitForPanel } from './harness/panel.ts';
import { openPopup } from './harness/popup.ts';
import { bringToFront, hideSidebar, shownIn, showSidebar, sidebarOf } from './harness/sidebar.ts';
import type { Tab } from './harness/tab.ts';
import { buttonOf, type View } from './harness/view.ts';
import { addressOf, openFirefoxWorld, waitInSilence } from './world.ts';

const world = openFirefoxWorld();
afterEach(() => hideSidebar(world));

const PATIENCE = { timeout: 15_000 };
const VASTERAS = addressOf('vasteras-e-hemtjanst.html');
const SUNDSVALL = addressOf('sundsvall-oppen-kallkod.html');
const BODEN = addressOf('boden-fiber-och-mobiltackning.html');
const MATCH = buttonOf('Matcha den här sidan');
const ABOUT_LOCK_IN = `<!doctype html><html lang="sv"><head><title>Inlåsning hos it-leverantörer</title></head><body><main>
<h1>Inlåsning hos it-leverantörer</h1>${'<p>Kommunerna låses in av sina leverantörer. Inlåsning i verksamhetssystem gör det svårt att byta it-leverantör, och öppna standarder hjälper.</p>'.repeat(3)}
</main></body></html>`;

const headingIn = async (sidebar: View) => (await shownIn(sidebar))[0];
const recordsIn = async (sidebar: View) => (await shownIn(sidebar))[1];
const speaksOf = async (sidebar: View, name: string) => {
  await expect.poll(() => headingIn(sidebar), PATIENCE).toBe(name);
  await expect.poll(() => recordsIn(sidebar), PATIENCE).toBeGreaterThan(0);
};
const says = (view: View, words: string) => expect.poll(() => view.text(), PATIENCE).toContain(words);

/** Notes whose page the sidebar speaks of whenever it changes, so that even a moment of the wrong one is seen. */
const WATCH = `(() => {
  window.seen = [];
  const note = () => window.seen.push(document.querySelector('h1, [role=heading]')?.textContent ?? '');
  new window.MutationObserver(note).observe(document.body, { childList: true, subtree: true, characterData: true });
})()`;

async function openByKeys(): Promise<void> {
  const window = await world.firefox.ownWindow();
  // Keys pressed in a page come to the window only after the page has seen them; without a display they don't.
  await window.run('(window.focus(), gURLBar.focus())');
  await press(window, 'S', ['Alt', 'Shift']);
}

/** Chooses the item in the menu that a click with the right button on the page brings; ours stand in one of their own. */
async function openFromMenu(page: Tab): Promise<void> {
  const window = await world.firefox.ownWindow();
  const item = `document.getElementById('sidoljus_sidoljus_se-menuitem-_open-panel')`;
  await page.clickAt(40, 80, 'right');
  await expect
    .poll(() => window.read(`${item}?.label ?? ''`, v.string()), PATIENCE)
    .toMatch('Öppna Sidoljus i sidopanelen');
  await window.run(`${item}.closest('menu').openMenu(true)`);
  const isOpen = `${item}.closest('menupopup').state === 'open'`;
  await expect.poll(() => window.read(isOpen, v.boolean()), PATIENCE).toBe(true);
  await window.run(`${item}.closest('menupopup').activateItem(${item})`);
}

describe('the sidebar of Firefox', () => {
  it('stands beside the tab in front, follows, and never shows another tab’s voices', async () => {
    const page = await world.visit(VASTERAS);
    await waitForPanel(page);
    const sidebar = await showSidebar(world);
    await speaksOf(sidebar, 'Västerås');
    await world.visit(SUNDSVALL);
    await speaksOf(sidebar, 'Sundsvall');
    await sidebar.run(WATCH);
    await bringToFront(page);
    await speaksOf(sidebar, 'Västerås');
    // After the switch there is nothing of Sundsvall's: at most "reading", then Västerås.
    expect(await sidebar.read('window.seen', v.array(v.string()))).not.toContain('Sundsvall');
  });

  it('keeps frames out of the pages beside it, until it is closed', async () => {
    const page = await world.visit(VASTERAS);
    await waitForPanel(page);
    await showSidebar(world);
    await expect.poll(() => panelsOf(page), PATIENCE).toHaveLength(0);
    const other = await world.visit(SUNDSVALL);
    await waitInSilence();
    expect(await panelsOf(other)).toHaveLength(0);
    await hideSidebar(world);
    await waitForPanel(other);
  });

  it('follows its tab to another page', async () => {
    const page = await world.visit(VASTERAS);
    const sidebar = await showSidebar(world);
    await speaksOf(sidebar, 'Västerås');
    await page.goto(BODEN);
    await speaksOf(sidebar, 'Boden');
  });

  it('offers search and a match where the site is not known, and says why that can’t be', async () => {
    await world.visitOwn('https://nyheter.example/las', ABOUT_LOCK_IN);
    const sidebar = await showSidebar(world);
    await says(sidebar, 'Matcha den här sidan');
    expect(await recordsIn(sidebar)).toBe(0);
    await sidebar.click(MATCH);
    await says(sidebar, 'knapp i verktygsfältet');
    await sidebar.click(`document.querySelector('input[type=search]')`);
    await sidebar.type('fiber');
    await expect.poll(() => recordsIn(sidebar), PATIENCE).toBeGreaterThan(0);
  });
});

describe('the sidebar of Firefox is opened', () => {
  it('from the popup, which then closes', async () => {
    await waitForPanel(await world.visit(BODEN));
    const popup = await openPopup(world);
    await popup.click(buttonOf('Visa alla'));
    await speaksOf(await sidebarOf(world), 'Boden');
    await expect.poll(() => popup.isOpen(), PATIENCE).toBe(false);
  });

  it.each([
    ['by its keys', openByKeys],
    ['from the menu of the page', openFromMenu],
  ])('%s, and may then match a page of an unknown site', async (_, open) => {
    const page = await world.visitOwn('https://nyheter.example/las', ABOUT_LOCK_IN);
    const sidebar = await sidebarOf(world);
    await open(page);
    await expect.poll(() => sidebar.isOpen(), PATIENCE).toBe(true);
    await says(sidebar, 'Matcha den här sidan');
    await sidebar.click(MATCH);
    await expect.poll(() => recordsIn(sidebar), PATIENCE).toBeGreaterThan(0);
  });
});
