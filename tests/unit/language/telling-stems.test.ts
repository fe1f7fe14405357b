import { expect, test } from 'vitest';
import { tellingStems } from '../../../data/language/telling-stems.ts';
import { tokens } from '../../../data/language/tokens.ts';

test.each([
  ['of a word is its stem', 'fibernätet', ['fibernat']],
  ['of a hyphenated word are its own and those of its parts', 'fiber-avtal', ['fiber-avtal', 'fib', 'avtal']],
  ['there are none of a stop word', 'och', []],
  ['none of an everyday word', 'kommunens', []],
  ['none of a number', '2026', []],
  ['none of two letters', 'it', []],
])('what tells something %s', (_, text, stems) => {
  expect(tokens(text).flatMap(tellingStems)).toEqual(stems);
});
