import { setTimeout as wait } from 'node:timers/promises';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { fill, openPopup, recordsOf, searchFor } from './harness/popup.ts';
import { openFirefoxWorld } from './world.ts';

const world = openFirefoxWorld();

/** Puts the background to sleep as Firefox does when it has been idle, whoever still holds on to it. */
async function putToSleep(): Promise<void> {
  const window = await world.firefox.ownWindow();
  const state = await window.read(
    `(async () => {
      const parent = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs').ExtensionParent;
      const extension = parent.GlobalManager.getExtension('sidoljus@sidoljus.se');
      await extension.terminateBackground({ disableResetIdleForTest: true });
      return extension.backgroundState;
    })()`,
    v.string(),
  );
  expect(state).toBe('stopped');
}

describe('in Firefox, a background that is put to sleep', () => {
  it('between two letters is not noticed', async () => {
    const popup = await openPopup(world);
    await searchFor(popup, 'fib');
    for (const query of ['fibe', 'fiber', 'fibern']) {
      await putToSleep();
      expect(await searchFor(popup, query)).not.toEqual([]);
    }
  });

  it('over a question is asked again', async () => {
    const popup = await openPopup(world);
    await putToSleep();
    await fill(popup, 'fiber');
    await wait(30);
    await putToSleep();
    await expect.poll(() => recordsOf(popup), { timeout: 15_000 }).not.toEqual([]);
  });
});
