import { describe, expect, it, vi } from 'vitest';

vi.mock('#i18n', () => import('./swedish.ts'));

import type { MarkedAnswer, NameEntry, QueryField, SearchHelp, WaysOn } from '../../../data/model/search.ts';
import { drawPanel } from './draw-panel.tsx';
import { button, doing, one, texts } from './mount.ts';
import { answer, help, hit, quoteHit, search, view, ways } from './records.ts';

describe('the search', () => {
  const found = answer({ query: 'hemtjänst', hits: [quoteHit('q')] });

  it('says how much there is to search', () => {
    drawPanel();
    expect(one<HTMLInputElement>(document, 'search input').placeholder).toBe(
      'Sök bland 40 citat och 53 initiativ',
    );
  });

  it('takes the place of the groups while there is a query, and tells the number', () => {
    drawPanel({
      state: { phase: 'shown', view: view({ hits: [hit('own', ['own'])] }) },
      search: search({ query: 'hemtjänst', answer: found }),
    });
    expect(texts(document, 'h2')).toEqual(['Träffar 1']);
    expect(one(document, '[role=status].unseen').textContent).toBe('En träff på ”\u2068hemtjänst\u2069”');
    expect(one(document, 'article').hasAttribute('data-by')).toBe(false);
  });

  it('gives a next step where it finds nothing and knows no way on', () => {
    const asked = { query: 'xyz', answer: answer({ query: 'xyz', help: help({ unknown: ['xyz'] }) }) };
    drawPanel({ search: search({ ...asked, ways: ways() }) });
    expect(one(document, '.body').textContent).toContain('Ingen träff på ”\u2068xyz\u2069”');
    expect(one(document, '.body').textContent).toContain('Ordet ”\u2068xyz\u2069” står inte i någon post.');
    expect(one(document, '.body').textContent).toContain('Pröva ett kortare ord');
  });

  /** The panel over an answer without records, and what is told of it. */
  function drawNothing(query: string, helped: Partial<SearchHelp>, led: Partial<WaysOn> = {}) {
    const onQuery = vi.fn();
    drawPanel({
      search: search({ query, answer: answer({ query, help: help(helped) }), ways: ways(led) }),
      onQuery,
      libraryAddress: (asked) => `library.html${asked}`,
    });
    return { onQuery, said: one(document, '.body .next').textContent ?? '' };
  }

  it('offers the nearest words where it finds nothing, and searches for the one that is chosen', async () => {
    const { onQuery } = drawNothing('fibr', { unknown: ['fibr'], nearest: ['fiber', 'fibern'] });
    await doing(() => button(document, 'fibern').click());
    expect(onQuery).toHaveBeenCalledWith('fibern');
  });

  it('says which words no record has, and what the others find', async () => {
    const { onQuery, said } = drawNothing(
      'fiber xyzzy qvut',
      { unknown: ['xyzzy', 'qvut'], known: ['fiber'] },
      { words: [{ query: 'fiber', count: 12 }] },
    );
    expect(said).toContain('Orden ”\u2068xyzzy\u2069” och ”\u2068qvut\u2069” står inte i någon post.');
    expect(said).not.toContain('Pröva ett kortare ord');
    await doing(() => button(document, 'fiber · 12 träffar').click());
    expect(onQuery).toHaveBeenCalledExactlyOnceWith('fiber');
  });

  it('offers words one by one where no record is about all of them', () => {
    const words = [
      { query: 'ersätta', count: 1 },
      { query: 'personal', count: 49 },
    ];
    const { said } = drawNothing('ersätta personal', { known: ['ersätta', 'personal'] }, { words });
    expect(said).toContain('Ingen post handlar om allt detta. Orden vart för sig:');
    expect(texts(document, '.body .next button')).toEqual(['ersätta · 1 träff', 'personal · 49 träffar']);
  });

  it('says that words do not stand side by side, and offers them without quotation marks', async () => {
    const unquoted = { query: 'service och drift', count: 48 };
    const { onQuery, said } = drawNothing(
      '"service och drift"',
      { known: ['service', 'drift'] },
      { phrases: ['service och drift'], unquoted },
    );
    expect(said).toContain('Ingen post har orden ”\u2068service och drift\u2069” i följd.');
    await doing(() => button(document, 'service och drift · 48 träffar').click());
    expect(onQuery).toHaveBeenCalledExactlyOnceWith('service och drift');
  });

  const field = (named: QueryField, value: string, name: NameEntry | null = null) => ({
    fields: [{ field: named, value, name }],
    limits: [value],
  });

  it.each([
    ['', 'Efter ”vem:” skriver du ett namn'],
    ['Nisse', 'Ingen i samlingen heter ”\u2068Nisse\u2069”'],
  ])('says what was narrowed in vain: vem:%s', (value, said) => {
    expect(drawNothing(`vem:${value}`, field('person', value)).said).toContain(said);
  });

  const NAME = { aliases: [], records: 0, note: '' };
  const TELE2: NameEntry = { ...NAME, kind: 'vendor', id: 'tele2', name: { sv: 'Tele2', en: 'Tele2' } };
  const ALE: NameEntry = { ...NAME, kind: 'municipality', id: '1440', name: { sv: 'Ale', en: 'Ale' } };

  it.each([
    ['vendor', TELE2, 'Tele2', 'library.html?view=vendor&id=tele2'],
    ['place', ALE, 'Ale', 'library.html?view=browse&lan=14'],
  ] as const)('says that there is nothing on a name, with a way to what is nearest: %s', (...given) => {
    const [named, entry, name, address] = given;
    const { said } = drawNothing(name, field(named, name, entry));
    expect(said).toContain(`Samlingen har inget om ${name} ännu.`);
    expect(one<HTMLAnchorElement>(document, '.next a').getAttribute('href')).toBe(address);
  });

  it('says which years there are, where another was asked for', () => {
    const { said } = drawNothing('år:1990', { ...field('year', '1990'), years: [2006, 2026] });
    expect(said).toContain('inget från ”\u20681990\u2069”. Den går från 2006 till 2026.');
  });

  it('says that signs alone are no words', () => {
    expect(drawNothing('§', {}).said).toContain('Skriv ett ord eller ett namn');
  });

  it('says which word a minus leaves out, where that leaves nothing', () => {
    expect(drawNothing('fiber -fiber', { excluded: ['fiber', 'moln'] }).said).toContain(
      'Minustecknet utesluter alla poster med \u2068fiber\u2069 och \u2068moln\u2069.',
    );
  });

  it.each([
    ['2018..2010', 'står i omvänd ordning'],
    ['2010-2018', 'skriver du två punkter'],
  ])('offers years as they are written: %s', async (value, sentence) => {
    const mended = 'år:2010..2018';
    const { onQuery, said } = drawNothing(`år:${value}`, field('year', value), { mended });
    expect(said).toContain(sentence);
    await doing(() => button(document, mended).click());
    expect(onQuery).toHaveBeenCalledExactlyOnceWith(mended);
  });

  it('offers the query without each limit, where no record meets all of them', async () => {
    const without = [
      { query: 'vem:Frank', count: 14 },
      { query: 'plats:Boden', count: 26 },
    ];
    const limits = ['vem:Frank', 'plats:Boden'];
    const { onQuery, said } = drawNothing('vem:Frank plats:Boden', { limits }, { without });
    expect(texts(document, '.body .next button')).toEqual([
      'vem:Frank · 14 träffar',
      'plats:Boden · 26 träffar',
    ]);
    expect(said).not.toContain('Pröva ett kortare ord');
    await doing(() => button(document, 'plats:Boden · 26 träffar').click());
    expect(onQuery).toHaveBeenCalledExactlyOnceWith('plats:Boden');
  });

  it('says whom it shows, where a name was read as another', () => {
    const names = [
      { kind: 'person', id: 'j', name: { sv: 'Johan Pettersson', en: 'Johan Pettersson' }, ...NAME },
    ];
    const guessed = [{ field: 'person', value: 'Petterson', names }] as MarkedAnswer['guessed'];
    const found = answer({ query: 'vem:Petterson', hits: [quoteHit('q')], guessed });
    drawPanel({ search: search({ query: 'vem:Petterson', answer: found }) });
    expect(one(document, '.body').textContent).toContain(
      '”\u2068Petterson\u2069” finns inte. Visar Johan Pettersson.',
    );
  });

  it('shows a hostile query as text', () => {
    const query = '<b id=x>$1 | {count}</b>';
    drawPanel({ search: search({ query, answer: answer({ query }) }) });
    expect(document.getElementById('x')).toBeNull();
    expect(one(document, '.found').textContent).toBe(`Ingen träff på ”\u2068${query}\u2069”`);
  });

  it('says a long query back in short', () => {
    const query = 'moln '.repeat(2_000);
    drawPanel({ search: search({ query, answer: answer({ query }) }) });
    expect(one(document, '.found').textContent?.length).toBeLessThan(90);
  });

  it('is cleared by its button, and the field has the cursor again', async () => {
    const onQuery = vi.fn();
    drawPanel({ search: search({ query: 'moln', pending: true }), onQuery });
    await doing(() => button(document, 'Rensa sökningen').click());
    expect(onQuery).toHaveBeenCalledWith('');
    expect(document.activeElement).toBe(one(document, 'search input'));
  });

  it('tells that it failed, what to do, and asks again by a click', async () => {
    const onQuery = vi.fn();
    drawPanel({ search: search({ query: 'moln', failure: 'store-closed' }), onQuery });
    expect(one(document, '[role=alert]').textContent).toBe(
      'Det gick inte att söka.Sidoljus kommer inte åt sitt lager i webbläsaren. ' +
        'Starta om webbläsaren. Hjälper det inte kan disken vara full.Försök igen',
    );
    await doing(() => button(document, 'Försök igen').click());
    expect(onQuery).toHaveBeenCalledExactlyOnceWith('moln');
  });

  it('hands on what is typed', async () => {
    const onQuery = vi.fn();
    drawPanel({ onQuery });
    const field = one<HTMLInputElement>(document, 'search input');
    await doing(() => {
      field.value = 'moln';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(onQuery).toHaveBeenCalledWith('moln');
  });
});
