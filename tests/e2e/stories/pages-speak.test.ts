import { describe, expect, it } from 'vitest';
import { readSamples } from '../../../data/cli/sample-pages.ts';
import { waitForLauncher } from '../harness/launcher.ts';
import { articlesOf, panelsOf, waitForPanel } from '../harness/panel.ts';
import { openWorld, waitInSilence } from './world.ts';

const world = openWorld();

/** What must stand on each page: record, first reason. The reason why stands in the manifest of the pages. */
const SPEAKING: Record<string, [record: string, by: string][]> = {
  'ekero-informationssakerhet-och-it.html': [
    ['ekero-2', 'own'],
    ['i-ekero-4', 'own'],
    ['are-5', 'theme'],
  ],
  'ekero-kop-av-it-system.html': [
    ['ekero-4', 'own'],
    ['i-ekero-6', 'own'],
    ['are-7', 'theme'],
  ],
  'boden-e-tjanster.html': [
    ['boden-1', 'own'],
    ['i-boden-1', 'own'],
    ['goteborg-1', 'theme'],
  ],
  'boden-fiber-och-mobiltackning.html': [
    ['boden-3', 'own'],
    ['i-boden-5', 'own'],
    ['vara-1', 'theme'],
  ],
  'skovde-digitalisering.html': [
    ['skovde-1', 'own'],
    ['i-skovde-1', 'own'],
    ['ekero-1', 'theme'],
  ],
  'goteborg-digital-service.html': [
    ['goteborg-1', 'own'],
    ['i-goteborg-3', 'own'],
    ['boden-1', 'theme'],
  ],
  'helsingborg-testa-och-lara.html': [
    ['helsingborg-1', 'own'],
    ['i-helsingborg-1', 'own'],
    ['i-vara-5', 'theme'],
  ],
  'sundsvall-oppen-kallkod.html': [
    ['sundsvall-1', 'own'],
    ['i-sundsvall-1', 'own'],
    ['are-7', 'theme'],
  ],
  'vara-bredband-och-fiber.html': [
    ['vara-1', 'own'],
    ['i-vara-1', 'own'],
    ['boden-3', 'theme'],
  ],
  'vara-elevdatorer.html': [
    ['vara-1', 'own'],
    ['i-vara-3', 'own'],
    ['boden-8', 'theme'],
  ],
  'vasteras-e-hemtjanst.html': [
    ['vasteras-1', 'own'],
    ['i-vasteras-1', 'own'],
    ['i-vasteras-3', 'own'],
    ['are-6', 'theme'],
  ],
  'are-cybersakerhet.html': [
    ['are-3', 'own'],
    ['are-5', 'own'],
    ['ekero-2', 'theme'],
  ],
  'are-valfardsteknik.html': [
    ['are-6', 'own'],
    ['i-are-2', 'own'],
    ['vasteras-1', 'theme'],
  ],
  'hjo-gemensam-it-drift.html': [
    ['skovde-2', 'named'],
    ['i-skovde-2', 'named'],
    ['boden-5', 'theme'],
  ],
  'tibro-it-samverkan.html': [
    ['skovde-2', 'named'],
    ['i-skovde-2', 'named'],
  ],
  'pitea-gemensam-e-namnd.html': [
    ['boden-4', 'named'],
    ['i-boden-6', 'named'],
  ],
  'pitea-kommunnat-i-lanet.html': [
    ['i-boden-5', 'named'],
    ['boden-3', 'theme'],
  ],
  'atea-offentlig-sektor-malbild.html': [
    ['skovde-4', 'own'],
    ['skovde-3', 'own'],
    ['i-skovde-3', 'named'],
  ],
  'phoniro-digitala-las-och-tillsyn.html': [
    ['vasteras-1', 'theme'],
    ['i-are-2', 'theme'],
  ],
};

const samples = readSamples();

describe('a page on a subject of the corpus', () => {
  it.each(samples.filter((sample) => sample.opens))(
    '$url shows its voices',
    async ({ file, url, because }) => {
      const page = await world.visit(url);
      const shown = await articlesOf(await waitForPanel(page));
      const found = shown.map(({ id, by }) => [id, by[0]]);
      for (const expected of SPEAKING[file] ?? []) expect(found, because).toContainEqual(expected);
      expect(SPEAKING[file], `no expectation for ${file}`).toBeDefined();
      expect(panelsOf(page)).toHaveLength(1);
      expect(new Set(shown.map(({ id }) => id)).size).toBe(shown.length);
    },
  );
});

describe('a page on something else', () => {
  it.each(samples.filter((sample) => !sample.opens))(
    '$url stays closed, with only the launcher',
    async ({ url, because }) => {
      const page = await world.visit(url);
      const { name } = await waitForLauncher(page);
      expect(name, because).toMatch(/\d+ (?:från|om) /);
      await waitInSilence(page);
      expect(panelsOf(page), because).toHaveLength(0);
    },
  );
});
