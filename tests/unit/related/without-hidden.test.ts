import { describe, expect, test } from 'vitest';
import type { HitRef, Related } from '../../../data/model/hit.ts';
import { withoutHidden } from '../../../data/related/without-hidden.ts';

const hit = (id: string, onSubject: boolean): HitRef => ({
  ...{ id, type: 'quote', by: ['own'], score: 0.5, onSubject, marks: { sv: [], en: [] } },
  evidence: { themes: [], words: [] },
});

const answer: Related = {
  site: { kind: 'municipality', id: '2582', name: 'Boden' },
  themes: [],
  opens: true,
  hits: [hit('boden-1', true), hit('boden-2', false)],
};

describe('an answer without what was taken away', () => {
  test('is without those records, and opens by what is left', () => {
    const left = withoutHidden(answer, { hidden: { 'municipality:2582': ['boden-2'] } });
    expect(left.hits.map(({ id }) => id)).toEqual(['boden-1']);
    expect(left.opens).toBe(true);
  });

  test('does not open when nothing on the subject is left', () => {
    expect(withoutHidden(answer, { hidden: { 'municipality:2582': ['boden-1'] } }).opens).toBe(false);
  });

  test.each([
    ['another site', answer, { 'vendor:2582': ['boden-1'] }],
    ['no site', { ...answer, site: null }, { 'municipality:2582': ['boden-1'] }],
  ] as const)('is whole where that was %s', (_, related, hidden) => {
    const settings = {
      hidden: Object.fromEntries(Object.entries(hidden).map(([key, ids]) => [key, [...ids]])),
    };
    expect(withoutHidden(related, settings)).toEqual(related);
  });
});
