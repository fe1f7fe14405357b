import { beforeEach, describe, expect, it, vi } from 'vitest';

vi.mock('#i18n', () => import('../components/swedish.ts'));

import { button, doing, mount, one, texts } from '../components/mount.ts';
import { field, notes, openReview as open } from './open-review.tsx';
import { JOB_ID, ownArticle, ownQuote } from './own-articles.ts';
import { press, settled, write } from './typing.ts';

const second = () => ownArticle({ article: { ...ownArticle().article, id: 'own-annan', title: 'En annan' } });

/** Unfolds the other themes, or folds them in: jsdom tells it later than one waits. */
const fold = (open: boolean) =>
  doing(() => {
    const rest = one(document, '.themes details');
    rest.toggleAttribute('open', open);
    rest.dispatchEvent(new Event('toggle'));
  });

const said = () => document.querySelector('.review-said span')?.textContent ?? '';

beforeEach(() => {
  sessionStorage.clear();
});

describe('the review of an article', () => {
  it('has its fields under labels, the doubtful quote first, with its doubts in words', async () => {
    await open();
    expect(texts(document, '.card h3')).toEqual(['Citat 2osäkert', 'Citat 1']);
    expect(notes('quote-own-boden-2-name')).toEqual(['Är det rätt talare? Artikeln säger det inte tydligt.']);
    for (const each of document.querySelectorAll<HTMLInputElement>('input, textarea')) {
      expect(each.labels?.length, each.id).toBe(1);
    }
  });

  it('marks each quote in place, on both sides of an attribution', async () => {
    await open();
    expect(texts(document, '[data-mark="own-boden-2"]')).toEqual([
      'Ja,',
      'men nästa gång vill vi äga våra data.',
    ]);
  });

  it('has the kinds of its blocks as data: as class names they met rules of other pages', async () => {
    await open({ articles: [ownArticle({ blocks: [{ kind: 'item', text: 'En punkt i en lista' }] })] });
    const item = one(document, '.source-text p');
    expect([item.className, item.dataset.kind]).toEqual(['', 'item']);
  });

  it('has the themes that the reading suggests, the rest when asked for, and ticks none of them by itself', async () => {
    await open();
    const labels = () => texts(document, '.themes label');
    expect(labels()).toEqual(['Inlåsningföreslås']);
    await fold(true);
    expect(labels()).toEqual(['Inlåsningföreslås', 'Välfärdsteknik']);
    expect(document.querySelectorAll('.themes input:checked')).toHaveLength(0);
  });

  it('has a theme where it was ticked, and among the chosen once the rest are folded in', async () => {
    await open();
    await fold(true);
    await doing(() => [...document.querySelectorAll<HTMLElement>('.themes input')].at(-1)?.click());
    expect(texts(document, '.themes details label')).toEqual(['Välfärdsteknik']);
    await fold(false);
    expect(texts(document, '.themes label')).toEqual(['Inlåsningföreslås', 'Välfärdsteknik']);
    expect(document.querySelector('.themes summary')).toBeNull();
  });

  it('says once that an article’s characters are garbled, and not at its quotes', async () => {
    const quotes = [ownQuote({ id: 'a' }, ['text']), ownQuote({ id: 'b' }, ['text'])];
    const garbled = { code: 'garbled' as const, values: {} };
    const trace = [{ step: 'metadata' as const, finding: garbled, text: 'SÃ¥', doubtful: true }];
    await open({ articles: [ownArticle({ quotes, trace })] });
    expect(texts(document, 'main .doubt')).toEqual([
      'Tecken är felkodade eller förlorade, som Ã¥ eller � för å. Spara källan som UTF-8 och läs in den igen, eller rätta citaten här.',
    ]);
    expect(one(document, '.review-bar .count').textContent).toBe('2 av 2 osäkra');
  });

  it('leads from a mark’s number to the card, and from the card to the mark', async () => {
    await open();
    await doing(() => button(document, 'Citat 1: till fälten').click());
    expect(document.activeElement?.id).toBe('quote-own-boden-1-text');
    expect(one(document, 'mark.now').getAttribute('data-mark')).toBe('own-boden-1');
    await doing(() => field('quote-own-boden-2-role').focus());
    expect(one(document, 'mark.now').getAttribute('data-mark')).toBe('own-boden-2');
    expect(one(document, '.card.active').getAttribute('data-quote')).toBe('own-boden-2');
  });

  it('has the numbers in the text as one stop, and the arrow keys between them', async () => {
    await open();
    const stops = [...document.querySelectorAll<HTMLElement>('.number')].map(({ tabIndex }) => tabIndex);
    expect(stops).toEqual([0, -1]);
    await doing(() => one(document, '.number').focus());
    await press('ArrowDown');
    expect(document.activeElement?.getAttribute('data-number')).toBe('2');
  });

  it('draws twelve cards at a time, those that one is led to', async () => {
    const quotes = Array.from({ length: 45 }, (_, n) =>
      ownQuote({ id: `q-${n}`, text: `Mening nummer ${n} handlar om e-tjänster.` }),
    );
    const blocks = quotes.map(({ quote }) => ({ kind: 'paragraph' as const, text: quote.text }));
    await open({ articles: [ownArticle({ quotes, blocks })] });
    expect(document.querySelectorAll('.card[data-quote]')).toHaveLength(12);
    await doing(() => button(document, 'Citat 31: till fälten').click());
    expect(document.activeElement?.id).toBe('quote-q-30-text');
    expect(document.querySelectorAll('.card[data-quote]')).toHaveLength(12);
    await doing(() => button(document, 'Fler citat').click());
    expect(document.activeElement?.id).toBe('quote-q-36-text');
    expect(document.querySelectorAll('.card[data-quote]')).toHaveLength(9);
    await doing(() => button(document, 'Föregående citat').click());
    expect(document.activeElement?.id).toBe('quote-q-24-text');
  });
});

describe('saving', () => {
  it('keeps what the fields say, by key, and says so', async () => {
    const { saved } = await open();
    await write('#article-title', 'Boden byter alla larm');
    await write('#quote-own-boden-2-name', 'Eva Lind');
    expect(await press('Enter', { ctrlKey: true })).toBe(true);
    expect(saved()).toMatchObject([
      {
        article: { title: 'Boden byter alla larm' },
        quotes: [{ id: 'own-boden-1' }, { id: 'own-boden-2', speaker: { name: 'Eva Lind', role: null } }],
      },
    ]);
    expect(said()).toBe('Sparat. Citaten söks och visas nu som samlingens egna.');
  });

  it('leaves the numbers in the text as they were, though the quotes get ids anew', async () => {
    const { client, memory } = await open();
    const { ask } = client;
    // The store gives fresh ids to what it keeps, as this one in memory does not.
    client.ask = async (name, input) => {
      const answer = await ask(name, input);
      if (name !== 'save-article' || !answer.ok) return answer;
      const own = memory.articles[0];
      const quotes = own?.quotes.map((each, at) => ({
        ...each,
        quote: { ...each.quote, id: `own-boden-ny-${at}` },
      }));
      return { ok: true, value: { ...own, quotes } as never };
    };
    await press('Enter', { ctrlKey: true });
    const numbers = [...document.querySelectorAll<HTMLElement>('.number')].map(
      ({ dataset }) => dataset.number,
    );
    expect(numbers).toEqual(['1', '2']);
  });

  it('can be undone, and then all is as it was, with its doubts', async () => {
    const { memory } = await open();
    await write('#article-title', 'Boden byter alla larm');
    await press('Enter', { ctrlKey: true });
    await doing(() => button(document, 'Ångra sparandet').click());
    expect(said()).toBe('Sparandet är ångrat, och artikeln är som den var innan.');
    expect(field('article-title').value).toBe('Boden byter larm');
    expect(notes('quote-own-boden-2-name')).toEqual(['Är det rätt talare? Artikeln säger det inte tydligt.']);
    expect(memory.articles[0]).toMatchObject({ state: 'draft', doubtful: 1 });
  });

  it('of the article before is undone by a button, which leads back to it', async () => {
    const { gone, client, memory } = await open(
      { articles: [ownArticle(), second()] },
      'own-annan&saved=own-boden',
    );
    await vi.waitFor(() => expect(said()).toMatch(/^Den förra artikeln är sparad\./));
    const own = ownArticle();
    await client.ask('save-article', { article: own.article, quotes: own.quotes.map(({ quote }) => quote) });
    await doing(() => button(document, 'Ångra sparandet').click());
    expect(gone).toEqual([`?view=review&article=own-boden&job=${JOB_ID}&undone=1`]);
    expect(memory.articles[0]).toMatchObject({ state: 'draft' });
  });

  it('of the article before that was undone is said where one is led', async () => {
    await open({}, 'own-boden&undone=1');
    await vi.waitFor(() => expect(said()).toMatch(/^Sparandet är ångrat/));
  });

  it('that this worker no longer knows of can’t be undone, and that is said', async () => {
    await open({ articles: [ownArticle(), second()] }, 'own-annan&saved=own-boden');
    await vi.waitFor(() => expect(said()).toMatch(/^Den förra artikeln är sparad\./));
    await doing(() => button(document, 'Ångra sparandet').click());
    expect(said()).toBe('Sparandet går inte längre att ångra. Ändra i fälten i stället.');
  });

  it('is refused at the field that is wrong, which gets the focus, and loses nothing', async () => {
    const { saved } = await open();
    await write('#article-published', '2024-13');
    await write('#quote-own-boden-1-text', ' ');
    await doing(() => one(document, '.review-bar .main').click());
    expect(saved()).toEqual([]);
    expect(document.activeElement?.id).toBe('article-published');
    expect(field('article-published').getAttribute('aria-invalid')).toBe('true');
    expect(notes('article-published')[0]).toMatch(/^Det datumet finns inte/);
    expect(notes('quote-own-boden-1-text')[0]).toBe('Här behövs en text.');
    expect(one(document, 'main > [role=alert]').textContent).toMatch(/^2 fält behöver ändras/);
    await write('#article-published', '2024-12');
    expect(field('article-published').getAttribute('aria-invalid')).toBe('false');
    expect(field('quote-own-boden-1-text').getAttribute('aria-invalid')).toBe('true');
    // A field is wrong still: whoever writes in another is left there.
    await doing(() => field('article-title').focus());
    await write('#article-title', 'En ny rubrik');
    expect(document.activeElement?.id).toBe('article-title');
  });

  it('that the store refuses keeps the fields as they are, and says why', async () => {
    const { client } = await open();
    await write('#article-title', 'En ny rubrik');
    client.ask = async () => ({ ok: false, failure: 'store-closed' });
    await press('Enter', { metaKey: true });
    expect(one(document, 'main > [role=alert]').textContent).toMatch(/^Inget har gått förlorat/);
    expect(field('article-title').value).toBe('En ny rubrik');
  });

  it('goes on to the import’s next article where that is asked for', async () => {
    const { saved, gone } = await open({ articles: [ownArticle(), second()] });
    await doing(() => button(document, 'Spara och nästa').click());
    expect(saved()).toHaveLength(1);
    expect(gone).toEqual([`?view=review&article=own-annan&job=${JOB_ID}&saved=own-boden`]);
  });

  it('skips to the next, leaving a draft a draft, and past the last to the import', async () => {
    const { saved, gone } = await open({ articles: [ownArticle(), second()] });
    await doing(() => button(document, 'Hoppa över').click());
    expect([saved(), gone]).toEqual([[], [`?view=review&article=own-annan&job=${JOB_ID}`]]);
    const last = await open({ articles: [ownArticle(), second()] }, 'own-annan');
    await vi.waitFor(() => expect(one(document, 'h1').textContent).toBe('En annan'));
    await doing(() => button(document, 'Hoppa över').click());
    expect(last.gone).toEqual(['?view=import']);
  });
});

describe('what is not saved yet', () => {
  it('is there again after the page was left, and can be given up', async () => {
    await open();
    await write('#article-title', 'En ny rubrik');
    await doing(() => void mount(<p />));
    await open();
    expect(field('article-title').value).toBe('En ny rubrik');
    expect(said()).toContain('Osparade ändringar är återställda.');
    await doing(() => button(document, 'Kasta dem').click());
    expect(field('article-title').value).toBe('Boden byter larm');
    expect(sessionStorage).toHaveLength(0);
  });

  it('is nothing once it is saved', async () => {
    await open();
    await write('#article-title', 'En ny rubrik');
    await press('Enter', { ctrlKey: true });
    expect(sessionStorage).toHaveLength(0);
  });
});

describe('the article', () => {
  it('is removed after it was asked once, and brought back', async () => {
    await open();
    await doing(() => button(document, 'Ta bort artikeln').click());
    expect(one(document, '.ask-once').textContent).toContain('Ta bort artikeln med dess 2 citat?');
    await doing(() => button(document, 'Ta bort').click());
    expect(one(document, 'main').textContent).toContain('Artikeln är borttagen.');
    await doing(() => button(document, 'Ångra').click());
    await settled();
    expect(one(document, 'h1').textContent).toBe('Boden byter larm');
  });

  it.each(['own-finns-inte', '<b>', ''])('that is none says so, and leads on: %j', async (id) => {
    await open({}, id);
    expect(one(document, 'main').textContent).toContain('Den artikeln finns inte bland dina intervjuer.');
    expect(one(document, '.notice a').getAttribute('href')).toBe('?view=own');
  });
});
