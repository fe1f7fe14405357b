import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sourceLink } from '../../../data/dossier/source-link.ts';
import { article, articleOffline } from '../components/records.ts';

const ADDRESS = 'https://www.voister.se/a';
const link = (text: string, address = ADDRESS) => sourceLink(article({ address }), text) ?? '';
const ends = (text: string) =>
  link(text)
    .split(':~:text=')[1]
    ?.split(',')
    .map((end) => decodeURIComponent(end));

describe('a link to a quote', () => {
  it.each([
    [
      'takes five words from one end and four from the other, so that "säger X" between them does no harm',
      'Alla förvaltningar har ganska bra koll på sina system, men de kan passa väldigt många.',
      ['Alla förvaltningar har ganska bra', 'kan passa väldigt många'],
    ],
    ['never lets the ends overlap', 'Ja, vi hoppas verkligen det.', ['Ja, vi hoppas', 'verkligen det']],
    ['is one end for one word', 'Absolut!', ['Absolut']],
    [
      'leaves out marks round the ends, since the article may go on with a comma',
      '”Vara Vågar” är vårt motto …',
      ['Vara Vågar” är', 'vårt motto'],
    ],
    ['does not count a dash as a word', 'Ja – absolut', ['Ja', 'absolut']],
    [
      'keeps each end within its paragraph, which one term can’t cross',
      'Kort svar.\nDet här är ett andra stycke.',
      ['Kort svar', 'är ett andra stycke'],
    ],
  ])('%s', (_, text, expected) => {
    expect(ends(text)).toEqual(expected);
  });

  it('encodes what the directive’s own grammar uses: dash, comma, ampersand', () => {
    expect(link('It-chefen, R&D')).toBe(`${ADDRESS}#:~:text=It%2Dchefen,R%26D`);
    expect(link('ett två, tre fyra, fem sex')).toBe(
      `${ADDRESS}#:~:text=ett%20tv%C3%A5%2C%20tre,fyra%2C%20fem%20sex`,
    );
  });

  it.each([
    ['keeps an element fragment', `${ADDRESS}#del-2`, `${ADDRESS}#del-2:~:text=ja`],
    ['gives up an older text directive', `${ADDRESS}#:~:text=nej`, `${ADDRESS}#:~:text=ja`],
    ['gives it up and keeps the element', `${ADDRESS}#del:~:text=nej`, `${ADDRESS}#del:~:text=ja`],
    ['keeps the query', `${ADDRESS}?a=1&b=2`, `${ADDRESS}?a=1&b=2#:~:text=ja`],
    ['takes an empty fragment for none', `${ADDRESS}#`, `${ADDRESS}#:~:text=ja`],
  ])('%s', (_, address, expected) => {
    expect(link('ja', address)).toBe(expected);
  });

  it('is the address alone where there are no words to find', () => {
    expect(link(' – … ')).toBe(ADDRESS);
    expect(link('')).toBe(ADDRESS);
  });

  it('does not break on half a character', () => {
    expect(link('e\uD83Dtt två')).toBe(`${ADDRESS}#:~:text=e%EF%BF%BDtt,tv%C3%A5`);
  });

  it('is nothing without an address', () => {
    expect(sourceLink(articleOffline(), 'ja')).toBeNull();
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'not an address'])(
    'is never made of %s',
    (address) => {
      expect(sourceLink(article({ address }), 'ja')).toBeNull();
    },
  );

  it('can always be read back: the ends stand in the quote, in order, and the rest of the address is kept', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const found = new URL(link(text));
        expect(found.origin + found.pathname).toBe(ADDRESS);
        const plain = text.replace(/\s+/g, ' ');
        const [head = '', tail = ''] = (ends(text) ?? []).map((end) => end.replace(/\s+/g, ' '));
        const words = plain
          .split(' ')
          .filter((word) => /[\p{L}\p{N}]/u.test(word))
          .join(' ');
        expect(words).toContain(head);
        expect(words.slice(words.indexOf(head) + head.length)).toContain(tail);
      }),
    );
  });
});
