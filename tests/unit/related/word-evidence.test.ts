import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PageFacts } from '../../../data/model/page-facts.ts';
import { pageVocabulary } from '../../../data/related/page-vocabulary.ts';
import { pageStretches } from '../../../data/related/page-words.ts';
import { MOST_POSTING_BYTES } from '../../../data/related/weights.ts';
import {
  eachShare,
  sharedWords,
  type WordEvidence,
  wordEvidence,
} from '../../../data/related/word-evidence.ts';
import { buildSegment } from '../../../data/search/build-segment.ts';
import { idOf, type SearchIndex, searchIndex } from '../../../data/search/search-index.ts';
import { textList } from '../../../data/search/text-list.ts';
import { indexOf, saying, someIds, someParts } from '../search/documents.ts';
import { page } from './facts.ts';

const wordsOf = (given: Partial<PageFacts>, index: SearchIndex) =>
  sharedWords(index, pageVocabulary(pageStretches(page(given), new Set()), 1));

/** The evidence of every document, by id. */
function evidenceIn(index: SearchIndex, given: Partial<PageFacts>): Map<string, WordEvidence> {
  const all = new Set(Array.from({ length: index.size }, (_, document) => document));
  const found = wordEvidence(index, wordsOf(given, index), all);
  return new Map([...found].map(([document, evidence]) => [idOf(index, document), evidence]));
}

const evidence = (given: Partial<PageFacts>, ...texts: string[]) =>
  evidenceIn(indexOf(saying(...texts)), given);

describe('page and record share', () => {
  test.each([
    ['a word', 'Bredband', 'vårt bredband', ['bredband']],
    ['a word in another inflection, as the page spells it', 'Bredbandet', 'vårt bredband', ['bredbandet']],
    ['the end of the page’s compound', 'Nattillsyn', 'digital tillsyn', ['nattillsyn']],
    ['the beginning of the page’s compound', 'Bredbandskarta', 'vårt bredband', ['bredbandskarta']],
    ['a part of a hyphenated word', 'Mobil-trygghetslarm', 'nya trygghetslarm', ['mobil-trygghetslarm']],
  ])('%s', (_, title, text, words) => {
    const found = evidence({ title }, text, 'något annat').get('r-0');
    expect(found?.words.map(({ spelt }) => spelt)).toEqual(words);
    expect(found?.score).toBeGreaterThan(0);
  });

  test.each([
    ['a stop word', 'Och eller men', 'och eller men'],
    ['a word of everyday business', 'Kommunen', 'kommunen'],
    ['the page’s word as a part of the record’s compound', 'Tillsyn', 'nattillsyn'],
    ['a number', '2024', '2024'],
    ['nothing', '', 'bredband'],
  ])('not %s', (_, title, text) => {
    expect(evidence({ title }, text)).toEqual(new Map());
  });

  test('not a name in the record', () => {
    const index = indexOf([
      { id: 'named', fields: [{ text: 'Bredband', weight: 1, role: 'name' }], facets: [] },
      ...saying('bredband'),
    ]);
    expect([...evidenceIn(index, { title: 'Bredband' }).keys()]).toEqual(['r-0']);
  });

  test('not a part of a compound, where the page says the part itself', () => {
    const found = evidence({ title: 'Nattillsyn', text: 'tillsyn' }, 'tillsyn', 'moln').get('r-0');
    expect(found?.words.map(({ spelt }) => spelt)).toEqual(['tillsyn']);
  });
});

describe('a word tells more', () => {
  const score = (given: Partial<PageFacts>, ...texts: string[]) =>
    evidence(given, ...texts).get('r-0')?.score ?? 0;
  const others = ['moln', 'moln', 'moln'];

  test.each<[string, Partial<PageFacts>, Partial<PageFacts>]>([
    ['in the title than in the text', { title: 'Bredband' }, { text: 'bredband' }],
    [
      'in the text again and again than once',
      { text: 'bredband och bredband och bredband' },
      { text: 'bredband' },
    ],
    ['by itself than as a part of a compound', { title: 'Bredband' }, { title: 'Ytterbredband' }],
  ])('%s', (_, more, less) => {
    expect(score(more, 'bredband', ...others)).toBeGreaterThan(score(less, 'bredband', ...others));
    expect(score(less, 'bredband', ...others)).toBeGreaterThan(0);
  });

  test('the fewer records say it', () => {
    const title = { title: 'Bredband' };
    expect(score(title, 'bredband', ...others)).toBeGreaterThan(
      score(title, 'bredband', 'bredband', 'bredband', 'moln'),
    );
  });

  test('and two words more than one', () => {
    const both = { title: 'Bredband och trygghetslarm' };
    expect(score(both, 'bredband trygghetslarm', ...others)).toBeGreaterThan(
      score(both, 'bredband ord', ...others),
    );
  });
});

describe('the evidence', () => {
  const PAGE = { title: 'Bredband i Åre', text: 'e-tjänst NIS2 bredbandet molnet' };

  test('of a record is the sum of its words, the most telling first', () => {
    fc.assert(
      fc.property(someParts, someIds, (parts, removed) => {
        const index = searchIndex(parts.map(buildSegment), removed);
        for (const [id, { score, words }] of evidenceIn(index, PAGE)) {
          expect(removed.has(id)).toBe(false);
          expect(score).toBeCloseTo(
            words.reduce((sum, word) => sum + word.score, 0),
            6,
          );
          expect(words.map((word) => word.score)).toEqual(
            words.map((word) => word.score).sort((a, b) => b - a),
          );
        }
      }),
    );
  });

  test('is the same in several segments as in one', () => {
    fc.assert(
      fc.property(someParts, (parts) => {
        const apart = evidenceIn(searchIndex(parts.map(buildSegment)), PAGE);
        const whole = evidenceIn(indexOf(parts.flat()), PAGE);
        expect(new Set(apart.keys())).toEqual(new Set(whole.keys()));
        for (const [id, { score }] of apart) expect(score).toBeCloseTo(whole.get(id)?.score ?? 0, 4);
      }),
    );
  });

  test('is gathered for the records asked about only, and each share is called back once', () => {
    const index = indexOf(saying('bredband', 'bredband trygghetslarm', 'moln'));
    const words = wordsOf({ title: 'Bredband och trygghetslarm' }, index);
    expect([...wordEvidence(index, words, new Set([1, 2])).keys()]).toEqual([1]);
    const shares: string[] = [];
    eachShare(index, words, (document, _, { word }) => shares.push(`${document} ${word.spelt}`));
    expect(shares.sort()).toEqual(['0 bredband', '1 bredband', '1 trygghetslarm']);
  });
});

describe('of a huge index', () => {
  /** Two terms, of which the second has postings of so many bytes; the postings themselves are not read. */
  function hugeIndex(bytes: number): SearchIndex {
    const empty = { offsets: Uint32Array.from([0]), bytes: new Uint8Array() };
    const postings = { offsets: Uint32Array.from([0, 10, 10 + bytes]), bytes: new Uint8Array() };
    const lengths = new Float32Array(1_000_000);
    const terms = textList(['bredband', 'trygghetslarm']);
    return searchIndex([
      { ids: textList([]), lengths, terms, postings, facets: textList([]), members: empty },
    ]);
  }
  const looked = (bytes: number) =>
    wordsOf({ title: 'Trygghetslarm, bredband' }, hugeIndex(bytes)).map(({ stem }) => stem);

  test('the words that cost too much are not looked up, and the rarer ones are', () => {
    expect(looked(MOST_POSTING_BYTES)).toEqual(['bredband']);
    expect(looked(MOST_POSTING_BYTES - 10)).toEqual(['bredband', 'trygghetslarm']);
  });
});
