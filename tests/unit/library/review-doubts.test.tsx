import { beforeEach, describe, expect, it, vi } from 'vitest';

vi.mock('#i18n', () => import('../components/swedish.ts'));

import { one, texts } from '../components/mount.ts';
import { field, notes, openReview as open } from './open-review.tsx';
import { ownArticle, ownQuote } from './own-articles.ts';
import { press, write } from './typing.ts';

beforeEach(() => {
  sessionStorage.clear();
});

describe('what is uncertain in a review', () => {
  it('leads by F8 from one doubt to the next, and round again', async () => {
    const quotes = [
      ownQuote({ id: 'a' }, ['speaker']),
      ownQuote({ id: 'b' }),
      ownQuote({ id: 'c' }, ['text']),
    ];
    await open({ articles: [ownArticle({ quotes })] });
    expect(one(document, '.review-bar .count').textContent).toBe('2 av 3 osäkra');
    const visited = [];
    for (let n = 0; n < 3; n += 1) {
      expect(await press('F8')).toBe(true);
      visited.push(document.activeElement?.id);
    }
    expect(visited).toEqual(['quote-a-name', 'quote-c-text', 'quote-a-name']);
  });

  it('says by F8 that nothing uncertain is left', async () => {
    const own = ownArticle();
    await open({ articles: [{ ...own, quotes: own.quotes.map((each) => ({ ...each, doubts: [] })) }] });
    await press('F8');
    expect(one(document, 'main > [role=status]').textContent).toBe('Inga osäkra kvar.');
  });

  it('marks a publication that was guessed, until another is written', async () => {
    const own = ownArticle();
    const publication = { code: 'publication' as const, values: {} };
    const text = own.article.publication ?? '';
    const trace = [{ step: 'metadata' as const, finding: publication, text, doubtful: true }];
    await open({ articles: [{ ...own, trace }] });
    expect(notes('article-publication')).toContain(
      'Är det rätt publikation? Den är gissad ur en rad i artikeln.',
    );
    await write('#article-publication', 'Kuriren');
    expect(field('article-publication').getAttribute('aria-describedby')).toBeNull();
  });

  it('marks as uncertain only those that it counts', async () => {
    const quotes = [
      ownQuote({ id: 'a' }, ['employer', 'themes', 'places']),
      ownQuote({ id: 'b' }, ['speaker']),
      ownQuote({ id: 'c' }, ['role']),
    ];
    await open({ articles: [ownArticle({ quotes })] });
    expect(one(document, '.review-bar .count').textContent).toBe('2 av 3 osäkra');
    expect(texts(document, '.card .old')).toEqual(['osäkert', 'osäkert']);
    const orange = [...document.querySelectorAll('.card .doubt')].map(({ id }) => id);
    expect(orange).toEqual(['quote-b-name-doubt', 'quote-c-role-doubt']);
    expect(notes('quote-a-employer')).toEqual(['Vem arbetar talaren för? Det är inte säkert.']);
  });
});
