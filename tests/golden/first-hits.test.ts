import { describe, expect, test } from 'vitest';
import { answerFor, pagesOf } from './pages.ts';

/** What must stand among the first five, by page: the record, and the group in which it stands. */
const EXPECTED: Record<string, Record<string, string>> = {
  // The place's own quote on the subject; nothing in "named" may stand above it.
  'ekero-informationssakerhet-och-it': { 'ekero-2': 'own', 'i-ekero-3': 'own' },
  'ekero-kop-av-it-system': { 'ekero-4': 'own', 'i-ekero-6': 'own' },
  'boden-e-tjanster': { 'boden-1': 'own', 'i-boden-1': 'own' },
  'boden-fiber-och-mobiltackning': { 'boden-3': 'own', 'i-boden-5': 'own' },
  'skovde-digitalisering': { 'skovde-1': 'own', 'skovde-4': 'own' },
  'goteborg-digital-service': { 'goteborg-2': 'own', 'i-goteborg-3': 'own' },
  'helsingborg-testa-och-lara': { 'helsingborg-1': 'own', 'i-helsingborg-1': 'own' },
  'sundsvall-oppen-kallkod': { 'sundsvall-1': 'own', 'i-sundsvall-2': 'own' },
  'vara-bredband-och-fiber': { 'vara-1': 'own', 'i-vara-1': 'own' },
  'vara-elevdatorer': { 'vara-1': 'own', 'i-vara-3': 'own' },
  'vasteras-e-hemtjanst': { 'vasteras-1': 'own', 'i-vasteras-1': 'own' },
  'are-cybersakerhet': { 'are-3': 'own', 'are-5': 'own', 'i-are-1': 'own' },
  'are-valfardsteknik': { 'are-6': 'own', 'i-are-2': 'own' },
  // The interview was in Skövde and names both; it was in Boden and names Piteå.
  'hjo-gemensam-it-drift': { 'skovde-2': 'named', 'i-skovde-2': 'named', 'boden-5': 'theme' },
  'tibro-it-samverkan': { 'skovde-2': 'named', 'i-skovde-2': 'named' },
  'pitea-gemensam-e-namnd': { 'i-boden-6': 'named', 'boden-4': 'named' },
  'pitea-kommunnat-i-lanet': { 'i-boden-5': 'named', 'boden-3': 'theme' },
  // Stefan Fasth works for Atea; the two quotes name its method.
  'atea-offentlig-sektor-malbild': { 'skovde-3': 'own', 'skovde-4': 'own' },
  // Nobody named the vendor: all it gets is on its subject.
  'phoniro-digitala-las-och-tillsyn': { 'vasteras-1': 'theme', 'i-vasteras-1': 'theme' },
};

/** Records of others on the same subject, further down. */
const FURTHER: Record<string, Record<string, string>> = {
  'vasteras-e-hemtjanst': { 'are-6': 'theme' },
  'phoniro-digitala-las-och-tillsyn': { 'are-6': 'theme' },
};

/** Pages that no quote leads, with the reason. */
const LED_BY_INITIATIVE: Record<string, string> = {
  'pitea-kommunnat-i-lanet': 'of what names Piteå, only the initiative is about the network',
};

const opening = pagesOf('e2e').filter(({ opens }) => opens);

test('every page that opens has its expected hits', () => {
  expect(Object.keys(EXPECTED).sort()).toEqual(opening.map(({ file }) => file.replace('.html', '')).sort());
});

describe.each(opening)('$file', (page) => {
  const name = page.file.replace('.html', '');
  const hitsOf = async () => (await answerFor('e2e', page)).hits;
  const groups = (ids: readonly { id: string; by: readonly string[] }[]) =>
    Object.fromEntries(ids.map(({ id, by }) => [id, by[0]]));

  test('has them among the first five', async () => {
    expect(groups((await hitsOf()).slice(0, 5)), page.because).toMatchObject(EXPECTED[name] ?? {});
  });

  test('has the rest behind them', async () => {
    expect(groups(await hitsOf()), page.because).toMatchObject(FURTHER[name] ?? {});
  });

  test('has a quote first, and says why each hit on the subject is shown', async () => {
    const hits = await hitsOf();
    expect(hits[0]?.type, LED_BY_INITIATIVE[name]).toBe(name in LED_BY_INITIATIVE ? 'initiative' : 'quote');
    for (const { id, evidence, by } of hits.slice(0, 5)) {
      // A record that says none of the page's words on the theme is told by the theme's name alone.
      if (by.includes('theme')) expect(evidence.themes.length, id).toBeGreaterThan(0);
      else if (by.includes('wording')) expect(evidence.words.length, id).toBeGreaterThan(0);
    }
  });
});
