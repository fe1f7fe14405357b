import { describe, expect, test } from 'vitest';
import type { Site } from '../../../data/model/gazetteer.ts';
import type { PageFacts } from '../../../data/model/page-facts.ts';
import { mentionedOnPage } from '../../../data/related/page-mentions.ts';
import { pageStretches } from '../../../data/related/page-words.ts';
import { related } from '../../../data/related/related.ts';
import { scoreRecord } from '../../../data/related/score-record.ts';
import { CORPUS, UNTAUGHT } from './facts.ts';

const FIBRE = {
  title: 'Fiber på landsbygden',
  headings: ['Fiber på landsbygden', 'Så byggs bredband där få bor'],
  text: 'Vi bygger fiber och bredband på landsbygden. Fibern läggs i samma dike som annat. Bredbandet blir stabilt.',
};

const page = (given: Partial<PageFacts>): PageFacts => ({
  ...{ url: 'https://www.openinfra.com/kund', siteName: '', description: '', lang: 'sv' },
  ...FIBRE,
  ...given,
});

const answer = (given: Partial<PageFacts>) => related(page(given), CORPUS);

const mentioned = (given: Partial<PageFacts>, site: Site | null = null) =>
  mentionedOnPage(CORPUS.mentions(), pageStretches(page(given), new Set()), 1, site);

const VARA = ' Bygget i Vara kommun är klart, och Vara kommun är nöjd.';

describe('a municipality that a vendor’s page names', () => {
  test('lifts its records that share a theme with the page, and says so', async () => {
    const [plain, named] = await Promise.all(
      ['', VARA].map((more) => related(page({ text: FIBRE.text + more }), UNTAUGHT)),
    );
    if (!plain || !named) throw new Error('two pages give two answers');
    const score = ({ hits }: typeof plain, id: string) => hits.find((hit) => hit.id === id)?.score ?? 0;
    expect(score(named, 'vara-1')).toBeGreaterThan(score(plain, 'vara-1'));
    expect(score(named, 'boden-3')).toBeCloseTo(score(plain, 'boden-3'), 1);
    expect(named.hits.find(({ id }) => id === 'vara-1')?.evidence.words).toContain('Vara');
  });

  test('opens no page that is on no subject', async () => {
    const { opens, hits } = await answer({
      title: 'Kundfest',
      headings: ['Kundfest'],
      text: `Det blev dans.${VARA} Också Bodens kommun och Skövde kommun kom.`,
    });
    expect({ opens, hits }).toEqual({ opens: false, hits: [] });
  });

  test('puts no record on a subject: what is mentioned lifts the score alone, and only beside a theme', async () => {
    const [stored] = await CORPUS.shelf.records(['vara-1']);
    if (!stored) throw new Error('vara-1 is no record of the corpus');
    const theme = (id: string) => ({ themes: [{ id, evidence: 2.3, words: [], terms: [] }] });
    const shared = theme(stored.record.themes[0] ?? '');
    const [plain, lifted] = [[], ['Vara']].map((names) => scoreRecord(stored, shared, undefined, [], names));
    expect(lifted?.score).toBeGreaterThan(plain?.score ?? 1);
    expect(lifted?.onSubject).toBe(plain?.onSubject);
    expect(scoreRecord(stored, theme('none'), undefined, [], ['Vara'])).toMatchObject({
      score: 0,
      mentioned: [],
    });
  });
});

describe('a page mentions', () => {
  test('what it names most, first, and the site itself never', () => {
    const text = 'Atea och Advania. Advania bygger. I Bodens kommun byggs det.';
    const site: Site = { kind: 'vendor', id: 'atea', name: 'Atea' };
    expect(mentioned({ text }, site).map(({ id }) => id)).toEqual(['advania', '2582']);
  });

  test('a product’s vendor, called as the page calls it', () => {
    expect(mentioned({ text: 'Journalen förs i Treserva.' })).toEqual([
      { kind: 'vendor', id: 'cgi', called: 'Treserva' },
    ]);
  });

  test('no place that it names once by the way', () => {
    expect(
      mentioned({ text: 'Kontor i Göteborg. Bygget i Umeå, ja, i Umeå.' }).map(({ called }) => called),
    ).toEqual(['Umeå']);
  });

  test('nobody where it lists many, but the one it speaks of', () => {
    const places = 'Kiruna, Luleå, Piteå, Kalix, Pajala, Umeå, Timrå och Sundsvall';
    expect(mentioned({ text: `Kunder: ${places}. ${places}.` })).toEqual([]);
    expect(
      mentioned({ title: 'Så gör Umeå', text: `Kunder: ${places}. ${places}.` }).map(({ called }) => called),
    ).toEqual(['Umeå']);
  });
});
