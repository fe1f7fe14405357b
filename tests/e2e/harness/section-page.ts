import type { Frame, Page } from 'playwright-core';

const FIBER = 'Vi bygger bredband och fiber i byarna, med stadsnät till varje gård. ';
const SAFE = 'Vi skyddar våra system mot dataintrång och arbetar med informationssäkerhet. ';

export const SECTION_PAGE = {
  address: 'https://www.boden.se/digitalisering',
  /** A long page with a section on fiber, one on security and one on no subject. */
  html: `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Bredband och it-säkerhet</title>
<style>section { min-height: 1400px }</style></head><body><main><h1>Bredband och it-säkerhet</h1><p>${FIBER}${SAFE}</p>
<section><h2>Fiber i byarna</h2><p>${FIBER.repeat(4)}</p></section>
<section><h2>Informationssäkerhet</h2><p>${SAFE.repeat(4)}</p></section>
<section><h2>Kontakt</h2><p>Ring oss på vardagar.</p></section></main></body></html>`,
};

/** Scrolls the page until a heading stands near its top. */
export const scrollTo = (page: Page, heading: string) =>
  page.evaluate((text) => {
    const found = [...document.querySelectorAll('h2')].find(({ textContent }) => textContent === text);
    scrollBy(0, (found?.getBoundingClientRect().top ?? 0) - 80);
  }, heading);

/** What the panel says of its order. */
export const orderLine = (panel: Frame) => panel.locator('.order [role=status]');

/** Has the panel follow the section, or not, by the switch in its menu. */
export async function setFollowing(panel: Frame, isOn: boolean): Promise<void> {
  await panel.getByRole('button', { name: 'Inställningar' }).click();
  await panel.getByRole('switch', { name: 'Följ avsnittet jag läser' }).setChecked(isOn);
  await panel.getByRole('button', { name: 'Inställningar' }).click();
}
