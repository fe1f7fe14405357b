import { describe, expect, test } from 'vitest';
import type { Reason } from '../../../data/model/hit.ts';
import { selectHits, type Weighed } from '../../../data/related/select-hits.ts';
import { selectRows } from '../../../data/related/select-rows.ts';
import { REGISTER_HITS } from '../../../data/related/weights.ts';
import { begun, said } from '../search/records.ts';

interface Given {
  by?: Reason[];
  score?: number;
  on?: boolean;
  places?: number;
  medium?: boolean;
  group?: string;
}

const codes = (count: number) => Array.from({ length: count }, (_, n) => `${2500 + n}`);

function row(id: string, given: Given): Weighed {
  const { by = ['own', 'theme'], score = 0.5, on = true, places = 1, medium = false, group } = given;
  return {
    stored: begun(id, {
      places: codes(places),
      ...(medium ? { confidence: 'medium' } : {}),
      ...(group ? { group } : {}),
    }),
    by,
    published: null,
    ofRegister: true,
    score: {
      ...{ score, themes: [], words: [], names: [], mentioned: [] },
      ...{ expected: { grade: 0, words: [] }, onSubject: on ? 'theme' : null },
    },
    evidence: { themes: [], words: [] },
  };
}

const rowsOf = (given: Record<string, Given>) =>
  selectRows(Object.entries(given).map(([id, each]) => row(id, each)));

const ids = (weighed: readonly Weighed[]) => weighed.map(({ stored }) => stored.record.id);

const others: Given = { by: ['theme'] };

describe('rows of the register on a page’s subject', () => {
  test('stand the site’s own first, then those on its county, then others’, whatever their score', () => {
    const { own, others: further } = rowsOf({
      other: { ...others, score: 0.9 },
      county: { by: ['named', 'theme'], places: 14, score: 0.8 },
      own: { score: 0.4 },
    });
    expect([ids(own), ids(further)]).toEqual([['own', 'county'], ['other']]);
  });

  test('stand what its source states before what it has at second hand', () => {
    expect(ids(rowsOf({ second: { medium: true, score: 0.9 }, first: { score: 0.4 } }).own)).toEqual([
      'first',
      'second',
    ]);
  });

  test('stand side by side where they tell of one initiative', () => {
    const given = {
      a: { score: 0.9, group: 'g' },
      b: { score: 0.8 },
      c: { score: 0.7, group: 'g' },
    };
    expect(ids(rowsOf(given).own)).toEqual(['a', 'c', 'b']);
  });

  test('are few of others’, and near the best', () => {
    const many = Object.fromEntries(Array.from({ length: 9 }, (_, n) => [`r-${n}`, others]));
    expect(rowsOf(many).others).toHaveLength(REGISTER_HITS.most);
    expect(ids(rowsOf({ best: { ...others, score: 0.9 }, far: { ...others, score: 0.5 } }).others)).toEqual([
      'best',
    ]);
  });
});

describe('rows of the register off a page’s subject', () => {
  const off: Given = { by: ['own'], on: false };

  test('are the site’s own, those on its county below', () => {
    const given = { county: { by: ['named'] as Reason[], on: false, places: 14, score: 0.9 }, own: off };
    expect(ids(rowsOf(given).more)).toEqual(['own', 'county']);
  });

  test('are none where only the county has any', () => {
    expect(rowsOf({ county: { by: ['named'], on: false, places: 14 } }).more).toEqual([]);
  });

  test('are none of others', () => {
    expect(rowsOf({ other: { by: ['peer'], on: false }, own: off }).more).toHaveLength(1);
  });
});

describe('a page opens', () => {
  test.each<[what: string, given: Given, opens: boolean]>([
    ['by the municipality’s own row on its subject', {}, true],
    ['by a row that names the vendor', { by: ['named', 'theme'] }, true],
    ['not by its own row off the subject', { by: ['own'], on: false }, false],
    ['not by a row on its county', { by: ['named', 'theme'], places: 8 }, false],
    ['not by another’s row', others, false],
  ])('%s', (_, given, opens) => {
    expect(selectHits([], rowsOf({ r: given })).onSubject).toBe(opens);
    expect(ids(selectHits([], rowsOf({ r: given })).hits)).toEqual(
      opens || given.by?.[0] === 'own' ? ['r'] : [],
    );
  });
});

describe('beside what was told in interviews', () => {
  const quote = (id: string, by: Reason[], on: boolean): Weighed => ({
    ...row(id, { by, on }),
    stored: said(id, { text: `${id} med egna ord` }),
    ofRegister: false,
  });

  test('a quote on the subject stands above a row of the municipality’s own, a quote off it below', () => {
    const told = [quote('on', ['theme'], true), quote('off', ['peer'], false)].map((each) =>
      each.by[0] === 'peer'
        ? { ...each, evidence: { ...each.evidence, peer: { tie: 'county' as const, municipality: 'Boden' } } }
        : each,
    );
    const rows = rowsOf({ mine: {}, mineOff: { by: ['own'], on: false }, other: others });
    expect(ids(selectHits(told, rows).hits)).toEqual(['on', 'mine', 'other', 'mineOff', 'off']);
  });

  test('what was told of the site off the subject stands before rows of others', () => {
    const told = [quote('on', ['theme'], true), quote('own-off', ['own'], false)];
    expect(ids(selectHits(told, rowsOf({ mine: {}, other: others })).hits)).toEqual([
      ...['on', 'mine', 'own-off', 'other'],
    ]);
  });
});
