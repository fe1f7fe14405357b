import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { missingPrograms } from '../../../data/cli/ensure-display.ts';
import { articlesOf, waitForPanel } from '../harness/panel.ts';
import { orderLine, SECTION_PAGE, scrollTo, setFollowing } from '../harness/section-page.ts';
import { openHeadedWorld } from './headed-world.ts';

const PATIENCE = { timeout: 10_000 };

describe.skipIf(missingPrograms().length > 0)('the order that follows the section', () => {
  const world = openHeadedWorld();

  it('moves nothing under the mouse, and does so when it goes back to the page', async () => {
    const page = await world.visitOwn(SECTION_PAGE.address, SECTION_PAGE.html);
    const panel = await waitForPanel(page);
    await setFollowing(panel, true);
    const ids = async () => (await articlesOf(panel)).map(({ id }) => id);
    const before = await ids();
    const [left, top, width] = await page.evaluate(() => [
      window.screenX,
      window.screenY + window.outerHeight - window.innerHeight,
      window.innerWidth,
    ]);
    world.display.point((left ?? 0) + (width ?? 0) - 150, (top ?? 0) + 400);
    await scrollTo(page, 'Informationssäkerhet');
    await wait(3_000);
    expect(await ids()).toEqual(before);
    world.display.point((left ?? 0) + 200, (top ?? 0) + 400);
    await expect.poll(() => orderLine(panel).innerText(), PATIENCE).toContain('Informationssäkerhet');
    expect(await ids()).not.toEqual(before);
  });
});
