import { expect, test } from 'vitest';
import { namedThings } from '../../../data/search/named-things.ts';

test.each([
  ['it-chef', 'Bodens kommun', 'it-chef, Bodens kommun'],
  ['it-chef', null, 'it-chef'],
  [null, 'Bodens kommun', 'Bodens kommun'],
  [null, null, ''],
])('of someone whose role is %s at %s it is noted "%s"', (role, organisation, note) => {
  const person = { id: 'per-olsson', name: 'Per Olsson', role, organisation, employer: null };
  const [named] = namedThings([person], { municipalities: [], vendors: [] }, []);
  expect(named?.note).toBe(note);
});
