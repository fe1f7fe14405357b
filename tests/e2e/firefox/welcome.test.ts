import * as v from 'valibot';
import { expect, it } from 'vitest';
import { launcherOf } from './harness/launcher.ts';
import { panelsOf } from './harness/panel.ts';
import { until } from './harness/tab.ts';
import { addressOf, openFirefoxWorld, waitInSilence } from './world.ts';

const world = openFirefoxWorld();

it('after "not now" on the first page no panel opens by itself in Firefox; a small button stands, one click from it', async () => {
  const welcome = await world.visit(world.firefox.pageOfExtension('library.html?view=welcome'));
  await until('the decision can be put off', () =>
    welcome.read('document.querySelector(".steps .quiet")?.textContent === "Inte nu"', v.boolean()),
  );
  // The page closes itself, and may take the answer with it.
  await welcome.run('void document.querySelector(".steps .quiet").click()').catch(() => undefined);
  const backstage = await world.backstage();
  await expect
    .poll(() =>
      backstage.read(
        'browser.storage.local.get("settings").then((all) => all.settings?.opening)',
        v.unknown(),
      ),
    )
    .toEqual({ municipality: 'launcher', vendor: 'launcher' });
  const page = await world.visit(addressOf('vasteras-e-hemtjanst.html'));
  await until('the launcher is shown', () => launcherOf(page));
  await waitInSilence();
  expect(await panelsOf(page)).toHaveLength(0);
});
