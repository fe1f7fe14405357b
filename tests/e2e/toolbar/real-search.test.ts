import { describe, expect, it } from 'vitest';
import { missingPrograms } from '../../../data/cli/ensure-display.ts';
import { attach } from '../harness/target.ts';
import { openHeadedWorld } from './headed-world.ts';

const PAGE =
  '<!doctype html><html lang="sv"><head><title>Sida</title></head><body><p>Bredband</p></body></html>';

describe.skipIf(missingPrograms().length > 0)('from any page', () => {
  const world = openHeadedWorld();

  it('the address field searches after "sido", and Enter opens the search page', async () => {
    await world.visitOwn('https://nyheter.example/adress', PAGE);
    world.display.press('ctrl+l');
    world.display.type('sido fiber');
    world.display.press('Return');
    const addresses = () => world.context.pages().map((page) => page.url());
    await expect
      .poll(addresses, { timeout: 15_000 })
      .toContainEqual(expect.stringMatching(/^chrome-extension:.*\/popup\.html\?q=fiber$/));
  });

  it('Alt+Shift+K opens the popup with the focus in its field', async () => {
    await world.visitOwn('https://nyheter.example/tangent', PAGE);
    world.display.press('alt+shift+k');
    const popup = await attach(world.context, (url) => url.endsWith('/popup.html'));
    await popup.until('document.activeElement?.role === "combobox"');
    await popup.close();
  });
});
