import type { Page } from 'playwright-core';
import type { World } from '../stories/world.ts';

/** The library's page at a view: `?view=import`. */
export const visitLibrary = (world: World, query: string): Promise<Page> =>
  world.visit(`chrome-extension://${world.extensionId}/library.html${query}`);

/** An article of one speaker's quotes, written here; `about` makes it another than the last. */
export const articleAbout = (about: string): string => `${about} i Boden

Av Karin Ek
Publicerad 3 maj 2024

Bodens kommun har arbetat med ${about} i flera år, och nu är det klart.

Hur gick det?

– Vi har bytt allt som gäller ${about}, och det gick på två veckor, säger Eva Lind, it-chef i Bodens kommun.

– Ja, säger hon, men nästa gång vill vi äga våra data om ${about}.
`;

/** A file that is given to the page, without one on the disk. */
export const textFile = (name: string, text: string | Buffer) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(text),
});

/** Waits until an import says that it is over, and gives its row. */
export async function ended(page: Page, name: string) {
  const row = page.locator('.job[data-state="done"]').filter({ hasText: name }).first();
  await row.waitFor({ timeout: 30_000 });
  return row;
}

/** Pastes an article into the import view, has it read, and goes to its review. */
export async function reviewPasted(world: World, about: string): Promise<Page> {
  const page = await visitLibrary(world, '?view=import');
  await page.getByLabel('Artikelns text').fill(articleAbout(about));
  await page.getByRole('button', { name: 'Läs texten' }).click();
  const row = await ended(page, about);
  await row.getByRole('link', { name: 'Granska artikeln' }).click();
  await page.locator('.card[data-quote]').first().waitFor();
  return page;
}

/** Points at a municipality's mark on the map, some pixels beside it, and gives where the pointer stands. */
export async function pointAt(page: Page, code: string, beside = 0): Promise<{ x: number; y: number }> {
  const mark = page.locator(`.country [data-code="${code}"]`);
  await mark.waitFor();
  await mark.scrollIntoViewIfNeeded();
  const box = await mark.boundingBox();
  if (!box) throw new Error(`${code} has no mark on the map`);
  const spot = { x: box.x + box.width / 2 + beside, y: box.y + box.height / 2 };
  await page.mouse.move(spot.x, spot.y);
  await page.locator('.country a').waitFor();
  return spot;
}
