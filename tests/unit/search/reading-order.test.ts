import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inReadingOrder, readingOf, SHOWN } from '../../../data/search/reading-order.ts';
import type { FoundRecord } from '../../../data/search/search-one.ts';
import { searchRecords } from '../../../data/search/search-records.ts';
import { find, idsOf, SEARCHABLE } from './real-corpus.ts';
import { begun, said } from './records.ts';

/** Found records by id and score, best first; those that begin with i are initiatives, those with r rows of the register. */
const found = (scores: readonly (readonly [id: string, score: number])[]): FoundRecord[] =>
  scores.map(([id, score]) => ({
    stored: /^[ir]/.test(id) ? begun(id) : said(id),
    ofRegister: id.startsWith('r'),
    score,
    terms: new Set(),
  }));

const read = (scores: readonly (readonly [id: string, score: number])[]) =>
  inReadingOrder(found(scores)).map(({ stored }) => stored.record.id);

const many = (kind: 'i' | 'q' | 'r', count: number) =>
  Array.from({ length: count }, (_, n) => [`${kind}-${n}`, 1 - n / 1_000] as const);

const someFound = fc
  .array(fc.tuple(fc.constantFrom('i', 'q'), fc.double({ min: 0, max: 1, noNaN: true })), { maxLength: 40 })
  .map((pairs) =>
    found(pairs.map(([kind, score], n) => [`${kind}-${n}`, score] as const).sort(([, a], [, b]) => b - a)),
  );

describe('found records are read', () => {
  test('quotes together and initiatives together, the group of the best first', () => {
    expect(
      read([
        ['i-1', 1],
        ['q-1', 0.9],
        ['i-2', 0.8],
        ['q-2', 0.75],
      ]),
    ).toEqual(['i-1', 'i-2', 'q-1', 'q-2']);
    expect(
      read([
        ['q-1', 1],
        ['i-1', 0.9],
        ['q-2', 0.8],
      ]),
    ).toEqual(['q-1', 'q-2', 'i-1']);
  });

  const kindsOf = (ids: readonly string[]) => ids.map((id) => id.charAt(0)).join('');

  test('those that stand unfolded first, then the rest of each', () => {
    expect(kindsOf(read([...many('q', 20), ...many('i', 20)]))).toBe(
      `qqqii${'q'.repeat(17)}${'i'.repeat(18)}`,
    );
  });

  test('what answers first, then what is near it: neighbours of one kind never stand before the other’s answer', () => {
    const answer = read([
      ...[['q-1', 1] as const, ['i-1', 0.9] as const],
      ...[['q-2', 0.4] as const, ['i-2', 0.3] as const, ['q-3', 0.2] as const],
    ]);
    expect(answer).toEqual(['q-1', 'i-1', 'q-2', 'q-3', 'i-2']);
  });

  test('what says what was asked among the answers, though others are worth more', () => {
    const given = found([
      ['q-1', 1],
      ['i-1', 0.6],
      ['q-2', 0.5],
      ['q-3', 0.2],
    ]);
    const saying = new Set(['q-2', 'q-3']);
    const reading = readingOf(given, ({ record }) => (saying.has(record.id) ? 1 : 0));
    expect(inReadingOrder(given, reading).map(({ stored }) => stored.record.id)).toEqual([
      ...['q-1', 'q-2', 'q-3', 'i-1'],
    ]);
    expect([...reading.near]).toEqual(['q-1', 'q-2']);
  });

  test('the five best first, as many of each kind as there are among them', () => {
    const ids = read([
      ...[['q-1', 1] as const, ['i-1', 0.9] as const, ['i-2', 0.85] as const, ['i-3', 0.8] as const],
      ...[['i-4', 0.75] as const, ['q-2', 0.72] as const],
    ]);
    expect(ids).toEqual(['q-1', 'i-1', 'i-2', 'i-3', 'i-4', 'q-2']);
  });

  test('with room for the other kind where it answers as well, and none where it is near by only', () => {
    const quotes = many('q', 6);
    expect(kindsOf(read([...quotes, ['i-1', 0.8], ['i-2', 0.75]]).slice(0, SHOWN))).toBe('qqqii');
    expect(kindsOf(read([...quotes, ['i-1', 0.6]]).slice(0, SHOWN))).toBe('qqqqq');
  });

  test('each kind in the order of its scores', () => {
    fc.assert(
      fc.property(someFound, (given) => {
        for (const type of ['quote', 'initiative'] as const) {
          const scores = inReadingOrder(given).flatMap(({ stored, score }) =>
            stored.type === type ? [score] : [],
          );
          expect(scores).toEqual(scores.toSorted((a, b) => b - a));
        }
      }),
    );
  });

  test('each once, the best at the head, and what is left out is worse than all that is read', () => {
    fc.assert(
      fc.property(someFound, (given) => {
        const kept = inReadingOrder(given);
        expect(new Set(kept).size).toBe(kept.length);
        expect(kept[0]).toBe(given[0]);
        const least = Math.min(...kept.map(({ score }) => score));
        for (const each of given) expect(kept.includes(each)).toBe(each.score >= least);
      }),
    );
  });

  test('without the tail, which answers by the way', () => {
    expect(
      read([
        ['q-1', 1],
        ['q-2', 0.99],
        ['q-3', 0.001],
      ]),
    ).toEqual(['q-1', 'q-2']);
  });

  test('with the rows of the register behind all that was said', () => {
    const rows = many('r', 4);
    expect(read([...many('q', 5), ...many('i', 4), ...rows]).slice(-rows.length)).toEqual(
      rows.map(([id]) => id),
    );
  });

  test('with as many of these first as stand unfolded, where they answer first', () => {
    expect(read([...many('r', 6), ...many('q', 2)])).toEqual([
      ...['r-0', 'r-1', 'r-2', 'q-0', 'q-1'],
      ...['r-3', 'r-4', 'r-5'],
    ]);
  });

  test('and the tail of each is told by its own best, for scores of two indexes do not compare', () => {
    expect(
      read([
        ['q-1', 1],
        ['r-1', 0.05],
        ['r-2', 0.001],
      ]),
    ).toEqual(['q-1', 'r-1']);
  });

  test('of a real query in two groups', async () => {
    const told = inReadingOrder(await find('upphandling')).filter(({ ofRegister }) => !ofRegister);
    const shown = told.slice(0, SHOWN).map(({ stored }) => stored.type);
    const first = shown.filter((type) => type === shown[0]).length;
    expect(new Set(shown.slice(first)).size).toBe(1);
    expect(shown[0]).not.toBe(shown[first]);
  });

  test('with one row behind the first three, where it stands among what was told', () => {
    const mixed = found([...many('q', 5), ...many('r', 3)]);
    const ids = idsOf(inReadingOrder(mixed, readingOf(mixed, undefined, 'among')));
    expect(ids.slice(0, 5)).toEqual(['q-0', 'q-1', 'q-2', 'r-0', 'q-3']);
    expect(ids.slice(-2)).toEqual(['r-1', 'r-2']);
  });

  test('in the groups of the first order, whichever record is ranked first', () => {
    const first = found([
      ['q-1', 1],
      ['i-1', 0.9],
    ]);
    const ranked = found([
      ['i-1', 1],
      ['q-1', 0.5],
    ]);
    expect(idsOf(inReadingOrder(ranked, readingOf(first)))).toEqual(['q-1', 'i-1']);
  });

  test.each(['säkerhet', 'upphandling', 'moln -boden', 'öppna data', 'drift'])(
    'with the groups of the first paint in both orders: %s',
    async (query) => {
      const { first, ranked, reading } = await searchRecords(SEARCHABLE, query);
      const groups = (records: FoundRecord[]) => [
        ...new Set(
          inReadingOrder(records, reading).map(({ stored, ofRegister }) =>
            ofRegister ? 'row' : stored.type,
          ),
        ),
      ];
      expect(groups(ranked())).toEqual(groups(first));
    },
  );

  test.each([
    ['of a compound that only its parts answer', 'digitaliseringsstrategi', 40],
    ['of a question with one telling word', 'vad kostar it-driften', 25],
    ['of a short word that is part of many', 'e-arkiv', 30],
  ])('with few that answer by the way: %s', async (_, query, most) => {
    const { ranked, reading } = await searchRecords(SEARCHABLE, query);
    expect(inReadingOrder(ranked(), reading).length).toBeLessThan(most);
  });

  test('of nothing not at all', () => {
    expect(inReadingOrder([])).toEqual([]);
  });
});
