import { expect, test } from 'vitest';
import { together } from '../../../data/related/together.ts';

test('those of a group stand where its first does, all others where they stood', () => {
  const groups: Record<string, string> = { a1: 'a', a2: 'a', b1: 'b', b2: 'b' };
  expect(together(['x', 'a1', 'y', 'b1', 'a2', 'z', 'b2'], (each) => groups[each])).toEqual([
    ...['x', 'a1', 'a2', 'y', 'b1', 'b2', 'z'],
  ]);
});
