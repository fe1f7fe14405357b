import { describe, expect, test } from 'vitest';
import { digest } from '../../../data/related/digest.ts';
import { mergeDigests } from '../../../data/related/merge-digests.ts';
import { said } from '../search/records.ts';
import { RECORDS } from './facts.ts';

describe('digests of two lots together', () => {
  const [one, other] = [digest(RECORDS.slice(0, 40)), digest(RECORDS.slice(40))];

  test('are the digest of both at once', () => {
    expect(mergeDigests([one, other])).toEqual(digest(RECORDS));
  });

  test('leave out records that are gone, and with its last record a name and whoever bears it', () => {
    const gone = new Set(['q-1', 'q-2']);
    const speaker = {
      id: 'asa-frank',
      name: 'Åsa Frank',
      role: 'it-chef',
      organisation: 'Boden',
      employer: null,
    };
    const lots = [digest([said('q-1'), said('q-2', { speaker })]), digest([said('q-3')])];
    const { names, people } = mergeDigests(lots, gone);
    expect(names.map(({ name, records }) => [name, records])).toEqual([['Per Olsson', 'q-3']]);
    expect(people.map(({ name }) => name)).toEqual(['Per Olsson']);
  });
});
