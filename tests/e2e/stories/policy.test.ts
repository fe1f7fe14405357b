import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { launchersOf } from '../harness/launcher.ts';
import { panelsOf, waitForPanel } from '../harness/panel.ts';
import { browserUnder, whyNoPolicy } from '../harness/policy.ts';
import { openWorld, waitInSilence } from './world.ts';

const POLICY = {
  opening: { municipality: 'launcher' },
  mutedSites: ['boden.se', 'https://not.a.host/'],
  firstRun: false,
};

const VASTERAS = 'https://www.vasteras.se/omsorg-stod-och-hjalp/aldre/hemtjanst/e-hemtjanst.html';
const ABOUT_BROADBAND =
  '<title>Bredband och fiber</title><main><h1>Bredband</h1><p>Bredband, fiber, stadsnät.</p></main>';

const why = whyNoPolicy();
if (why !== undefined) console.warn(`The policy is not tried in Chromium: ${why}.`);

describe.skipIf(why !== undefined)('under a policy of the IT department', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sidoljus-policy-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const world = openWorld({
    ...(why === undefined && { browser: browserUnder(POLICY, folder) }),
    keepsWelcome: true,
  });

  it('no first page is shown', async () => {
    const [first] = world.context.pages();
    if (first) await waitInSilence(first);
    const own = world.context.pages().filter((page) => page.url().startsWith('chrome-extension:'));
    expect(own.map((page) => page.url())).toEqual([]);
  });

  it('only the launcher comes to municipalities’ pages, and the menu shows who has chosen that', async () => {
    const page = await world.visit(VASTERAS);
    await expect.poll(async () => (await launchersOf(page)).length).toBe(1);
    expect(panelsOf(page)).toHaveLength(0);
    await (await launchersOf(page))[0]?.click();
    const panel = await waitForPanel(page);
    await panel.getByRole('button', { name: 'Inställningar' }).click();
    const group = panel.getByRole('group', { name: 'Hur Sidoljus visas på kommuners sidor' });
    await group.getByText('Styrs av din organisation.').waitFor();
    expect(await group.getByRole('radio', { name: /liten knapp/ }).isChecked()).toBe(true);
    expect(await group.getByRole('radio', { name: /liten knapp/ }).isDisabled()).toBe(true);
  });

  it('nothing comes to a muted site', async () => {
    const page = await world.visitOwn('https://www.boden.se/bredband', ABOUT_BROADBAND);
    await waitInSilence(page);
    expect(panelsOf(page)).toHaveLength(0);
    expect(await launchersOf(page)).toHaveLength(0);
  });

  it('the settings show it and leave the rest to the user; a faulty value is left out', async () => {
    const page = await world.visit(`chrome-extension://${world.extensionId}/library.html?view=settings`);
    const municipalities = page.getByRole('group', { name: 'Hur Sidoljus visas på kommuners sidor' });
    expect(await municipalities.getByRole('radio').first().isDisabled()).toBe(true);
    const vendors = page.getByRole('group', { name: 'Hur Sidoljus visas på leverantörers sidor' });
    expect(await vendors.getByRole('radio').first().isDisabled()).toBe(false);
    expect(await page.locator('.managed-sites dd').allInnerTexts()).toEqual(['boden.se']);
  });
});
