import { describe, expect, it } from 'vitest';
import { faultsOf } from '../harness/axe.ts';
import { UNHEARD } from '../harness/collection.ts';
import { openWorld } from './world.ts';

const VIEWS = [
  '?',
  '?view=browse',
  '?view=browse&plats=0114&slag=citat&farg=bla',
  '?view=lists',
  '?view=lists&lista=leverantor',
  '?view=vendor&id=atea',
  '?view=vendor&id=finns-inte',
  '?view=compare&platser=2281,2321,2582,0180&tema=samverkan',
  '?view=timeline&tema=oppenhet',
  '?view=map',
  '?view=map&lan=12&slag=e-tjanst&fran=2015',
  '?view=map&lan=99',
  `?view=browse&plats=${UNHEARD.code}`,
];

describe.each(['sv', 'en'] as const)('in %s, the library', (lang) => {
  const world = openWorld({ lang });

  it.each(VIEWS)(
    'has nothing that axe finds, light and dark, and nothing to scroll sideways to: %s',
    async (query) => {
      const page = await world.visit(`chrome-extension://${world.extensionId}/library.html${query}`);
      await page.waitForFunction(
        () => document.querySelector('main h1') && !document.querySelector('.loading'),
      );
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await faultsOf(page), colorScheme).toEqual([]);
      }
      await page.setViewportSize({ width: 320, height: 700 });
      expect(await faultsOf(page), 'at 320 px').toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    },
  );
});
