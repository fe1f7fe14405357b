import { expect, it, vi } from 'vitest';

vi.mock('#i18n', () => import('./swedish.ts'));

import { drawPanel, lookOf } from './draw-panel.tsx';
import { button, doing, texts } from './mount.ts';
import { search } from './records.ts';

it('says in one line what an update has brought, until it is put away', async () => {
  const onTold = vi.fn();
  drawPanel({ news: { version: '0.1.0', onTold } });
  expect(texts(document, '.news span')[0]).toMatch(/^Nytt: /);
  await doing(() => button(document, 'Stäng').click());
  expect(onTold).toHaveBeenCalledOnce();
});

it('says nothing of a version that brought nothing to tell', () => {
  drawPanel({ news: { version: '9.9.9', onTold: vi.fn() } });
  expect(document.querySelector('.news')).toBeNull();
});

it.each([
  ['what it tells to switch on is on', { look: lookOf({ follows: true }) }],
  ['nobody knows yet whether it is', { look: null }],
  ['something went wrong', { state: { phase: 'failed', failure: 'store-closed' } }],
  ['a search failed', { search: search({ query: 'moln', failure: 'store-closed' }) }],
] as const)('says nothing where %s', (_, changes) => {
  drawPanel({ news: { version: '0.1.0', onTold: vi.fn() }, ...changes });
  expect(document.querySelector('.news')).toBeNull();
});
