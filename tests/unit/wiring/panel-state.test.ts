import { describe, expect, it } from 'vitest';
import type { FailureKind } from '../../../data/model/errors.ts';
import { next, START, type Step, type Watch } from '../../../entrypoints/wiring/panel-state.ts';
import { view } from '../components/records.ts';

const watching = (...steps: Step[]): Watch => steps.reduce(next, START);
const ask = (id: number, failure: FailureKind | null = null): Step => ({
  step: 'ask',
  tab: { id, windowId: 1, readingMs: 100, failure },
});
const answer = (asked: number, url: string): Step => ({
  step: 'answer',
  asked,
  answer: { ok: true, value: view({ url }) },
});
const nothing = (asked: number): Step => ({ step: 'answer', asked, answer: { ok: true, value: null } });
const waited = (asked: number): Step => ({ step: 'waited', asked });

const urlOf = ({ state }: Watch) => (state.phase === 'shown' ? state.view.url : state.phase);

describe('what the panel shows of its tab', () => {
  it('waits at first, then shows the answer', () => {
    expect(urlOf(watching(ask(1)))).toBe('loading');
    expect(urlOf(watching(ask(1), answer(1, 'https://a.se/')))).toBe('https://a.se/');
  });

  it('takes another tab’s content away at once', () => {
    expect(urlOf(watching(ask(1), answer(1, 'https://a.se/'), ask(2)))).toBe('loading');
  });

  it('keeps the same tab’s content until its new answer is there', () => {
    const before = watching(ask(1), answer(1, 'https://a.se/'), ask(1));
    expect(urlOf(before)).toBe('https://a.se/');
    expect(urlOf(next(before, answer(2, 'https://a.se/b')))).toBe('https://a.se/b');
  });

  it('leaves out an answer that has been overtaken', () => {
    const late = watching(ask(1), ask(2), answer(2, 'https://b.se/'), answer(1, 'https://a.se/'));
    expect(urlOf(late)).toBe('https://b.se/');
  });

  it('says that a page is not read only when it has waited for that', () => {
    expect(urlOf(watching(ask(1), nothing(1)))).toBe('loading');
    expect(urlOf(watching(ask(1), nothing(1), waited(1)))).toBe('unread');
  });

  it('stays so when the answer comes only after the waiting, and says no more', () => {
    expect(urlOf(watching(ask(1), waited(1), nothing(1)))).toBe('unread');
    expect(urlOf(watching(ask(1), waited(1), nothing(1), ask(1), nothing(2)))).toBe('loading');
    expect(urlOf(watching(ask(1), waited(1), answer(1, 'https://a.se/')))).toBe('https://a.se/');
  });

  it('forgets the waiting once the page has been read, or another question is out', () => {
    expect(urlOf(watching(ask(1), answer(1, 'https://a.se/'), waited(1)))).toBe('https://a.se/');
    expect(urlOf(watching(ask(1), nothing(1), ask(1), waited(1)))).toBe('loading');
  });

  it('says at once of a tab that can’t be read that it can’t', () => {
    expect(watching(ask(1, 'page-forbidden')).state).toEqual({ phase: 'failed', failure: 'page-forbidden' });
  });

  it('takes everything away when nobody knows which tab it is, and comes back when one does', () => {
    const lost = watching(ask(1), { step: 'lost', failure: 'tab-unknown' }, answer(1, 'https://a.se/'));
    expect(lost).toMatchObject({ tab: null, state: { phase: 'failed', failure: 'tab-unknown' } });
    expect(urlOf(next(lost, ask(1)))).toBe('loading');
  });

  it('tells a failure, and asks again when told to', () => {
    const failed = watching(ask(1), {
      step: 'answer',
      asked: 1,
      answer: { ok: false, failure: 'store-closed' },
    });
    expect(failed.state).toEqual({ phase: 'failed', failure: 'store-closed' });
    expect(urlOf([ask(1), answer(2, 'https://a.se/')].reduce(next, failed))).toBe('https://a.se/');
  });
});
