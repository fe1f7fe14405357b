import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';

vi.mock('#i18n', () => import('./swedish.ts'));

import { AnswerBody } from '../../../components/collection/AnswerBody.tsx';
import { mount, one } from './mount.ts';

const shown = (ids: readonly string[]) => (
  <AnswerBody answer={{ phase: 'shown', value: ids, fresh: true }} onRetry={() => {}}>
    {(value) => value.map((id) => <button key={id} id={id} type="button" />)}
  </AnswerBody>
);

test('the focus stays where it is when an answer changes, and within it when what had it is gone', async () => {
  mount(shown(['a', 'b']));
  const root = one(document, '.answer').parentElement;
  if (!root) throw new Error('nothing is drawn');
  one<HTMLButtonElement>(document, '#b').focus();
  await act(() => render(shown(['c', 'b']), root));
  expect(document.activeElement?.id).toBe('b');
  await act(() => render(shown(['c']), root));
  expect(document.activeElement?.className).toBe('answer');
});
