import { describe, expect, it } from 'vitest';
import type { MarkedAnswer } from '../../../data/model/search.ts';
import { NOTHING_ASKED, nextSearch, type SearchStep } from '../../../entrypoints/wiring/search-state.ts';
import { answer, quoteHit } from '../components/records.ts';

const type = (query: string): SearchStep => ({ step: 'type', query });
const value = (query: string): MarkedAnswer => answer({ query });
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

  it('takes the first order, then the ranked one, and keeps the first where that fails', () => {
    const first = answer({ query: 'mo', order: 'first', hits: [quoteHit('a'), quoteHit('b')] });
    const ranked = answer({ query: 'mo', hits: [quoteHit('b'), quoteHit('a')] });
    const ok = (given: MarkedAnswer): SearchStep => ({
      step: 'answer',
      asked: 1,
      answer: { ok: true, value: given },
    });
    const painted = having(type('mo'), ok(first));
    expect(painted).toMatchObject({ answer: first, pending: false, settling: true });
    expect(nextSearch(painted, ok(ranked))).toMatchObject({ answer: ranked, settling: false });
    const held = nextSearch(nextSearch(painted, { step: 'hold' }), ok(ranked));
    expect(held).toMatchObject({ answer: first, settling: false });
    const failed = nextSearch(painted, {
      step: 'answer',
      asked: 1,
      answer: { ok: false, failure: 'retired' },
    });
    expect(failed).toMatchObject({ answer: first, failure: null, settling: false });
  });

  it('has nothing more to wait for where one record answers, and lets go when one types again', () => {
    const one = answer({ query: 'mo', order: 'first', hits: [quoteHit('a')] });
    const step: SearchStep = { step: 'answer', asked: 1, answer: { ok: true, value: one } };
    expect(having(type('mo'), step).settling).toBe(false);
    expect(having(type('mo'), { step: 'hold' }, type('mol')).held).toBe(false);
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
