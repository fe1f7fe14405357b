import * as v from 'valibot';
import { expect, it } from 'vitest';
import { launcherOf } from './harness/launcher.ts';
import { panelsOf } from './harness/panel.ts';
import { until } from './harness/tab.ts';
import { openFirefoxWorld } from './world.ts';

const world = openFirefoxWorld();

const PAGE = `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Bredband och fiber</title></head><body><main>
<h1>Bredband och fiber</h1><p>Vi bygger bredband, fiber och stadsnät i byarna.</p></main></body></html>`;

const PANEL = `document.querySelector('.webextension-popup-browser')?.closest('panel')`;

it('a page whose policy puts it in a sandbox gets the launcher, which opens the popup', async () => {
  const headers = { 'content-security-policy': 'sandbox allow-scripts' };
  const page = await world.visitOwn('https://www.boden.se/sandlada', PAGE, headers);
  const launcher = await until('the launcher is shown', () => launcherOf(page), 15_000);
  await launcher.click();
  const window = await world.firefox.ownWindow();
  await until('the popup is open', () => window.read(`${PANEL}?.state === 'open'`, v.boolean()), 10_000);
  expect(await panelsOf(page)).toHaveLength(0);
  await window.run(`${PANEL}?.hidePopup()`);
});
