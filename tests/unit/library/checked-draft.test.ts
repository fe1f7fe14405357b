import { describe, expect, it } from 'vitest';
import type { ArticleDraft, QuoteDraft } from '../../../components/review/draft.ts';
import { checkedDraft } from '../../../entrypoints/library/review/checked-draft.ts';
import { draftOf, nextDraft } from '../../../entrypoints/library/review/draft-steps.ts';
import { ownArticle, ownQuote } from './own-articles.ts';

const TODAY = '2026-11-22';
const own = ownArticle();
const draft = draftOf(own);

const withArticle = (change: Partial<ArticleDraft>) => nextDraft(draft, { step: 'article', change });
const withFirst = (change: Partial<QuoteDraft>) =>
  nextDraft(draft, { step: 'quote', key: 'own-boden-1', change });

/** What would be kept. @throws Error where something can't be */
function saved(changed: ArticleDraft, from = own) {
  const checked = checkedDraft(changed, from, TODAY);
  if (!checked.ok) throw new Error(JSON.stringify(checked.faults));
  return checked.saved;
}

const faults = (changed: ArticleDraft) => {
  const checked = checkedDraft(changed, own, TODAY);
  return checked.ok ? [] : checked.faults.map(({ field, kind }) => [field, kind]);
};

describe('what is kept of a review', () => {
  it('is what was read, where nothing was changed', () => {
    const { article, quotes } = saved(draft);
    expect(article).toEqual(own.article);
    expect(quotes).toEqual(own.quotes.map(({ quote }) => quote));
  });

  it('has what the fields don’t show as it was', () => {
    const kept = { vendors: ['atea'], keywords: { sv: ['larm'], en: [] }, asked: { sv: 'Om', en: 'About' } };
    const from = ownArticle({ quotes: [ownQuote(kept)] });
    expect(saved(draftOf(from), from).quotes[0]).toMatchObject(kept);
  });

  it('is uncertain for as long as its words do not stand in the article, where its text is there', () => {
    const invented = withFirst({ text: 'Månen är gjord av gammal ost.' });
    expect(saved(invented).quotes.map(({ uncertain }) => uncertain)).toEqual([['absent'], undefined]);
    expect(saved(invented, ownArticle({ blocks: [] })).quotes[0]).not.toHaveProperty('uncertain');
  });

  it('is uncertain where a word that denies is taken away', () => {
    const turned = ownArticle({
      blocks: [{ kind: 'paragraph', text: '– Vi kan inte lita på det här systemet, säger Eva Lind.' }],
      quotes: [ownQuote({ text: 'Vi kan inte lita på det här systemet' })],
    });
    const changed = withFirst({ text: 'Vi kan lita på det här systemet' });
    expect(saved({ ...changed, quotes: changed.quotes.slice(0, 1) }, turned).quotes[0]?.uncertain).toEqual([
      'absent',
    ]);
  });

  it('is no longer uncertain: a person has looked at it', () => {
    const from = ownArticle({ quotes: [ownQuote({ uncertain: ['text'] })] });
    expect(saved(draftOf(from), from).quotes[0]).not.toHaveProperty('uncertain');
  });

  it('has empty fields as what is not known', () => {
    const { article, quotes } = saved(
      nextDraft(withFirst({ question: ' ', name: '', role: '', organisation: '', employer: null }), {
        step: 'article',
        change: { publication: ' ', published: '', reporter: '', address: '' },
      }),
    );
    expect(article).toMatchObject({ publication: null, published: null, reporter: null });
    expect(article).not.toHaveProperty('address');
    expect(quotes[0]?.speaker).toBeNull();
    expect(quotes[0]).not.toHaveProperty('question');
  });

  it('names someone else by an id of their own, and the same one by the same', () => {
    expect(saved(withFirst({ name: 'Åsa Öberg' })).quotes[0]?.speaker?.id).toBe('asa-oberg');
    expect(saved(withFirst({ role: 'it-direktör' })).quotes[0]?.speaker).toMatchObject({
      id: 'eva-lind',
      role: 'it-direktör',
    });
    expect(saved(withFirst({ name: '李雷' })).quotes[0]?.speaker?.id).toBe('person');
  });

  it.each([
    ['2024-05', '2024-05'],
    ['2024', '2024'],
    [' 2024-02-29 ', '2024-02-29'],
  ])('takes the date %j', (typed, kept) => {
    expect(saved(withArticle({ published: typed })).article.published).toBe(kept);
  });

  it('no longer calls the year inferred once a date was written', () => {
    const from = ownArticle({ article: { ...own.article, inferred: 'year' } });
    expect(saved(draftOf(from), from).article.inferred).toBe('year');
    const changed = nextDraft(draftOf(from), { step: 'article', change: { published: '2023' } });
    expect(saved(changed, from).article).not.toHaveProperty('inferred');
  });

  it('gives an address the scheme that people leave out', () => {
    expect(saved(withArticle({ address: 'www.voister.se/artikel' })).article.address).toBe(
      'https://www.voister.se/artikel',
    );
  });

  it('leaves out what was removed, and has what was added in its place', () => {
    const removed = withFirst({ removed: true });
    const added = nextDraft(removed, { step: 'add', key: 'new-1', text: 'Nytt.', at: 1 });
    expect(saved(added).quotes.map(({ text }) => text)).toEqual([
      'Nytt.',
      'Ja, men nästa gång vill vi äga våra data.',
    ]);
  });
});

describe('what can’t be kept is said at its field', () => {
  it.each([
    [{ title: ' ' }, ['article-title', 'empty']],
    [{ published: '2023-02-30' }, ['article-published', 'date']],
    [{ published: '3 maj 2024' }, ['article-published', 'date']],
    [{ address: 'javascript:alert(1)' }, ['article-address', 'address']],
    [{ address: 'ftp://example.se/x' }, ['article-address', 'address']],
    [{ address: 'ingen adress' }, ['article-address', 'address']],
  ])('%j', (change, fault) => {
    expect(faults(withArticle(change))).toEqual([fault]);
  });

  it('a quote without words, and a role that is nobody’s', () => {
    expect(faults(withFirst({ text: ' \n ' }))).toEqual([['quote-own-boden-1-text', 'empty']]);
    expect(faults(withFirst({ name: '' }))).toEqual([['quote-own-boden-1-name', 'nameless']]);
  });

  it('but not of a quote that is removed anyway', () => {
    expect(faults(withFirst({ text: '', removed: true }))).toEqual([]);
  });
});

it.each(['1899', '0024-05-03', '2026-11-23', '2026-12', '2027'])('no article is of %s', (published) => {
  expect(faults(withArticle({ published }))).toEqual([['article-published', 'time']]);
});

it.each(['1900', '2026-11-22', '2026-11', '2026'])('an article may be of %s', (published) => {
  expect(faults(withArticle({ published }))).toEqual([]);
});
