import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

vi.mock('#i18n', () => import('./swedish.ts'));

import { groupHits } from '../../../components/groups.ts';
import type { Following } from '../../../components/section-order.ts';
import type { Hit } from '../../../data/model/hit.ts';
import { drawPanel, lookOf } from './draw-panel.tsx';
import { button, doing, one, texts } from './mount.ts';
import { hit, view } from './records.ts';

const HITS: Hit[] = [hit('a', ['own']), hit('b', ['own']), hit('c', ['theme']), hit('d', ['theme'])];

const following = (records: string[], changes: Partial<Following> = {}): Following => ({
  order: records.length > 0 ? { heading: 'Fiber', records } : null,
  isHeld: false,
  onHold: () => {},
  ...changes,
});

const draw = (followed: Following | null) =>
  drawPanel({ state: { phase: 'shown', view: view({ hits: HITS }) }, following: followed });

const shown = () =>
  [...document.querySelectorAll('[data-record]')].map((each) => each.getAttribute('data-record'));

describe('the order by a section', () => {
  const namesAndIds = (section?: string[]) =>
    groupHits(HITS, section).map(({ name, hits }) => [name, ...hits.map(({ ref }) => ref.id)].join(' '));

  it('is the page’s own where no section leads', () => {
    expect(namesAndIds()).toEqual(['own a b', 'subject c d']);
  });

  it('sets what belongs to the section before the rest of its group, and its group before the others', () => {
    expect(namesAndIds(['d'])).toEqual(['subject d c', 'own a b']);
    expect(namesAndIds(['d', 'b'])).toEqual(['own b a', 'subject d c']);
  });

  it('leaves every record under its own reason, once', () => {
    expect(namesAndIds(['d', 'c', 'b', 'a', 'gone'])).toEqual(['own b a', 'subject d c']);
  });
});

describe('the panel that follows', () => {
  const animate = vi.fn();
  const wishForMotion = (matches: boolean) => vi.stubGlobal('matchMedia', () => ({ matches }));

  beforeEach(() => {
    Object.assign(Element.prototype, { animate });
    wishForMotion(true);
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    animate.mockClear();
  });

  it.each([
    ['softly', true, 1],
    ['at once where less motion is wished for', false, 0],
  ])('comes to another order %s', async (_, motion, times) => {
    wishForMotion(motion);
    draw(following([]));
    await doing(() => draw(following(['d'])));
    await vi.waitFor(() => expect(shown()).toEqual(['d', 'c', 'a', 'b']));
    expect(animate).toHaveBeenCalledTimes(times);
  });

  it('says after which section, and leads back to the page’s order on the same button', async () => {
    const onHold = vi.fn();
    draw(following(['d'], { onHold }));
    expect(texts(document, '.order [role=status]')).toEqual(['Ordnat efter avsnittet ”Fiber”.']);
    expect(shown()).toEqual(['d', 'c', 'a', 'b']);
    await doing(() => button(document, 'Hela sidan: ordna efter den').click());
    expect(onHold).toHaveBeenCalledWith(true);
  });

  it('says so where it stands in the page’s order, and offers to follow again', () => {
    draw(following(['d'], { isHeld: true }));
    expect(texts(document, '.order [role=status]')).toEqual(['Ordnat efter hela sidan.']);
    expect(shown()).toEqual(['a', 'b', 'c', 'd']);
    expect(button(document, 'Avsnittet: ordna efter det igen')).toBeTruthy();
  });

  it('claims no more than the section changes, where the first record stays', () => {
    draw(following(['a', 'd']));
    expect(texts(document, '.order [role=status]')).toEqual([
      'Ordnat efter avsnittet ”Fiber”. Samma post står först.',
    ]);
    expect(shown()).toEqual(['a', 'b', 'd', 'c']);
  });

  it.each([
    ['no section leads', []],
    ['the section changes nothing', ['a', 'c']],
  ])('says nothing of the order where %s, and takes no room for it', (_, records) => {
    draw(following(records));
    expect(shown()).toEqual(['a', 'b', 'c', 'd']);
    expect(texts(document, '.order')).toEqual(['']);
    expect(document.querySelector('.order.aside-line, .order button')).toBeNull();
  });

  it('says nothing of sections where it was not asked to follow', () => {
    draw(null);
    expect(document.querySelector('.order')).toBeNull();
  });

  it('moves nothing while the focus is among the records, and does so when it leaves', async () => {
    draw(following([]));
    vi.spyOn(document, 'hasFocus').mockReturnValue(true);
    one<HTMLButtonElement>(document, '[data-record=a] button').focus();
    await doing(() => draw(following(['d'])));
    expect(shown()).toEqual(['a', 'b', 'c', 'd']);
    await doing(() => one<HTMLInputElement>(document, 'input[type=search], input').focus());
    await vi.waitFor(() => expect(shown()).toEqual(['d', 'c', 'a', 'b']));
  });

  it('has a switch in its menu, off at first', async () => {
    const setFollows = vi.fn();
    drawPanel({ look: lookOf({ setFollows }) });
    await doing(() => button(document, 'Inställningar').click());
    const toggle = one<HTMLInputElement>(document, '[role=switch]');
    expect(toggle.checked).toBe(false);
    await doing(() => toggle.click());
    expect(setFollows).toHaveBeenCalledWith(true);
  });
});
