import { describe, expect, it, vi } from 'vitest';

vi.mock('#i18n', () => import('./swedish.ts'));

import { QuoteArticle } from '../../../components/QuoteArticle.tsx';
import type { Article, Quote } from '../../../data/model/records.ts';
import { button, doing, mount, one, texts } from './mount.ts';
import { article, articleOffline, desk, quote } from './records.ts';

const shownQuote = (record: Partial<Quote> = {}, from: Article = article()) =>
  ({ type: 'quote', record: quote(record), article: from }) as const;

const NO_MARKS = { sv: [], en: [] };

describe('a source', () => {
  it('opens beside the page, and says so to those who listen', () => {
    mount(<QuoteArticle shown={shownQuote()} marks={NO_MARKS} desk={desk()} />);
    const link = one<HTMLAnchorElement>(document, 'a');
    expect(link.href).toBe('https://www.voister.se/artikel/2015/06/fem');
    expect([link.target, link.rel]).toEqual(['_blank', 'noopener noreferrer']);
    expect(link.textContent).toContain('öppnas i en ny flik');
  });

  it('is words where there is no address', () => {
    mount(<QuoteArticle shown={shownQuote({}, articleOffline())} marks={NO_MARKS} desk={desk()} />);
    expect(document.querySelector('a')).toBeNull();
    expect(texts(document, '.source')).toEqual(['Voister, 11 juni 2015']);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', '//example.se'])(
    'is never a link to %s',
    (address) => {
      mount(
        <QuoteArticle shown={shownQuote()} marks={NO_MARKS} desk={desk({ sourceLink: () => address })} />,
      );
      expect(document.querySelector('a')).toBeNull();
    },
  );
});

describe('copying', () => {
  it('is told politely when it worked', async () => {
    mount(<QuoteArticle shown={shownQuote()} marks={NO_MARKS} desk={desk()} />);
    const said = one(document, '[role=status]');
    expect(said.textContent).toBe('');
    await doing(() => button(document, 'Kopiera citatet av Therese Kristensson, med källa').click());
    expect(said.textContent).toBe('Kopierat');
  });

  it('gives the text, selected, when the browser says no', async () => {
    const onCopy = async () => ({ copied: false, text: '”Citat.” (Voister)' });
    mount(<QuoteArticle shown={shownQuote()} marks={NO_MARKS} desk={desk({ onCopy })} />);
    await doing(() => button(document, 'Kopiera citatet av Therese Kristensson, med källa').click());
    const field = one<HTMLTextAreaElement>(document, 'textarea');
    expect(field.value).toBe('”Citat.” (Voister)');
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
    expect(document.activeElement).toBe(field);
    expect(one(document, '[role=alert]').textContent).toContain('Texten är markerad');
  });
});
