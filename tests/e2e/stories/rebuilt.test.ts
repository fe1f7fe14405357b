import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { waitForPanel } from '../harness/panel.ts';
import { openPopup } from '../harness/popup.ts';
import { openWorld } from './world.ts';

const world = openWorld();
const ARE = 'https://are.se/kommunochpolitik';
const SAID = 'Sökregistret var skadat och har byggts om. Inget har gått förlorat.';

/** Writes other bytes over the stored indexes, as a disk may, and puts the worker to sleep, which holds them. */
async function damageIndex(own: Page): Promise<void> {
  await own.evaluate(async () => {
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const [{ name = '' } = {}] = await indexedDB.databases();
    const db = await asked(indexedDB.open(name));
    const table = db.transaction('segments', 'readwrite').objectStore('segments');
    for (const row of await asked(table.getAll())) {
      new Uint8Array(row.value).fill(7, 64, 256);
      await asked(table.put(row));
    }
    db.close();
  });
  const session = await world.context.newCDPSession(own);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
}

it('an index that was damaged is built anew, and the reader is told once', async () => {
  const first = await openPopup(world, await world.visit(ARE));
  await first.getByRole('combobox').fill('fiber');
  await first.locator('article').first().waitFor();
  expect(await first.getByText(SAID).count()).toBe(0);
  await damageIndex(first);

  await first.getByRole('combobox').fill('hemtjänst');
  await first.locator('article').first().waitFor();
  await first.getByText(SAID).waitFor();

  const panel = await waitForPanel(
    await world.visit('https://are.se/stodochomsorg/aldre/valfardsteknik.4.5d0f6e3218a77c19.html'),
  );
  await panel.getByText(SAID).waitFor();
  await first.getByRole('button', { name: 'Stäng', exact: true }).click();
  await first.getByText(SAID).waitFor({ state: 'detached' });
  await panel.getByText(SAID).waitFor({ state: 'detached' });
});
