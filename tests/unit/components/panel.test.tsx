import { describe, expect, it, vi } from 'vitest';

vi.mock('#i18n', () => import('./swedish.ts'));

import type { PanelProps } from '../../../components/Panel.tsx';
import type { FailureKind } from '../../../data/model/errors.ts';
import type { PanelView, Reason } from '../../../data/model/hit.ts';
import { drawPanel, drawView } from './draw-panel.tsx';
import { button, doing, one, texts } from './mount.ts';
import { hit, quote, shownInitiative, view } from './records.ts';

const many = (count: number, by: Reason) => Array.from({ length: count }, (_, n) => hit(`q-${n + 1}`, [by]));

describe('the head', () => {
  it('says whose page it is and what it is about', () => {
    drawPanel();
    expect(texts(document, 'h1')).toEqual(['Västerås']);
    expect(texts(document, '.where')).toEqual(['Västmanlands län · sidan handlar om välfärdsteknik']);
  });

  it.each<[string, Partial<PanelView>, string[]]>([
    ['no subject', { themes: [] }, ['Västmanlands län']],
    ['a category in small letters', { siteNote: 'e-tjänster', themes: [] }, ['E-tjänster']],
    ['a subject alone', { siteNote: '' }, ['Sidan handlar om välfärdsteknik']],
    ['neither', { siteNote: '', themes: [] }, []],
    ['a theme that has no label', { themes: ['okand'] }, ['Västmanlands län']],
  ])('words its note whole with %s', (_, changes, expected) => {
    drawView(changes);
    expect(texts(document, '.where')).toEqual(expected);
  });

  it('has no close button in the browser’s own panel', () => {
    drawPanel({ onClose: null });
    expect(() => button(document, 'Stäng Sidoljus')).toThrow();
  });
});

describe('the groups', () => {
  it('do not say “from here” of what only others have said about the place', () => {
    drawView({ hits: [hit('o', ['own'], undefined, false)] });
    expect(texts(document, 'h2')).toEqual(['Om Västerås 1']);
  });

  it('stand in the order of their reasons, each labelled by its heading with its number', () => {
    drawView({
      hits: [...many(2, 'theme'), hit('p', ['peer']), hit('w', ['wording']), hit('o', ['own', 'theme'])],
    });
    expect(texts(document, 'h2')).toEqual(['Härifrån 1', 'Om det här ämnet 3', 'Från liknande kommuner 1']);
    for (const section of document.querySelectorAll('section')) {
      const label = document.getElementById(section.getAttribute('aria-labelledby') ?? '');
      expect(label?.tagName).toBe('H2');
    }
  });

  it('set apart what is the site’s and not on the page’s subject', () => {
    const aside = hit('a', ['own']);
    drawView({ hits: [hit('o', ['own']), { ...aside, ref: { ...aside.ref, onSubject: false } }] });
    expect(texts(document, 'h2')).toEqual(['Härifrån 1', 'Mer om Västerås 1']);
  });

  it('do not do so where nothing is on the page’s subject', () => {
    const aside = hit('a', ['own']);
    drawView({ hits: [{ ...aside, ref: { ...aside.ref, onSubject: false } }] });
    expect(texts(document, 'h2')).toEqual(['Härifrån 1']);
  });

  it('name the vendor on its own site', () => {
    drawView({ site: { kind: 'vendor', id: 'atea', name: 'Atea' }, hits: [hit('o', ['own'])] });
    expect(texts(document, 'h2')).toEqual(['Från Atea 1']);
  });

  it('name the place that is named', () => {
    drawView({ site: { kind: 'municipality', id: '1497', name: 'Hjo' }, hits: [hit('n', ['named'])] });
    expect(texts(document, 'h2')).toEqual(['Nämner Hjo 1']);
  });

  it('show six first, then all, and take the reader to the seventh', async () => {
    drawView({ hits: many(22, 'own') });
    expect(document.querySelectorAll('article')).toHaveLength(6);
    await doing(() => button(document, 'Visa alla 22').click());
    expect(document.querySelectorAll('article')).toHaveLength(22);
    expect(document.activeElement?.getAttribute('data-record')).toBe('q-7');
    expect(() => button(document, 'Visa alla 22')).toThrow();
  });

  it('have no such button for exactly six', () => {
    drawView({ hits: many(6, 'own') });
    expect(document.querySelectorAll('.show-all')).toHaveLength(0);
  });

  it('are folded again on another page', async () => {
    drawView({ hits: many(8, 'own') });
    await doing(() => button(document, 'Visa alla 8').click());
    drawView({ url: 'https://www.vasteras.se/annat', hits: many(8, 'own') });
    expect(document.querySelectorAll('article')).toHaveLength(6);
  });

  it('let an initiative name the speaker whose quote stands beside it', () => {
    drawView({
      hits: [
        hit('vasteras-1', ['own']),
        hit('i', ['own'], shownInitiative({}, ['Västerås'], ['Therese Kristensson'])),
      ],
    });
    expect(one(document, '.evidence').textContent).toContain('Bygger på ett citat av Therese Kristensson');
  });
});

describe('where there is nothing to show', () => {
  it.each<[string, Partial<PanelProps>, string]>([
    ['nothing of this site', {}, 'Samlingen har inget från Västerås som hör till sidan.'],
    [
      'an unknown site',
      { state: { phase: 'shown', view: view({ site: null }) } },
      'inget om det som sidan handlar om',
    ],
    ['a page that was not read', { state: { phase: 'unread' } }, 'har inte läst den här sidan'],
    ['a page that is being read', { state: { phase: 'loading' } }, 'Läser sidan …'],
  ])('says so and keeps the search: %s', (_, changes, expected) => {
    drawPanel(changes);
    expect(one(document, '.body').textContent).toContain(expected);
    expect(one(document, 'search input').getAttribute('aria-label')).toMatch(/^Sök/);
  });

  it.each<[FailureKind, string]>([
    ['corpus-damaged', 'Installera om Sidoljus'],
    ['store-closed', 'Starta om webbläsaren'],
    ['bad-message', 'gick inte att läsa'],
    ['retired', 'Ladda om sidan'],
  ])('says what is wrong and what to do: %s', async (failure, expected) => {
    const onRetry = vi.fn();
    drawPanel({ state: { phase: 'failed', failure }, onRetry });
    expect(one(document, '[role=alert]').textContent).toContain(expected);
    await doing(() => button(document, 'Försök igen').click());
    expect(onRetry).toHaveBeenCalledOnce();
  });
});

describe('a record that was quoted with marks', () => {
  it('shows the same text as the record holds', () => {
    drawView({ hits: [hit('q', ['own'])] });
    expect(one(document, 'blockquote').textContent).toBe(quote().text);
  });
});
