import { expect, it } from 'vitest';
import { openWorld } from './world.ts';

const world = openWorld();

const visit = async (path: string, width: number, height: number) => {
  const page = await world.visit('about:blank');
  await page.setViewportSize({ width, height });
  await page.goto(`chrome-extension://${world.extensionId}/${path}`);
  await page.locator('main h1').waitFor();
  return page;
};

it('at 400 % the library’s ways stand behind one button, and go again when one has gone', async () => {
  const page = await visit('library.html', 320, 256);
  const nav = page.getByRole('navigation', { name: 'Biblioteket' });
  await expect.poll(() => nav.getByRole('link').count()).toBe(0);
  expect((await nav.boundingBox())?.height).toBeLessThan(48);
  const menu = nav.getByRole('button', { name: 'Meny' });
  await menu.press('Enter');
  expect(await menu.getAttribute('aria-expanded')).toBe('true');
  await nav.getByRole('link', { name: 'Inställningar' }).press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Inställningar' }).waitFor();
  await expect.poll(() => nav.getByRole('link').count()).toBe(0);
});

it('in a window that is 600 px high the popup’s foot is whole and on one line', async () => {
  const page = await visit('popup.html', 420, 600);
  await page.getByRole('combobox').fill('bredband');
  await page.locator('article[data-record]').first().waitFor();
  const foot = await page.locator('footer').boundingBox();
  expect((foot?.y ?? 0) + (foot?.height ?? 0)).toBe(600);
  expect(foot?.height).toBeLessThan(52);
});

it('in a window that is 320 px wide the popup’s field says all that it says', async () => {
  const page = await visit('popup.html', 320, 400);
  const room = await page.getByRole('combobox').evaluate((field: HTMLInputElement) => {
    const style = getComputedStyle(field);
    const context = document.createElement('canvas').getContext('2d');
    if (!context) throw new Error('no canvas');
    context.font = `${getComputedStyle(field, '::placeholder').fontSize} ${style.fontFamily}`;
    const wanted = context.measureText('Sök bland 40 citat och 292 initiativ').width;
    return (
      field.clientWidth -
      Number.parseFloat(style.paddingLeft) -
      Number.parseFloat(style.paddingRight) -
      wanted
    );
  });
  expect(room).toBeGreaterThanOrEqual(0);
});
