import { expect, it, vi } from 'vitest';

vi.mock('#i18n', () => import('./swedish.ts'));

import { AddSite } from '../../../components/settings/AddSite.tsx';
import type { FoundSite } from '../../../data/model/hit.ts';
import { button, doing, mount, one, texts } from './mount.ts';

const BODEN = { site: 'municipality:2582', name: 'Boden' };
const BODENS = { site: 'vendor:bodens', name: 'Bodens data' };

function draw(found: FoundSite[], listed: string[] = []) {
  const onAdd = vi.fn();
  mount(
    <AddSite
      find={async () => ({ ok: true, value: found })}
      isListed={(site) => listed.includes(site)}
      onAdd={onAdd}
    />,
  );
  return onAdd;
}

async function ask(text: string) {
  const field = one<HTMLInputElement>(document, 'input');
  await doing(() => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await doing(() => button(document, 'Lägg till').click());
}

it('adds the site that is meant beyond doubt, says so, and suggests names meanwhile', async () => {
  const onAdd = draw([BODEN, BODENS]);
  await ask('boden');
  await vi.waitFor(() => expect(onAdd).toHaveBeenCalledExactlyOnceWith(BODEN.site));
  await vi.waitFor(() => expect(texts(document, '[role=status]')[0]).toMatch(/Boden.* är tillagd/));
  expect([...document.querySelectorAll('option')].map(({ value }) => value)).toEqual([
    'Boden',
    'Bodens data',
  ]);
});

it('asks which where several may be meant', async () => {
  const onAdd = draw([BODEN, BODENS]);
  await ask('bod');
  await vi.waitFor(() => button(document, 'Bodens data'));
  expect(onAdd).not.toHaveBeenCalled();
  await doing(() => button(document, 'Bodens data').click());
  expect(onAdd).toHaveBeenCalledExactlyOnceWith(BODENS.site);
});

it('says what is nobody’s, and keeps what was written', async () => {
  draw([]);
  await ask('<b>nowhere</b>');
  await vi.waitFor(() =>
    expect(one(document, '[role=alert]').textContent).toMatch(/<b>nowhere<\/b>.*är ingen kommun/),
  );
  expect(one<HTMLInputElement>(document, 'input').value).toBe('<b>nowhere</b>');
});

it('adds nothing that is there', async () => {
  const onAdd = draw([BODEN], [BODEN.site]);
  await ask('Boden');
  await vi.waitFor(() => expect(one(document, '[role=alert]').textContent).toMatch(/finns redan/));
  expect(onAdd).not.toHaveBeenCalled();
});
