import { describe, expect, it, vi } from 'vitest';

vi.mock('#i18n', () => import('./swedish.ts'));

import type { PanelProps } from '../../../components/Panel.tsx';
import type { SiteSettings } from '../../../components/site-settings.ts';
import { drawPanel, lookOf, siteOf } from './draw-panel.tsx';
import { button, doing, one, texts } from './mount.ts';
import { hit, search, view } from './records.ts';

function draw(changes: Partial<PanelProps> = {}) {
  const calls = { onQuery: vi.fn(), onClose: vi.fn() };
  drawPanel({ state: { phase: 'shown', view: view({ hits: [hit('q', ['own'])] }) }, ...calls, ...changes });
  return calls;
}

const press = (key: string, more: KeyboardEventInit = {}) =>
  doing(() => {
    const target = document.activeElement ?? document.body;
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
  });

const openMenu = () => doing(() => button(document, 'Inställningar').click());

it('leads to the library from the foot', () => {
  draw();
  expect(one(document, '.foot a').getAttribute('href')).toBe('library.html');
});

describe('Escape', () => {
  it('closes the panel', async () => {
    const { onClose } = draw();
    await press('Escape');
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('clears the search first, and leaves the panel open', async () => {
    const { onClose, onQuery } = draw({ search: search({ query: 'moln', pending: true }) });
    await press('Escape');
    expect(onQuery).toHaveBeenCalledWith('');
    expect(onClose).not.toHaveBeenCalled();
  });

  it('closes the menu before anything else and gives its button the focus', async () => {
    const { onClose, onQuery } = draw({ search: search({ query: 'moln', pending: true }) });
    await openMenu();
    await press('Escape');
    expect(document.querySelector('.settings')).toBeNull();
    expect(document.activeElement).toBe(button(document, 'Inställningar'));
    expect(onClose).not.toHaveBeenCalled();
    expect(onQuery).not.toHaveBeenCalled();
  });

  it('is left to the keyboard while a word is being composed', async () => {
    const { onClose } = draw();
    await press('Escape', { isComposing: true });
    expect(onClose).not.toHaveBeenCalled();
  });

  it('does nothing in the browser’s own panel, which closes itself', async () => {
    draw({ onClose: null });
    await expect(press('Escape')).resolves.toBeUndefined();
  });
});

describe('the settings', () => {
  it('are a group of three, the present one chosen', async () => {
    draw({ site: siteOf({ opening: 'launcher' }) });
    await openMenu();
    expect(texts(document, 'legend')).toContain('Hur Sidoljus visas på kommuners sidor');
    const radios = [...document.querySelectorAll<HTMLInputElement>('.settings input[name=opening]')];
    expect(radios.map(({ value, checked }) => [value, checked])).toEqual([
      ['auto', false],
      ['launcher', true],
      ['off', false],
    ]);
  });

  it('stand in a line with the way back where the panel waits for a click, as after “not now”', async () => {
    const setOpening = vi.fn();
    draw({ site: siteOf({ opening: 'launcher', setOpening }) });
    await doing(() => button(document, 'Öppna av sig självt').click());
    expect(setOpening).toHaveBeenCalledExactlyOnceWith('auto');
  });

  it.each([
    ['it comes by itself', {}],
    ['nothing is wanted', { opening: 'off' }],
    ['the IT department has chosen', { opening: 'launcher', isOpeningManaged: true }],
    ['the site is silent', { opening: 'launcher', silence: 'today' }],
    ['it is chosen for this site alone', { opening: 'launcher', own: ownOf({ opening: 'launcher' }).own }],
  ] as const)('stand in no line where %s', (_, site) => {
    draw({ site: siteOf(site) });
    expect(document.querySelector('.opening')).toBeNull();
  });

  it('hand on another choice', async () => {
    const setOpening = vi.fn();
    draw({ site: siteOf({ setOpening }) });
    await openMenu();
    await doing(() => one<HTMLInputElement>(document, 'input[value=off]').click());
    expect(setOpening).toHaveBeenCalledWith('off');
  });

  it('name the side at which the panel stands, and hand on the other', async () => {
    const setSide = vi.fn();
    draw({ look: lookOf({ side: 'left', setSide }) });
    await openMenu();
    expect(one<HTMLInputElement>(document, 'input[value=left]').checked).toBe(true);
    await doing(() => one<HTMLInputElement>(document, 'input[value=right]').click());
    expect(setSide).toHaveBeenCalledExactlyOnceWith('right');
  });

  it('name the colours, and hand on others', async () => {
    const setTheme = vi.fn();
    draw({ look: lookOf({ theme: 'light', setTheme }) });
    await openMenu();
    const themes = [...document.querySelectorAll<HTMLInputElement>('input[name=theme]')];
    expect(themes.map(({ value, checked }) => [value, checked])).toEqual([
      ['system', false],
      ['light', true],
      ['dark', false],
    ]);
    await doing(() => themes[2]?.click());
    expect(setTheme).toHaveBeenCalledExactlyOnceWith('dark');
  });

  it('offer no side where the panel does not stand beside a page', async () => {
    draw({ look: lookOf({ side: null }) });
    await openMenu();
    expect(document.querySelector('input[name=side]')).toBeNull();
  });

  it('tell what the menu’s button does to those who listen', async () => {
    draw();
    const menu = button(document, 'Inställningar');
    expect(menu.getAttribute('aria-expanded')).toBe('false');
    await openMenu();
    expect(menu.getAttribute('aria-expanded')).toBe('true');
    expect(one(document, '.settings').id).toBe(menu.getAttribute('aria-controls'));
  });

  it('are not offered until they are known', () => {
    draw({ site: null });
    expect(() => button(document, 'Inställningar')).toThrow();
  });
});

/** What is chosen for the site alone, with the calls that a choice makes. */
function ownOf(changes: Partial<NonNullable<SiteSettings['own']>> = {}) {
  const acts = { setOpening: vi.fn(), muteToday: vi.fn(), lift: vi.fn() };
  const own = {
    opening: 'as-kind',
    openings: ['as-kind', 'auto', 'launcher', 'off'],
    ...acts,
    ...changes,
  } as const;
  return { own, acts };
}

describe('what is chosen for the site alone', () => {
  it('is as on others until it is chosen, and the menu stays', async () => {
    const { own, acts } = ownOf();
    draw({ site: siteOf({ own }) });
    await openMenu();
    const group = one(document, 'fieldset:has([name=site-opening])');
    expect(texts(group, 'legend, label')).toEqual([
      'På den här webbplatsen',
      'Som på andra',
      'Av sig självt',
      'Liten knapp',
      'Tyst i dag',
      'Tyst tills vidare',
    ]);
    const radio = (value: string) => one(group, `[value=${value}]`) as HTMLInputElement;
    expect(radio('as-kind').checked).toBe(true);
    await doing(() => radio('launcher').click());
    expect(acts.setOpening).toHaveBeenCalledExactlyOnceWith('launcher');
    expect(document.querySelector('.settings')).not.toBeNull();
  });

  it('is silence and nothing else where the organisation says how Sidoljus comes', async () => {
    draw({ site: siteOf({ own: ownOf({ openings: ['as-kind', 'off'] }).own }) });
    await openMenu();
    expect(texts(document, 'fieldset:has([name=site-opening]) label')).toEqual([
      'Som på andra',
      'Tyst i dag',
      'Tyst tills vidare',
    ]);
  });

  it('is silent for today beside the other ways, and the menu stays for those who go on by the keys', async () => {
    const { own, acts } = ownOf();
    draw({ site: siteOf({ own }) });
    await openMenu();
    await doing(() => one<HTMLInputElement>(document, '[name=site-opening][value=today]').click());
    expect(acts.muteToday).toHaveBeenCalledOnce();
    expect(document.querySelector('.settings')).not.toBeNull();
  });

  it('says that the small button comes with the next page', async () => {
    draw({ site: siteOf({ own: ownOf().own }) });
    await openMenu();
    await doing(() => one<HTMLInputElement>(document, '[name=site-opening][value=launcher]').click());
    expect(texts(document, '.settings [role=status]')).toEqual(['Gäller från nästa sida.']);
    await doing(() => one<HTMLInputElement>(document, '[name=site-opening][value=auto]').click());
    expect(texts(document, '.settings [role=status]')).toEqual(['']);
  });

  it.each([
    ['today', 'Sidoljus är tyst på den här webbplatsen i dag.'],
    ['always', 'Sidoljus är tyst på den här webbplatsen.'],
  ] as const)(
    'shows nothing here where it is silent, says how long (%s), and can be undone',
    async (silence, said) => {
      const { own, acts } = ownOf();
      draw({ site: siteOf({ silence, own }) });
      expect(document.querySelector('article')).toBeNull();
      expect(texts(document, '.notice[role=status] .said')).toEqual([said]);
      await doing(() => button(document, 'Ångra').click());
      expect(acts.lift).toHaveBeenCalledOnce();
      expect(texts(document, '.panel > [role=status]')).toEqual(['Ångrat.']);
    },
  );

  it('is not offered off any known site', async () => {
    draw({ site: siteOf({ kind: null, own: null }) });
    await openMenu();
    expect(texts(document, 'legend')).toContain('Hur Sidoljus visas');
    expect(document.querySelector('[name=site-opening]')).toBeNull();
  });
});
