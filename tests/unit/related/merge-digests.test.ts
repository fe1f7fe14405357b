import { describe, expect, test } from 'vitest';
import { digest } from '../../../data/related/digest.ts';
import { mergeDigests } from '../../../data/related/merge-digests.ts';
import { SPEAKER, said } from '../search/records.ts';
import { RECORDS } from './facts.ts';

describe('digests of two lots together', () => {
  test('are the digest of both at once, where a speaker or a name is heard in both', () => {
    for (const at of [10, 20, 30, 40, 60]) {
      const merged = mergeDigests([digest(RECORDS.slice(0, at)), digest(RECORDS.slice(at))]);
      const whole = digest(RECORDS);
      expect(merged.names, `parted at ${at}`).toEqual(whole.names);
      expect(new Set(merged.people), `parted at ${at}`).toEqual(new Set(whole.people));
      expect(new Set(merged.cooperations)).toEqual(new Set(whole.cooperations));
    }
  });

  test('leave out records that are gone, and with its last record a name and whoever bears it', () => {
    const speaker = { ...SPEAKER, id: 'asa-frank', name: 'Åsa Frank' };
    const lots = [digest([said('q-1'), said('q-2'), said('q-3', { speaker })]), digest([said('q-4')])];
    const { names, people } = mergeDigests(lots, new Set(['q-1', 'q-3']));
    expect(names.map(({ name, records }) => [name, records])).toEqual([['Per Olsson', 'q-2 q-4']]);
    expect(people.map(({ name }) => name)).toEqual(['Per Olsson']);
  });
});
