import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { launcherOf } from './harness/launcher.ts';
import { panelsOf } from './harness/panel.ts';
import { until } from './harness/tab.ts';
import { addressOf, openFirefoxWorld, waitInSilence } from './world.ts';

const world = openFirefoxWorld({
  policy: { opening: { municipality: 'launcher' }, mutedSites: ['boden.se'], firstRun: 'never' },
});

describe('under a policy of the IT department, in Firefox', () => {
  it('only the launcher comes to municipalities’ pages', async () => {
    const page = await world.visit(addressOf('vasteras-e-hemtjanst.html'));
    await until('the launcher is shown', () => launcherOf(page));
    expect(await panelsOf(page)).toHaveLength(0);
  });

  it('nothing comes to a muted site', async () => {
    const page = await world.visitOwn(
      'https://www.boden.se/bredband',
      '<title>Bredband och fiber</title><main><h1>Bredband</h1><p>Bredband, fiber, stadsnät.</p></main>',
    );
    await waitInSilence();
    expect(await panelsOf(page)).toHaveLength(0);
    expect(await launcherOf(page)).toBeUndefined();
  });

  it('the settings show what is laid down, and leave the rest to the user', async () => {
    const page = await world.visit(world.firefox.pageOfExtension('library.html?view=settings'));
    const read = (code: string) => page.read(code, v.unknown());
    await until('the settings are shown', () =>
      page.read('document.querySelector(".managed-sites") !== null', v.boolean()),
    );
    expect(await read('document.querySelector(".managed-sites").textContent')).toContain('boden.se');
    expect(
      await read('[...document.querySelectorAll("fieldset:disabled input")].map((one) => one.name)'),
    ).toEqual(Array(3).fill('opening-municipality'));
  });
});
