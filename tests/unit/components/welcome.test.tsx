import { expect, it, vi } from 'vitest';

vi.mock('#i18n', () => import('./swedish.ts'));

import { WelcomePage, type WelcomePageProps } from '../../../components/welcome/WelcomePage.tsx';
import { button, doing, mount, texts } from './mount.ts';

const PICTURE = { page: 'page.png', light: 'light.png', dark: 'dark.png' };

function draw(changes: Partial<WelcomePageProps> = {}) {
  const calls = { onOpening: vi.fn(), onDone: vi.fn() };
  mount(
    <WelcomePage
      picture={PICTURE}
      theme="system"
      managed={false}
      opening="auto"
      onGrant={null}
      {...calls}
      {...changes}
    />,
  );
  return calls;
}

it('is done by one click where the sites are granted', async () => {
  const { onDone } = draw();
  expect(texts(document, '.steps button')).toEqual(['Kom i gång']);
  await doing(() => button(document, 'Kom i gång').click());
  expect(onDone).toHaveBeenCalledOnce();
});

it('asks for access where they are not, and takes no for an answer', async () => {
  const onGrant = vi.fn();
  const { onDone } = draw({ onGrant });
  expect(texts(document, '.steps button')).toEqual(['Ge åtkomst', 'Inte nu']);
  await doing(() => button(document, 'Ge åtkomst').click());
  expect(onGrant).toHaveBeenCalledOnce();
  await doing(() => button(document, 'Inte nu').click());
  expect(onDone).toHaveBeenCalledOnce();
});

it.each([
  ['system', '(prefers-color-scheme: dark)'],
  ['light', 'not all'],
  ['dark', 'all'],
] as const)('pictures the panel in the colours that are chosen: %s', (theme, when) => {
  draw({ theme });
  expect(document.querySelector('source')?.media).toBe(when);
});
