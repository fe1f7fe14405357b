import { expect, it, vi } from 'vitest';

vi.mock('#i18n', () => import('./swedish.ts'));

import { PopupPage } from '../../../components/PopupPage.tsx';
import { mount, texts } from './mount.ts';

type Page = Parameters<typeof PopupPage>[0]['page'];

const FORBIDDEN: Page = { phase: 'failed', failure: 'page-forbidden' };
const UNREAD: Page = { phase: 'unread' };

function draw(page: Page, ungranted: boolean) {
  const acts = { onMatch: vi.fn(), onRetry: vi.fn() };
  mount(
    <PopupPage page={page} matching={false} ungranted={ungranted} site={null} {...acts}>
      {null}
    </PopupPage>,
  );
}

it('refuses nothing a second time where access is asked for above', () => {
  draw(FORBIDDEN, true);
  expect(document.querySelector('.notice')).toBeNull();
});

it('still offers to read the page there', () => {
  draw(UNREAD, true);
  expect(texts(document, '.notice')).toEqual([
    'Läs den här sidan nu, eller sök i fältet ovanför.Matcha den här sidan',
  ]);
});

it('says why nothing is shown where access is granted', () => {
  draw(FORBIDDEN, false);
  expect(texts(document, '.said')).toEqual([expect.stringMatching(/^Webbläsaren låter inga tillägg/)]);
  draw(UNREAD, false);
  expect(texts(document, '.said')).toContainEqual(expect.stringMatching(/^Sidoljus läser av sig självt/));
});
