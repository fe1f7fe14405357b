import { expect, it, vi } from 'vitest';

vi.mock('#i18n', () => import('./swedish.ts'));

import { WelcomePage, type WelcomePageProps } from '../../../components/welcome/WelcomePage.tsx';
import { button, doing, mount, texts } from './mount.ts';

const PICTURE = { page: 'page.png', panel: 'panel.png' };

function draw(changes: Partial<WelcomePageProps> = {}) {
  const calls = { onOpening: vi.fn(), onDone: vi.fn(), onLater: vi.fn() };
  mount(
    <WelcomePage picture={PICTURE} managed={false} opening="auto" onGrant={null} {...calls} {...changes} />,
  );
  return calls;
}

it('is done by one click where the sites are granted', async () => {
  const { onDone } = draw();
  expect(texts(document, '.steps button')).toEqual(['Kom i gång', 'Inte nu']);
  await doing(() => button(document, 'Kom i gång').click());
  expect(onDone).toHaveBeenCalledOnce();
});

it('asks for access where they are not, and takes no for an answer', async () => {
  const onGrant = vi.fn();
  const { onDone, onLater } = draw({ onGrant });
  expect(texts(document, '.steps button')).toEqual(['Ge åtkomst', 'Inte nu']);
  await doing(() => button(document, 'Ge åtkomst').click());
  expect(onGrant).toHaveBeenCalledOnce();
  expect(texts(document, '.steps p')).toContainEqual(
    expect.stringMatching(/^Väljer du Inte nu läses en sida först/),
  );
  await doing(() => button(document, 'Inte nu').click());
  expect(onLater).toHaveBeenCalledOnce();
  expect(onDone).not.toHaveBeenCalled();
});

it('says what "not now" means where everything is granted', async () => {
  const { onLater } = draw();
  expect(texts(document, '.steps p')).toEqual([
    expect.stringMatching(/^Väljer du Inte nu öppnas inget av sig självt/),
  ]);
  await doing(() => button(document, 'Inte nu').click());
  expect(onLater).toHaveBeenCalledOnce();
});

it.each([
  ['nothing opens by itself', { opening: 'launcher' }],
  ['the IT department has chosen', { managed: true }],
] as const)('puts nothing off where %s', (_, changes) => {
  draw(changes);
  expect(texts(document, '.steps button')).toEqual(['Kom i gång']);
});

it('leads whoever wants nothing shown to the toolbar, and not to a panel that never comes', () => {
  draw({ opening: 'off' });
  expect(texts(document, '.welcome > .next')).toEqual([expect.stringMatching(/^Knappen i verktygsfältet/)]);
});
