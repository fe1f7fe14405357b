import { describe, expect, test } from 'vitest';
import type { EngineName } from '../../bench/contest/engine.ts';
import { type Arena, type Host, HostLost } from '../../bench/contest/host.ts';
import { measure } from '../../bench/contest/measure.ts';

const QUESTIONS = { mix: ['moln', 'fiber'], judged: [], pages: [] };
const SIZE = { from: 0, size: 1_000 };

/** A program that answers at once, but for what is said. */
const host = (change: Partial<Host>): Host => ({
  grow: async () => ({ build: 1, size: 10 }),
  open: async () => ({ total: 1, steps: {} }),
  found: async (queries) => queries.map(() => []),
  round: async (queries) => ({
    first: queries.map(() => 1),
    full: queries.map(() => 1),
    reading: queries.map(() => 0),
  }),
  pages: async (pages) => pages.map(() => 1),
  heap: async () => 100,
  calibrate: async () => 20,
  close: async () => {},
  ...change,
});

const arena = (changes: Partial<Record<EngineName, Partial<Host>>>): Arena => ({
  name: 'Node',
  host: async (engine) => host(changes[engine] ?? {}),
  close: async () => {},
});

const outcomes = (changes: Parameters<typeof arena>[0]) =>
  measure(arena(changes), ['ours', 'folded'], SIZE, QUESTIONS, () => {});

describe('an engine that can’t go on', () => {
  const lost = () => Promise.reject(new HostLost('the page ended'));

  test.each<[string, keyof Host]>([
    ['while it is indexed', 'grow'],
    ['while it is opened', 'open'],
    ['while it is asked', 'round'],
    ['while it is judged', 'found'],
    ['at the end', 'heap'],
  ])('%s is told of, and the other is measured all the same', async (_, what) => {
    const [ours, folded] = await outcomes({ folded: { [what]: lost } });
    expect(folded).toMatchObject({ engine: 'folded', why: 'it did not fit (the page ended)' });
    expect(ours).toMatchObject({ engine: 'ours', heap: 100, asked: 2 });
  });

  test('says in one line what went wrong', async () => {
    const grow = () => Promise.reject(new RangeError('Invalid string length\n    at somewhere'));
    const [, folded] = await outcomes({ folded: { grow } });
    expect(folded).toMatchObject({ why: 'it failed (Invalid string length)' });
  });
});

test('engines that run beside each other are asked as often', async () => {
  const [ours, folded] = await outcomes({});
  expect(ours).toMatchObject({ rounds: { length: 9 } });
  expect(folded).toMatchObject({ rounds: { length: 9 } });
});
