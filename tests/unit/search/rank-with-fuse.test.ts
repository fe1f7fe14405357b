import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type RankText, rankWithFuse } from '../../../data/search/rank-with-fuse.ts';

function ranked(query: string, texts: [id: string, heading: string, snippet: string][], scores?: number[]) {
  const found = texts.map(([id], rank) => ({ id, score: scores?.[rank] ?? 1 }));
  const byId = new Map(
    texts.map(([id, heading, snippet]): [string, RankText] => [id, { id, heading, snippet }]),
  );
  return rankWithFuse(query, found, (id) => byId.get(id)).map(({ id }) => id);
}

describe('of candidates that BM25 holds equal, the first is', () => {
  test.each([
    [
      'the one that has the word',
      'fiber',
      [
        ['b', '', 'om fiber'],
        ['a', '', 'om moln'],
      ],
    ],
    [
      'the one whose heading has it',
      'boden',
      [
        ['b', 'Boden', 'om moln'],
        ['a', 'Hjo', 'om Boden'],
      ],
    ],
    [
      'the one spelt as typed: å is not a',
      'åre',
      [
        ['b', 'Åre', ''],
        ['a', 'Are', ''],
      ],
    ],
    [
      'the one that lacks the å that was not typed',
      'are',
      [
        ['b', 'Are', ''],
        ['a', 'Åre', ''],
      ],
    ],
    [
      'the one spelt as typed, with its accents apart',
      'A\u030are',
      [
        ['b', 'Åre', ''],
        ['a', 'Are', ''],
      ],
    ],
    [
      'else the one whose id comes first',
      'fiber',
      [
        ['a', '', 'moln'],
        ['b', '', 'moln'],
      ],
    ],
  ] as [string, string, [string, string, string][]][])('%s', (_, query, texts) => {
    expect(ranked(query, texts)[0]).toBe(texts[0]?.[0]);
    expect(ranked(query, texts.toReversed())[0]).toBe(texts[0]?.[0]);
  });
});

test('what BM25 holds far better stays above what is only spelt nearer', () => {
  const texts: [string, string, string][] = [
    ['best', '', 'om fibrer'],
    ['tail', '', 'om fiber'],
  ];
  expect(ranked('fiber', texts, [1, 0.1])).toEqual(['best', 'tail']);
});

test('every candidate comes back once, with a score from 0 to 1, even where its text is gone', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 300 });
  const candidate = fc.record({ id: fc.uuid(), score: fc.double({ min: 0, max: 1, noNaN: true }) });
  fc.assert(
    fc.property(
      text,
      fc.uniqueArray(candidate, { selector: ({ id }) => id, maxLength: 60 }),
      text,
      (query, found, shown) => {
        const textOf = (id: string) => (id < '8' ? { id, heading: shown, snippet: shown } : undefined);
        const again = rankWithFuse(query, found, textOf);
        expect(again.map(({ id }) => id).sort()).toEqual(found.map(({ id }) => id).sort());
        for (const { score } of again) expect(score >= 0 && score <= 1).toBe(true);
      },
    ),
  );
});

test('sixty candidates and a query of 500 letters take well under a second', () => {
  const texts = Array.from({ length: 60 }, (_, n): [string, string, string] => [
    `r-${n}`,
    'Per Olsson',
    'ord '.repeat(60),
  ]);
  const started = performance.now();
  expect(ranked('bredband fiber '.repeat(33), texts)).toHaveLength(60);
  expect(performance.now() - started).toBeLessThan(1_000);
});
