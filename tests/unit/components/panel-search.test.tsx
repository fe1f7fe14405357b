import { describe, expect, it, vi } from 'vitest';

vi.mock('#i18n', () => import('./swedish.ts'));

import { drawPanel } from './draw-panel.tsx';
import { button, doing, one, texts } from './mount.ts';
import { answer, hit, quoteHit, search, view } from './records.ts';

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

  it('gives a next step where it finds nothing', () => {
    drawPanel({ search: search({ query: 'xyz', answer: answer({ query: 'xyz' }) }) });
    expect(one(document, '.body').textContent).toContain('Ingen träff på ”\u2068xyz\u2069”');
    expect(one(document, '.body').textContent).toContain('Pröva ett kortare ord');
  });

  it('offers the nearest words where it finds nothing, and searches for the one that is chosen', async () => {
    const onQuery = vi.fn();
    const help = { unknown: ['fibr'], excluded: [], fields: [], nearest: ['fiber', 'fibern'], without: null };
    drawPanel({ search: search({ query: 'fibr', answer: answer({ query: 'fibr', help }) }), onQuery });
    await doing(() => button(document, 'fibern').click());
    expect(onQuery).toHaveBeenCalledWith('fibern');
  });

  it.each([
    ['', 'Efter ”vem:” skriver du ett namn'],
    ['Nisse', 'Ingen i samlingen heter ”\u2068Nisse\u2069”'],
  ])('says what was narrowed in vain: vem:%s', (value, said) => {
    const fields = [{ field: 'person' as const, value, turned: null }];
    const help = { unknown: [], excluded: [], fields, nearest: [], without: null };
    drawPanel({ search: search({ query: 'vem:', answer: answer({ query: 'vem:', help }) }) });
    expect(one(document, '.body').textContent).toContain(said);
  });

  it('says which word a minus leaves out, where that leaves nothing', () => {
    const help = { unknown: [], excluded: ['fiber', 'moln'], fields: [], nearest: [], without: null };
    drawPanel({ search: search({ query: 'fiber -fiber', answer: answer({ query: 'fiber -fiber', help }) }) });
    expect(one(document, '.body').textContent).toContain(
      'Minustecknet utesluter alla poster med \u2068fiber\u2069 och \u2068moln\u2069.',
    );
  });

  it('offers years that stand the wrong way round the other way', async () => {
    const onQuery = vi.fn();
    const fields = [{ field: 'year' as const, value: '2018..2010', turned: 'år:2010..2018' }];
    const help = { unknown: [], excluded: [], fields, nearest: [], without: null };
    const query = 'år:2018..2010';
    drawPanel({ search: search({ query, answer: answer({ query, help }) }), onQuery });
    expect(one(document, '.body').textContent).toContain('står i omvänd ordning');
    await doing(() => button(document, 'år:2010..2018').click());
    expect(onQuery).toHaveBeenCalledExactlyOnceWith('år:2010..2018');
  });

  it('offers the query without each limit, where no record meets all of them', async () => {
    const onQuery = vi.fn();
    const without = ['vem:Frank', 'plats:Boden'];
    const help = { unknown: [], excluded: [], fields: [], nearest: [], without };
    const query = 'vem:Frank plats:Boden';
    drawPanel({ search: search({ query, answer: answer({ query, help }) }), onQuery });
    expect(texts(document, '.body .next button')).toEqual(without);
    expect(one(document, '.body').textContent).not.toContain('Pröva ett kortare ord');
    await doing(() => button(document, 'plats:Boden').click());
    expect(onQuery).toHaveBeenCalledExactlyOnceWith('plats:Boden');
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
