import { describe, expect, test } from 'vitest';
import type { PeerTie, Reason } from '../../../data/model/hit.ts';
import { selectHits, type Weighed } from '../../../data/related/select-hits.ts';
import { PEER_HITS, QUOTE, SUBJECT_HITS } from '../../../data/related/weights.ts';
import { begun, said } from '../search/records.ts';

interface Given {
  by: Reason[];
  score?: number;
  type?: 'quote' | 'initiative';
  on?: 'theme' | 'wording' | 'learned' | null;
  published?: string;
  tie?: PeerTie;
}

function weighed(
  id: string,
  { by, score = 0.5, type = 'quote', on = null, published = '2020-01-01', tie }: Given,
): Weighed {
  // Each in words of its own: records that say the same are shown once.
  const words = [1, 2, 3, 4].map((n) => `${id}ord${n}`).join(' ');
  const stored =
    type === 'quote' ? said(id, { text: words }) : begun(id, { summary: { sv: words, en: words } });
  return {
    ...{
      stored,
      by,
      published,
      ofRegister: false,
      score: {
        score,
        themes: [],
        words: [],
        names: [],
        mentioned: [],
        expected: NOT_EXPECTED,
        onSubject: on,
      },
    },
    evidence: { themes: [], words: [], ...(tie ? { peer: { tie, municipality: 'Boden' } } : {}) },
  };
}

const NOT_EXPECTED = { grade: 0, words: [] };

const NO_ROWS = { opens: false, own: [], others: [], more: [] };

function selected(given: Record<string, Given>) {
  const { onSubject: opens, hits } = selectHits(
    Object.entries(given).map(([id, each]) => weighed(id, each)),
    NO_ROWS,
  );
  return { opens, ids: hits.map(({ stored }) => stored.record.id) };
}

const theme: Given = { by: ['theme'], on: 'theme' };

describe('on a page’s subject', () => {
  const own: Given = { by: ['own', 'theme'], on: 'theme' };
  const named: Given = { by: ['named', 'theme'], on: 'theme' };

  test('own records stand first, then those that name the site, then others', () => {
    expect(selected({ c: theme, b: named, a: own })).toEqual({ opens: true, ids: ['a', 'b', 'c'] });
  });

  test('what is own or named and not on it stands behind what is', () => {
    const given: Record<string, Given> = {
      e: { by: ['named'] },
      d: { by: ['own'] },
      c: theme,
      b: named,
      a: own,
    };
    expect(selected(given).ids).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  test('and without any, own records stand before those that name the site', () => {
    expect(selected({ b: { by: ['named'] }, a: { by: ['own'] } })).toEqual({ opens: false, ids: ['a', 'b'] });
  });
});

describe('within a group the first is', () => {
  const initiative: Given = { ...theme, type: 'initiative' };

  test.each<[string, Given, Given]>([
    ['the better', { ...theme, score: 0.6 }, { ...theme, score: 0.5 }],
    ['a quote, though an initiative is better', theme, { ...initiative, score: 0.5 / QUOTE.leads - 0.01 }],
    ['an initiative that is far better', { ...initiative, score: 0.5 / QUOTE.leads + 0.01 }, theme],
    ['of equals the newer', { ...theme, published: '2024-01-01' }, theme],
  ])('%s', (_, first, second) => {
    expect(selected({ x: second, y: first }).ids).toEqual(['y', 'x']);
    expect(selected({ x: first, y: second }).ids).toEqual(['x', 'y']);
  });

  test('the best quote, and behind it quotes stand a little above their score', () => {
    const given = {
      best: { ...theme, score: 0.6 },
      next: { ...theme, score: 0.5 },
      near: { ...initiative, score: 0.5 + QUOTE.above / 2 },
      above: { ...initiative, score: 0.5 + QUOTE.above + 0.01 },
    };
    expect(selected(given).ids).toEqual(['best', 'above', 'next', 'near']);
  });

  test('else the one whose number is lower: boden-2 before boden-10', () => {
    expect(selected({ 'boden-10': theme, 'boden-2': theme }).ids).toEqual(['boden-2', 'boden-10']);
  });

  test('without a subject a quote has no lead', () => {
    const given = { q: { by: ['own'] }, i: { by: ['own'], type: 'initiative', score: 0.51 } };
    expect(selected(given as Record<string, Given>).ids).toEqual(['i', 'q']);
  });
});

describe('a page opens', () => {
  test.each<[string, Record<string, Given>, boolean]>([
    ['for an own record on its subject', { a: { by: ['own', 'theme'], on: 'theme' } }, true],
    ['for another’s record on its subject', { a: theme }, true],
    ['for one in the same words', { a: { by: ['wording'], on: 'wording' } }, true],
    ['not for its own records by the way', { a: { by: ['own', 'wording'] } }, false],
    ['not for peers', { a: { by: ['peer'], tie: 'neighbour' } }, false],
    ['not for nothing', {}, false],
  ])('%s', (_, given, opens) => {
    expect(selected(given).opens).toBe(opens);
  });

  test('and one that does not open shows only what is its own and what names it', () => {
    const given = { a: { by: ['own'] }, b: { by: ['peer'], tie: 'neighbour' } } satisfies Record<
      string,
      Given
    >;
    expect(selected(given).ids).toEqual(['a']);
  });
});

describe('of others’ records', () => {
  const many = (count: number, given: Given) =>
    Object.fromEntries(Array.from({ length: count }, (_, n) => [`r-${n}`, given]));

  test('at most eight are shown on a subject', () => {
    expect(selected(many(20, theme)).ids).toHaveLength(SUBJECT_HITS.most);
  });

  test('those far from the best are left out', () => {
    const ids = selected({
      best: { ...theme, score: 0.8 },
      near: { ...theme, score: 0.8 * SUBJECT_HITS.share + 0.01 },
      far: { ...theme, score: 0.8 * SUBJECT_HITS.share - 0.01 },
    }).ids;
    expect(ids).toEqual(['best', 'near']);
  });

  test('all of the site’s own are kept, however many and however far', () => {
    expect(selected({ ...many(30, { by: ['own'], score: 0.01 }), x: theme }).ids).toHaveLength(31);
  });

  test('peers stand last, the nearest tie first, and only some', () => {
    const ties: PeerTie[] = ['group', 'county', 'neighbour', 'cooperates', 'group', 'group'];
    const peers = Object.fromEntries(ties.map((tie, n) => [`p-${n}`, { by: ['peer'] as Reason[], tie }]));
    expect(selected({ ...peers, t: theme }).ids).toEqual(
      ['t', 'p-3', 'p-2', 'p-1', 'p-0'].slice(0, 1 + PEER_HITS),
    );
  });

  test('peers give way where anything is own or named', () => {
    const given = { t: theme, n: { by: ['named'] }, p: { by: ['peer'], tie: 'neighbour' } } satisfies Record<
      string,
      Given
    >;
    expect(selected(given).ids).toEqual(['t', 'n']);
  });

  test('one that is too far on the subject may still stand as a peer, and is called one', () => {
    const far: Given = { by: ['theme', 'peer'], on: 'theme', score: 0.1, tie: 'neighbour' };
    const { hits } = selectHits([weighed('best', { ...theme, score: 0.8 }), weighed('far', far)], NO_ROWS);
    expect(hits.map(({ stored, by }) => [stored.record.id, by])).toEqual([
      ['best', ['theme']],
      ['far', ['peer']],
    ]);
  });
});
