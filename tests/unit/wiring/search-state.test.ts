import { describe, expect, it } from 'vitest';
import type { SearchAnswer } from '../../../data/model/search.ts';
import { NOTHING_ASKED, nextSearch, type SearchStep } from '../../../entrypoints/wiring/search-state.ts';

const type = (query: string): SearchStep => ({ step: 'type', query });
const value = (query: string): SearchAnswer => ({ query, hits: [], names: [] });
const answered = (asked: number, query: string): SearchStep => ({
  step: 'answer',
  asked,
  answer: { ok: true, value: value(query) },
});
const having = (...steps: SearchStep[]) => steps.reduce(nextSearch, NOTHING_ASKED);

describe('the search as one types', () => {
  it('waits for an answer, and takes it', () => {
    expect(having(type('mo'))).toMatchObject({ pending: true, answer: null });
    expect(having(type('mo'), answered(1, 'mo'))).toMatchObject({ pending: false, answer: value('mo') });
  });

  it('keeps the answer to the letters before until the next is there', () => {
    expect(having(type('mo'), answered(1, 'mo'), type('mol'))).toMatchObject({
      query: 'mol',
      pending: true,
      answer: value('mo'),
    });
  });

  it('leaves out an answer that comes after a later question', () => {
    const late = having(type('mo'), type('mol'), answered(2, 'mol'), answered(1, 'mo'));
    expect(late.answer).toEqual(value('mol'));
    expect(having(type('mo'), type('mol'), answered(1, 'mo')).pending).toBe(true);
  });

  it('asks nothing of an empty field, and forgets what was asked', () => {
    const cleared = having(type('mo'), type('  '), answered(1, 'mo'));
    expect(cleared).toMatchObject({ query: '  ', answer: null, pending: false });
  });

  it('tells a failure until one types again', () => {
    const failed = having(type('mo'), {
      step: 'answer',
      asked: 1,
      answer: { ok: false, failure: 'store-closed' },
    });
    expect(failed).toMatchObject({ failure: 'store-closed', answer: null, pending: false });
    expect(nextSearch(failed, type('mol')).failure).toBeNull();
  });
});
