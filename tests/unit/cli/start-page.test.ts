import { expect, it } from 'vitest';
import { nodeCorpus } from '../../../data/cli/node-corpus.ts';
import { startPage } from '../../../data/cli/start-page.ts';

it('offers only addresses at which the extension is at home', () => {
  const { gazetteer } = nodeCorpus();
  const addresses = [...startPage().matchAll(/href="([^"]+)"/g)].map(([, address = '']) => address);
  expect(addresses.length).toBeGreaterThanOrEqual(6);
  for (const address of addresses) expect(gazetteer.byUrl(address)?.site, address).toBeTruthy();
});
