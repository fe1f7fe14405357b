import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { launchersOf, waitForLauncher } from '../harness/launcher.ts';
import { panelsOf, waitForPanel } from '../harness/panel.ts';
import { openWorld, waitInSilence } from './world.ts';

const world = openWorld();

const SUBJECT = 'Så skyddar vi kommunens system mot cyberattacker och dataintrång, och NIS2 ställer krav.';
const article = (title: string, body: string) =>
  `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>${title}</title></head><body><main>${body}</main></body></html>`;

/** Opens a page and gathers what reaches its console. */
async function visitListening(address: string, html: string): Promise<{ tab: Page; complaints: string[] }> {
  const complaints: string[] = [];
  world.server.route(address, { html });
  const tab = await world.context.newPage();
  tab.on('pageerror', (error) => complaints.push(String(error)));
  tab.on('console', (message) => {
    if (message.type() === 'error' && !/favicon|404/.test(message.text())) complaints.push(message.text());
  });
  await tab.goto(address);
  return { tab, complaints };
}

describe('a page that is hard to read', () => {
  it.each([
    ['without title and text', '<!doctype html><html><head></head><body></body></html>'],
    ['that is empty', ''],
    [
      'of invalid UTF-16',
      article(
        'Cyber\\ud800',
        `<h1>Cybers&#xd800;äkerhet</h1><script>document.title='\\ud83d cybersäkerhet'</script>`,
      ),
    ],
  ])('%s throws nothing into its console', async (what, html) => {
    const { tab, complaints } = await visitListening(
      `https://www.boden.se/svar/${encodeURIComponent(what)}`,
      html,
    );
    await waitInSilence(tab);
    expect(complaints).toEqual([]);
    expect(panelsOf(tab).length).toBeLessThanOrEqual(1);
  });

  it.each([
    ['five million letters', `<p>${`${SUBJECT} `.repeat(60_000)}</p>`],
    ['a listing of 130,000 lines', `<p>${SUBJECT}</p><pre>${'bredband\n'.repeat(130_000)}</pre>`],
  ])('of %s is answered, if only by the launcher where its layout takes too long', async (what, text) => {
    const html = article('Cybersäkerhet', `<h1>Cybersäkerhet</h1>${text}`);
    const { tab, complaints } = await visitListening(
      `https://www.boden.se/stor/${encodeURIComponent(what)}`,
      html,
    );
    await expect
      .poll(async () => panelsOf(tab).length + (await launchersOf(tab)).length, { timeout: 30_000 })
      .toBe(1);
    expect(complaints).toEqual([]);
  });

  it('with one line of 200,000 letters is answered', async () => {
    const { tab } = await visitListening(
      'https://www.boden.se/rad',
      article(
        'Cybersäkerhet',
        `<h1>Cybersäkerhet</h1><p style="word-break:break-all">${'x'.repeat(200_000)}</p>`,
      ),
    );
    await waitForPanel(tab);
  });
});

describe('a page that means harm', () => {
  it('has its title shown as text, if at all', async () => {
    const hostile = '&lt;img src=x onerror="window.top.pwned=1"&gt; Cybersäkerhet';
    const { tab } = await visitListening(
      'https://www.boden.se/ond',
      article(hostile, `<h1>${hostile}</h1><p>${SUBJECT}</p>`),
    );
    const panel = await waitForPanel(tab);
    expect(await panel.locator('img').count()).toBe(0);
    expect(await tab.evaluate(() => 'pwned' in window)).toBe(false);
  });

  it('that takes our element away gets it back a few times, and is then left in peace', async () => {
    const script = `<script>new MutationObserver(()=>{const e=document.querySelector('sidoljus-panel');if(e){window.taken=(window.taken||0)+1;e.remove()}}).observe(document.documentElement,{childList:true})</script>`;
    const { tab, complaints } = await visitListening(
      'https://www.boden.se/tar',
      article('Cybersäkerhet', `<h1>Cybersäkerhet</h1><p>${SUBJECT}</p>${script}`),
    );
    await waitInSilence(tab);
    expect(await tab.evaluate(() => (window as { taken?: number }).taken ?? 0)).toBeLessThanOrEqual(4);
    expect(complaints).toEqual([]);
  });

  it('that navigates while we answer draws nothing twice and shows the new page’s voices', async () => {
    const first = article(
      'Cybersäkerhet',
      `<h1>Cybersäkerhet</h1><p>${SUBJECT}</p><script>setTimeout(()=>{location.href='/andra'},30)</script>`,
    );
    world.server.route('https://www.boden.se/andra', {
      html: article(
        'Bredband',
        '<h1>Bredband och fiber</h1><p>Så bygger vi ut fibernätet på landsbygden, och så är mobiltäckningen.</p>',
      ),
    });
    const { tab, complaints } = await visitListening('https://www.boden.se/forsta', first);
    await tab.waitForURL('**/andra');
    const panel = await waitForPanel(tab);
    await panel.locator('article[data-record="boden-3"]').waitFor();
    expect(panelsOf(tab)).toHaveLength(1);
    expect(complaints).toEqual([]);
  });

  it('can’t reach the panel, nor speak for it', async () => {
    const { tab } = await visitListening(
      'https://www.boden.se/nyfiken',
      article('Cybersäkerhet', `<h1>Cybersäkerhet</h1><p>${SUBJECT}</p>`),
    );
    await waitForPanel(tab);
    expect(await tab.evaluate(() => document.querySelector('sidoljus-panel')?.shadowRoot ?? null)).toBeNull();
    expect(await tab.evaluate(() => window.length)).toBe(0);
  });
});

describe('a silent page', () => {
  it('has one launcher, however often it is visited', async () => {
    const { tab } = await visitListening(
      'https://www.boden.se/bad',
      article('Badplats', '<h1>Badplats</h1><p>Sandstrand och brygga.</p>'),
    );
    await waitForLauncher(tab);
    await tab.reload();
    await waitForLauncher(tab);
    expect(await tab.locator('sidoljus-panel').count()).toBe(1);
  });
});
