import { describe, expect, test } from 'vitest';
import { peerTie } from '../../../data/gazetteer/peers.ts';
import type { Site } from '../../../data/model/gazetteer.ts';
import { pageCandidates } from '../../../data/related/page-candidates.ts';
import type { PageTheme } from '../../../data/related/page-themes.ts';
import { pageVocabulary } from '../../../data/related/page-vocabulary.ts';
import { pageStretches } from '../../../data/related/page-words.ts';
import type { Corpus } from '../../../data/related/prepare.ts';
import { MOST_WEIGHED } from '../../../data/related/weights.ts';
import { sharedWords } from '../../../data/related/word-evidence.ts';
import { buildSegment, type IndexDocument } from '../../../data/search/build-segment.ts';
import { idOf, searchIndex } from '../../../data/search/search-index.ts';
import { CORPUS, FILES, page, TOLD } from './facts.ts';

const theme = (id: string, evidence = 5): PageTheme => ({ id, evidence, words: [id], terms: [] });

interface Asked {
  themes?: PageTheme[];
  text?: string;
  together?: string[];
  removed?: string[];
}

const document = (id: string, text: string, ...facets: string[]): IndexDocument => ({
  ...{ id, fields: [{ text, weight: 1, role: 'subject' }], facets },
});

function candidatesIn(corpus: Corpus, site: Site | null, { themes = [], text = '' }: Asked): string[] {
  const stretches = pageStretches(page({ text }), new Set());
  const words = sharedWords(corpus.index, pageVocabulary(stretches, 1));
  return [...pageCandidates(corpus, site, themes, words)].map((number) => idOf(corpus.index, number));
}

/** Candidates among the given documents, which stand in two segments. */
function candidates(documents: readonly IndexDocument[], site: Site | null, asked: Asked = {}): string[] {
  const half = Math.floor(documents.length / 2);
  const segments = [buildSegment(documents.slice(0, half)), buildSegment(documents.slice(half))];
  const index = searchIndex(segments, new Set(asked.removed));
  return candidatesIn({ ...CORPUS, index, together: new Set(asked.together) }, site, asked);
}

const siteOf = (url: string): Site => {
  const site = CORPUS.gazetteer.byUrl(url)?.site;
  if (!site) throw new Error(`${url} is nobody's`);
  return site;
};
const BODEN = siteOf('https://www.boden.se/');
const ATEA = siteOf('https://www.atea.se/');

describe('on a page’s subject are', () => {
  const documents = [
    document('says', 'trygghetslarm'),
    document('leads', 'annat', 'lead:moln', 'theme:moln'),
    document('further', 'annat', 'theme:moln'),
    document('neither', 'annat', 'lead:skola', 'theme:skola'),
  ];

  test('the records of its themes and those that say its words', () => {
    expect(candidates(documents, null, { themes: [theme('moln')], text: 'trygghetslarmen' }).sort()).toEqual([
      'further',
      'leads',
      'says',
    ]);
  });

  test('none where it has neither', () => {
    expect(candidates(documents, null)).toEqual([]);
  });

  test('none that was removed', () => {
    const removed = ['leads', 'says'];
    const asked = { themes: [theme('moln')], text: 'trygghetslarm', removed };
    expect(candidates(documents, null, asked)).toEqual(['further']);
  });

  const most = MOST_WEIGHED.onSubject;
  const many = (count: number, id: string, ...facets: string[]) =>
    Array.from({ length: count }, (_, number) => document(`${id}-${number}`, 'annat', ...facets));

  test('only the best of many: those that the theme leads before those that it stands further down in', () => {
    const all = [
      ...many(most, 'further', 'theme:moln'),
      ...many(most - 20, 'leads', 'lead:moln', 'theme:moln'),
    ];
    const found = candidates(all, null, { themes: [theme('moln')] });
    expect(found).toHaveLength(most);
    expect(found.filter((id) => id.startsWith('leads'))).toHaveLength(most - 20);
  });

  test('those of the stronger theme, and those that say the page’s words too', () => {
    const weak = [
      ...many(most, 'weak', 'lead:skola'),
      document('weak-and-says', 'trygghetslarm', 'lead:skola'),
    ];
    const all = [...weak, ...many(most - 20, 'strong', 'lead:moln')];
    const themes = [theme('moln', 9), theme('skola', 3)];
    const found = candidates(all, null, { themes, text: 'trygghetslarm' });
    expect(found).toHaveLength(most);
    expect(found.filter((id) => id.startsWith('strong'))).toHaveLength(most - 20);
    expect(found).toContain('weak-and-says');
  });
});

describe('whatever the page is about, among them are', () => {
  const documents = [
    document('place', 'a', 'place:2582'),
    document('elsewhere', 'a', 'place:2581'),
    document('vendor', 'a', 'vendor:atea'),
    document('home', 'a', 'home:atea'),
    document('other-vendor', 'a', 'vendor:tieto'),
    document('employer', 'a', 'home:2582'),
  ];

  test.each([
    ['the records of a municipality', BODEN, ['place']],
    ['those that name a vendor, or were said by one of its people', ATEA, ['home', 'vendor']],
    ['none of a region', siteOf('https://www.norrbotten.se/'), []],
    ['none of nobody', null, []],
  ])('%s', (_, site, expected) => {
    expect(candidates(documents, site).sort()).toEqual(expected);
  });

  test('at most so many of one site, the best by subject first', () => {
    const count = MOST_WEIGHED.tied + 50;
    const many = Array.from({ length: count }, (_, n) => document(`r-${n}`, 'annat', 'place:2582'));
    const found = candidates([...many, document('on-it', 'trygghetslarm', 'place:2582')], BODEN, {
      text: 'trygghetslarm',
    });
    expect(found).toHaveLength(MOST_WEIGHED.tied);
    expect(found).toContain('on-it');
  });
});

describe('where a municipality has no records, those of others nearby are', () => {
  const kiruna = siteOf('https://www.kiruna.se/');
  const here = CORPUS.gazetteer.municipality(kiruna.id);
  const [neighbour = ''] = here?.neighbours ?? [];
  const strangers = FILES.gazetteer.municipalities.filter((each) => here && !peerTie(here, each));
  const [far = '', partner = ''] = strangers.map(({ code }) => code).filter((code) => code !== here?.code);
  const documents = [
    document('stranger', 'a', `about:${far}`),
    document('neighbour', 'a', `about:${neighbour}`),
    document('cooperates', 'a', `about:${partner}`),
  ];

  test('candidates, by border or cooperation', () => {
    const together = [`${kiruna.id} ${partner}`];
    expect(candidates(documents, kiruna, { together }).sort()).toEqual(['cooperates', 'neighbour']);
    expect(candidates(documents, kiruna)).toEqual(['neighbour']);
  });

  test('none where it has any of its own, or is a vendor', () => {
    const own = document('own', 'a', `place:${kiruna.id}`);
    expect(candidates([...documents, own], kiruna)).toEqual(['own']);
    expect(candidates(documents, ATEA)).toEqual([]);
  });

  test('so many that the nearest fill the room', () => {
    const near = Array.from({ length: 500 }, (_, n) => document(`n-${n}`, 'a', `about:${neighbour}`));
    const found = candidates([...near, document('cooperates', 'a', `about:${partner}`)], kiruna, {
      together: [`${kiruna.id} ${partner}`],
    });
    expect(found).toHaveLength(MOST_WEIGHED.perPeer + 1);
    expect(found).toContain('cooperates');
  });
});

test('of the real corpus, which is small, every record of the site and of the themes is a candidate', () => {
  const themes = [theme('moln'), theme('skola')];
  const expected = TOLD.filter(
    ({ record }) => record.places.includes('2582') || themes.some(({ id }) => record.themes.includes(id)),
  );
  expect(candidatesIn(CORPUS, BODEN, { themes }).sort()).toEqual(
    expected.map(({ record }) => record.id).sort(),
  );
});
