import { describe, expect, it } from 'vitest';
import { absentQuotes } from '../../../../components/review/verbatim.ts';
import type { OwnArticle } from '../../../../data/model/import.ts';
import { ownQuote } from '../../library/own-articles.ts';

/** Whether a quote is said to be absent from an article, whose reading gave `read`. */
function isAbsent(article: string[], text: string, read: OwnArticle['quotes'] = []): boolean {
  const blocks = article.map((each) => ({ kind: 'paragraph', text: each }) as const);
  return absentQuotes({ blocks, quotes: read }, [{ key: 'own-boden-1', text }]).size > 0;
}

const SAID = ['Ingress.', '– Vi kan inte lita på det här systemet. Det är för gammalt, säger Eva Lind.'];

describe('a quote’s words stand in the article', () => {
  it.each([
    ['as they are', SAID, 'Vi kan inte lita på det här systemet. Det är för gammalt'],
    ['with other marks at the ends', SAID, 'vi kan inte'.replace('vi', 'Vi')],
    ['with a full stop for the attribution’s comma', SAID, 'Det är för gammalt.'],
    ['with other white space', SAID, 'Vi  kan\ninte lita'],
    [
      'round an attribution',
      ['”Ja”, säger Eva Lind, it-chef. ”Men det blir dyrt.”'],
      'Ja. Men det blir dyrt.',
    ],
    ['over paragraphs', ['– Först larmen.', '– Sedan låsen.'], 'Först larmen. Sedan låsen.'],
  ])('%s', (_, article, text) => {
    expect(isAbsent(article, text)).toBe(false);
  });

  it('in what the reading took out of it, whole or a part', () => {
    const read = [ownQuote({ text: 'Ja, men det som avgör är pengarna.' })];
    const article = ['– Ja, ropar hon från trappan, men det som avgör är pengarna.'];
    expect(isAbsent(article, 'Ja, men det som avgör', read)).toBe(false);
    expect(isAbsent(article, 'Ja, men det som avgör', [])).toBe(true);
  });
});

describe('a quote’s words do not stand in the article', () => {
  it.each([
    ['without a word that denies', 'Vi kan lita på det här systemet. Det är för gammalt'],
    ['with a word changed', 'Vi kan inte lita på det nya systemet.'],
    ['with a word added', 'Vi kan verkligen inte lita på det här systemet.'],
    ['in another order', 'Det är för gammalt. Vi kan inte lita på det här systemet.'],
    ['with a sign moved', 'Vi kan. Inte lita på det här systemet.'],
    ['with words after the article’s', 'Det är för gammalt, säger Eva Lind. Så är det.'],
  ])('%s', (_, text) => {
    expect(isAbsent(SAID, text)).toBe(true);
    expect(isAbsent(SAID, text, [ownQuote({ text: SAID[1]?.slice(2, -18) ?? '' })])).toBe(true);
  });

  it('where a word that denies was cut out beside an attribution', () => {
    expect(isAbsent(['– Det är, säger hon, inte bra för oss.'], 'Det är bra för oss.')).toBe(true);
  });
});
