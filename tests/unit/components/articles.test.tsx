import { describe, expect, it, vi } from 'vitest';

vi.mock('#i18n', () => import('./swedish.ts'));

import { InitiativeArticle } from '../../../components/InitiativeArticle.tsx';
import { QuoteArticle } from '../../../components/QuoteArticle.tsx';
import { QuoteRow } from '../../../components/QuoteRow.tsx';
import type { Article, Quote } from '../../../data/model/records.ts';
import { button, doing, mount, one, texts } from './mount.ts';
import { article, desk, quote, ref, shownInitiative, speaker } from './records.ts';

const shownQuote = (record: Partial<Quote> = {}, from: Article = article()) =>
  ({ type: 'quote', record: quote(record), article: from }) as const;

const NO_MARKS = { sv: [], en: [] };

describe('a quote', () => {
  it('carries its record, its reasons and a name for those who listen', () => {
    mount(
      <QuoteArticle
        shown={shownQuote()}
        marks={NO_MARKS}
        hit={ref({ by: ['own', 'theme'] })}
        desk={desk()}
      />,
    );
    const element = one(document, 'article');
    expect(element.dataset).toMatchObject({ record: 'vasteras-1', by: 'own theme' });
    expect(element.getAttribute('aria-label')).toBe('Citat av Therese Kristensson, juni 2015');
  });

  it('marks the matching words and leaves the text whole', () => {
    mount(<QuoteArticle shown={shownQuote()} marks={{ sv: [[0, 17]], en: [] }} desk={desk()} />);
    expect(texts(document, 'mark')).toEqual(['Välfärdsteknologi']);
    expect(one(document, 'blockquote').textContent).toBe(quote().text);
  });

  it('is said to be Swedish also in the English interface', () => {
    mount(<QuoteArticle shown={shownQuote()} marks={NO_MARKS} desk={desk({ language: 'en' })} />);
    expect(one(document, 'blockquote').lang).toBe('sv');
    expect(one(document, '.asked').textContent).toBe('About the city’s strength');
  });

  it('says so where its words do not stand in the article, in a row as well', () => {
    const shown = shownQuote({ uncertain: ['absent'] });
    mount(<QuoteArticle shown={shown} marks={NO_MARKS} desk={desk()} />);
    expect(one(document, '.who').textContent).toMatch(/ · Orden står inte så i artikeln\.$/);
    mount(<QuoteRow shown={shown} entry={{ shown, marks: NO_MARKS }} desk={desk()} />);
    expect(one(document, '.by').textContent).toMatch(/ · Orden står inte så i artikeln\.$/);
    mount(<QuoteArticle shown={shownQuote({ uncertain: ['text'] })} marks={NO_MARKS} desk={desk()} />);
    expect(one(document, '.who').textContent).not.toContain('Orden står');
  });

  it('says the role as it was then, when, and how old that is', () => {
    mount(<QuoteArticle shown={shownQuote()} marks={NO_MARKS} desk={desk()} />);
    expect(texts(document, '.who')).toEqual([
      'Therese Kristensson då e-förvaltningsledare, Västerås · juni 2015 för 11 år sedan',
    ]);
    expect(one(document, 'time').getAttribute('datetime')).toBe('2015-06-11');
  });

  it('does not dwell on the age of what is young, and says when the year is inferred', () => {
    const from = article({ published: '2024-05-22', inferred: 'year' });
    mount(<QuoteArticle shown={shownQuote({}, from)} marks={NO_MARKS} desk={desk()} />);
    expect(one(document, '.who').textContent).toContain('maj 2024, året härlett');
    expect(document.querySelector('.old')).toBeNull();
  });

  it('says what an imported article does not tell, and repeats its question', () => {
    const own = article({ origin: 'own', publication: null, published: null, reporter: null, summary: null });
    const shown = shownQuote({ speaker: null, asked: null, question: 'Hur går det?' }, own);
    mount(<QuoteArticle shown={shown} marks={NO_MARKS} desk={desk()} />);
    expect(one(document, '.who').textContent).toBe('Okänd talare · odaterad källa din import');
    expect(one(document, '.asked').textContent).toBe('Hur går det?');
    expect(one(document, 'article').getAttribute('aria-label')).toBe('Citat av Okänd talare, odaterad källa');
  });

  it('shows hostile text as text', () => {
    const hostile = '<img src=x onerror=alert(1)><script>alert(2)</script>';
    const said = speaker({ name: hostile, role: hostile, organisation: hostile });
    const from = article({ publication: hostile });
    const hostileRef = ref({ evidence: { themes: [], words: [hostile] } });
    const shown = shownQuote({ text: hostile, speaker: said, asked: { sv: hostile, en: hostile } }, from);
    mount(<QuoteArticle shown={shown} marks={{ sv: [[5, 9]], en: [] }} hit={hostileRef} desk={desk()} />);
    expect(document.querySelectorAll('article img, article script')).toHaveLength(0);
    expect(one(document, 'blockquote').textContent).toBe(hostile);
    expect(one(document, '.why i').textContent).toBe(hostile);
  });
});

describe('an initiative', () => {
  const draw = (shown = shownInitiative(), changes = {}) =>
    mount(<InitiativeArticle shown={shown} marks={NO_MARKS} desk={desk(changes)} />);

  it('is told in the language of the interface', () => {
    draw(shownInitiative(), { language: 'en' });
    expect(one(document, 'h3').textContent).toBe('Quiet nights');
    expect(one(document, '.summary').textContent).toBe('Night supervision without disturbance.');
  });

  it.each([
    ['the article alone says it', 'article' as const, [], 'Enligt artikeln, juni 2015'],
    ['one known speaker', ['a'], ['Mia Forsäng'], 'Bygger på ett citat av Mia Forsäng, juni 2015'],
    ['several speakers', ['a', 'b'], ['Mia', 'Per'], 'Bygger på citat av Mia och Per, juni 2015'],
    ['one quote that is not at hand', ['a'], [], 'Bygger på ett citat, juni 2015'],
    ['three quotes that are not at hand', ['a', 'b', 'c'], [], 'Bygger på 3 citat, juni 2015'],
  ])('says what it rests on: %s', (_, evidence, names, expected) => {
    draw(shownInitiative({ evidence }, ['Västerås'], names));
    expect(one(document, '.evidence').textContent).toContain(expected);
  });

  it('names its places, the one read about first', () => {
    draw(shownInitiative({}, ['Skövde', 'Hjo', 'Västerås']));
    expect(texts(document, '.places')).toEqual(['Västerås, Skövde och Hjo']);
  });

  it('does not repeat the only place it has where the reason says whose it is', () => {
    mount(
      <InitiativeArticle
        shown={shownInitiative()}
        marks={NO_MARKS}
        hit={ref({ type: 'initiative', by: ['own'] })}
        desk={desk()}
      />,
    );
    expect(document.querySelector('.places')).toBeNull();
  });

  it('names its only place where the reader searched for it: the heading above may be another’s', () => {
    draw();
    expect(texts(document, '.places')).toEqual(['Västerås']);
  });

  it('folds a long list of places and unfolds it whole', async () => {
    const names = ['Arjeplog', 'Boden', 'Kalix', 'Kiruna', 'Luleå', 'Västerås'];
    draw(shownInitiative({}, names));
    const fold = button(document, 'Västerås och 5 till');
    expect(fold.getAttribute('aria-expanded')).toBe('false');
    await doing(() => fold.click());
    expect(fold.getAttribute('aria-expanded')).toBe('true');
    for (const name of names) expect(fold.textContent).toContain(name);
  });
});
