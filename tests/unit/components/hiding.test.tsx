import { useState } from 'preact/hooks';
import { describe, expect, it, vi } from 'vitest';

vi.mock('#i18n', () => import('./swedish.ts'));

import { HitSection } from '../../../components/HitSection.tsx';
import type { Hit } from '../../../data/model/hit.ts';
import { drawPanel, siteOf } from './draw-panel.tsx';
import { button, doing, mount, one, texts } from './mount.ts';
import { desk, hit, search, view } from './records.ts';

const HIDE = 'Fel träff? Dölj citatet av Therese Kristensson på den här webbplatsen';

/** A section whose records can be taken away, as the page that holds it does. */
function Section({ hits }: { hits: Hit[] }) {
  const [away, setAway] = useState<string[]>([]);
  const set = (record: string, hidden: boolean) =>
    setAway(hidden ? [...away, record] : away.filter((each) => each !== record));
  const hiding = { has: (record: string) => away.includes(record), set };
  return <HitSection group={{ name: 'own', hits }} behind="none" desk={desk({ hiding })} />;
}

const hide = (at: number) =>
  doing(() => [...document.querySelectorAll<HTMLButtonElement>(`button[aria-label="${HIDE}"]`)][at]?.click());

describe('a wrong hit', () => {
  it('goes, says so, keeps its place with the focus on the way back, and is counted no more', async () => {
    mount(<Section hits={[hit('a', ['own']), hit('b', ['own'])]} />);
    button(document, HIDE).focus();
    await hide(0);
    expect(texts(document, '.away [role=status]')).toEqual([
      'Dold på den här webbplatsen: Therese Kristensson',
    ]);
    expect(document.activeElement).toBe(button(document, 'Ångra'));
    expect(texts(document, 'h2 .n')).toEqual(['1']);
    expect(one(document, 'section > div').firstElementChild?.className).toBe('away');
  });

  it('comes back to its place, with the focus on it', async () => {
    mount(<Section hits={[hit('a', ['own']), hit('b', ['own'])]} />);
    await hide(0);
    await doing(() => button(document, 'Ångra').click());
    expect(texts(document, 'h2 .n')).toEqual(['2']);
    expect(document.activeElement).toBe(one(document, '[data-record=a]'));
  });

  it('is said to be back, when that is undone', async () => {
    const hiding = { has: (id: string) => id === 'a', set: vi.fn() };
    drawPanel({
      state: { phase: 'shown', view: view({ hits: [hit('a', ['own']), hit('b', ['own'])] }) },
      hiding,
    });
    await doing(() => button(document, 'Ångra').click());
    expect(hiding.set).toHaveBeenCalledExactlyOnceWith('a', false);
    expect(texts(document, '.panel > [role=status]')).toEqual(['Ångrat.']);
    await hide(0);
    expect(texts(document, '.panel > [role=status]')).toEqual(['']);
  });

  it('can’t be told of where nothing says why a record is shown: among what one searched for', () => {
    const hiding = { has: () => false, set: vi.fn() };
    drawPanel({ hiding, search: search({ query: 'moln', pending: true }) });
    expect(() => button(document, HIDE)).toThrow();
  });

  it('can’t be told of off any site', () => {
    drawPanel({ state: { phase: 'shown', view: view({ hits: [hit('a', ['own'])] }) }, hiding: null });
    expect(() => button(document, HIDE)).toThrow();
  });
});

describe('the menu', () => {
  it('gives back what was taken away here', async () => {
    const showHidden = vi.fn();
    drawPanel({ site: siteOf({ hidden: 3, showHidden }) });
    await doing(() => button(document, 'Inställningar').click());
    await doing(() => button(document, 'Visa 3 dolda träffar här igen').click());
    expect(showHidden).toHaveBeenCalledOnce();
  });

  it('says nothing of it where nothing was', async () => {
    drawPanel();
    await doing(() => button(document, 'Inställningar').click());
    expect(document.querySelector('.settings')?.textContent).not.toContain('dolda');
  });
});
