import { expect, test } from 'vitest';
import { saidShare } from '../../../data/search/said-share.ts';
import { RECORDS } from './real-corpus.ts';

const word = (term: string, share: number) => ({ share, terms: new Set([term]) });
const recordOf = (id: string) => {
  const found = RECORDS.find(({ record }) => record.id === id);
  if (!found) throw new Error(`${id}: there is no such record`);
  return found;
};

test('a record says what a reader sees of it, and not what it is found by', () => {
  const row = recordOf('r-stockholm-stoppar-m365');
  expect(saidShare(row, [word('microsoft', 0.6), word('kvantdator', 0.2)])).toBeCloseTo(0.75);
  const hidden = recordOf('i-ekero-4');
  expect(hidden.record.keywords.sv.join(' ')).toContain('moln');
  expect(saidShare(hidden, [word('moln', 1), word('molntjanster', 1)])).toBe(0);
});

test('of no words nothing is said', () => {
  expect(saidShare(recordOf('i-ekero-4'), [])).toBe(0);
});
