import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { ODD_QUERIES, ONE_CLEAR_ANSWER } from '../odd-queries.ts';
import { answered, fill, openPopup, recordsOf, searchFor } from './harness/popup.ts';
import { buttonOf, type View } from './harness/view.ts';
import { openFirefoxWorld } from './world.ts';

const world = openFirefoxWorld();

const PATIENCE = { timeout: 15_000 };
const MATCH = buttonOf('Matcha den här sidan');

const page = (title: string, body: string) =>
  `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>${title}</title></head><body><main><h1>${title}</h1>${body}</main></body></html>`;

const says = (popup: View, words: string) => expect.poll(() => popup.text(), PATIENCE).toContain(words);

/** Asks that the page be matched, by a click; the answer is awaited by the caller. */
async function match(popup: View): Promise<void> {
  await says(popup, 'Matcha den här sidan');
  await popup.click(MATCH);
}

describe('in Firefox, a page of an unknown site', () => {
  it('is read by the right that the click on the button gave, and what answers to it is shown', async () => {
    const text =
      '<p>Kommunerna låses in av sina leverantörer. Inlåsning i verksamhetssystem gör det svårt att byta it-leverantör, och öppna standarder hjälper.</p>';
    await world.visitOwn(
      'https://nyheter.example/las',
      page('Inlåsning hos it-leverantörer', text.repeat(3)),
    );
    const popup = await openPopup(world);
    expect(await recordsOf(popup)).toEqual([]);
    await match(popup);
    await expect.poll(async () => (await recordsOf(popup)).length, PATIENCE).toBeGreaterThan(0);
    expect((await recordsOf(popup)).length).toBeLessThanOrEqual(8);
    await says(popup, 'i sidopanelen');
  });

  it('says so where nothing answers to it', async () => {
    await world.visitOwn(
      'https://nyheter.example/brod',
      page('Surdeg', '<p>Blanda mjöl och vatten, rör om.</p>'),
    );
    const popup = await openPopup(world);
    await match(popup);
    await says(popup, 'Samlingen har inget om det som sidan handlar om.');
  });

  it('is not read where it asks for a password', async () => {
    await world.visitOwn(
      'https://nyheter.example/in',
      page('Logga in', '<form><input type="password"></form>'),
    );
    const popup = await openPopup(world);
    await match(popup);
    await says(popup, 'Sidan frågar efter lösenord');
  });

  it('is not read where Firefox lets no extension in, and that is said', async () => {
    await world.visitOwn('https://addons.mozilla.org/sv/', page('Tillägg', '<p>Inlåsning.</p>'));
    const popup = await openPopup(world);
    await match(popup);
    await says(popup, 'Webbläsaren låter inga tillägg läsa den här sidan');
    expect(await searchFor(popup, 'fiber')).not.toEqual([]);
  });

  it('is not offered where it is the browser’s own', async () => {
    await world.visit('about:license');
    const popup = await openPopup(world);
    await says(popup, 'Webbläsaren låter inga tillägg läsa den här sidan');
    expect(await popup.read(`${MATCH} === undefined`, v.boolean())).toBe(true);
  });
});

describe('in Firefox, what one may type', () => {
  it.each(ODD_QUERIES)('is answered, or said to have no answer: %s', async (_, query) => {
    const popup = await openPopup(world);
    await popup.run(
      `(window.complaints = [], window.addEventListener('error', ({ message }) => window.complaints.push(message)))`,
    );
    await fill(popup, query);
    await answered(popup);
    expect((await popup.text()).trim()).toMatch(ONE_CLEAR_ANSWER);
    expect(await popup.read(`document.querySelectorAll('img, main script').length`, v.number())).toBe(0);
    expect(await popup.read(`document.body.dataset.taken ?? ''`, v.string())).toBe('');
    expect(await popup.read('document.documentElement.scrollWidth <= window.innerWidth', v.boolean())).toBe(
      true,
    );
    expect(await popup.read('window.complaints', v.array(v.string()))).toEqual([]);
  });

  it('finds again after the oddest of them', async () => {
    const popup = await openPopup(world);
    await fill(popup, `نظام ${'å'.repeat(200)}`);
    expect(await searchFor(popup, 'fiber')).not.toEqual([]);
  });
});
