import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockParts, marksByBlock } from '../../../../components/review/block-parts.ts';
import { placeAmong, quotePlaces } from '../../../../components/review/quote-places.ts';

const blocks = (...texts: string[]) => texts.map((text) => ({ text }));

/** What is marked of each quote, in the article's own words. */
function marked(texts: string[], ...quotes: string[]): string[][] {
  const places = quotePlaces(
    blocks(...texts),
    quotes.map((text, nth) => ({ key: String(nth), text })),
  );
  return quotes.map((_, nth) =>
    (places.get(String(nth)) ?? []).map(({ block, span: [start, end] }) =>
      (texts[block] ?? '').slice(start, end),
    ),
  );
}

describe('a quote is found in its article', () => {
  it('where it stands whole', () => {
    expect(marked(['Ingress.', '– Vi byter alla larm i år, säger hon.'], 'Vi byter alla larm i år')).toEqual([
      ['Vi byter alla larm i år'],
    ]);
  });

  it('on both sides of an attribution, however short its beginning is', () => {
    expect(
      marked(['– Ja, säger Eva Lind, men vi vill äga våra data.'], 'Ja, men vi vill äga våra data.'),
    ).toEqual([['Ja,', 'men vi vill äga våra data.']]);
  });

  it('where its sentence ends by a comma, which an attribution follows', () => {
    expect(marked(['– Det gick på två veckor, säger hon.'], 'Det gick på två veckor.')).toEqual([
      ['Det gick på två veckor'],
    ]);
  });

  it.each([
    [
      'a comma',
      '– Det gick på två veckor, säger hon. Alla var nöjda.',
      'Det gick på två veckor',
      'Alla var nöjda.',
    ],
    [
      'a mark and a comma',
      '”Det gick på två veckor”, säger hon. ”Alla var nöjda.”',
      'Det gick på två veckor',
      'Alla var nöjda.',
    ],
    [
      'a comma, though it is short',
      '– Det gick, säger hon. Alla var mycket nöjda.',
      'Det gick',
      'Alla var mycket nöjda.',
    ],
  ])('to its last word before an attribution, where the article has %s', (_, text, first, second) => {
    expect(marked([text], `${first}. ${second}`)).toEqual([[first, second]]);
  });

  it('over paragraphs, with and without a dash before the second', () => {
    const quote = 'Först bytte vi larmen hemma.\nSedan bytte vi dem på boendena.';
    expect(marked(['– Först bytte vi larmen hemma.', '– Sedan bytte vi dem på boendena.'], quote)).toEqual([
      ['Först bytte vi larmen hemma.', 'Sedan bytte vi dem på boendena.'],
    ]);
    expect(marked(['– Först bytte vi larmen hemma.', 'Sedan bytte vi dem på boendena.'], quote)).toEqual([
      ['Först bytte vi larmen hemma.', 'Sedan bytte vi dem på boendena.'],
    ]);
  });

  it('whatever white space stands between the words', () => {
    expect(marked(['Vi  byter\u00a0alla\nlarm nu'], 'byter alla larm')).toEqual([['byter\u00a0alla\nlarm']]);
  });

  it('after the one before it, where both say the same', () => {
    const places = quotePlaces(blocks('– Det vet vi inte.', '– Det vet vi inte.'), [
      { key: 'a', text: 'Det vet vi inte.' },
      { key: 'b', text: 'Det vet vi inte.' },
    ]);
    expect([places.get('a')?.[0]?.block, places.get('b')?.[0]?.block]).toEqual([0, 1]);
  });

  it('with a word changed in it', () => {
    expect(
      marked(['– Vi har bytt alla våra larm under hösten.'], 'Vi har bytt alla gamla larm under hösten.'),
    ).toEqual([['Vi har bytt alla', 'larm under hösten.']]);
  });

  it('but not where it was edited beyond recognition, nor by a few words that stand anywhere', () => {
    expect(
      marked(['– Vi har bytt alla larm.'], 'Något helt annat som ingen har sagt i den här texten'),
    ).toEqual([[]]);
    expect(marked(['– Vi har bytt alla larm.'], '')).toEqual([[]]);
  });
});

it('a new quote belongs where it stands among the others', () => {
  const at = (block: number, start: number) => [{ block, span: [start, start + 1] as [number, number] }];
  expect(placeAmong([at(0, 0), at(2, 5)], at(1, 0))).toBe(1);
  expect(placeAmong([at(0, 0), at(2, 5)], at(2, 9))).toBe(2);
  expect(placeAmong([at(0, 0), []], [])).toBe(2);
});

const words = fc.stringMatching(/^[a-zåäö]{1,9}[.,]?$/);
const text = fc.array(words, { minLength: 1, maxLength: 40 }).map((all) => all.join(' '));

describe('of any article and any quotes', () => {
  it('the parts of a block give its text, whole and in order', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 6 }), fc.array(text, { maxLength: 4 }), (texts, quotes) => {
        const keyed = quotes.map((quote, nth) => ({ key: String(nth), text: quote }));
        const marks = marksByBlock(quotePlaces(blocks(...texts), keyed));
        texts.forEach((block, nth) => {
          const parts = blockParts(block, marks.get(nth) ?? []);
          expect(parts.map((part) => part.text).join('')).toBe(block);
        });
      }),
    );
  });

  it('a stretch of the text is found, and what is marked is that stretch', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (article, from, length) => {
        const all = article.split(' ');
        const start = from % all.length;
        const quote = all.slice(start, start + 1 + (length % all.length)).join(' ');
        const [found] = marked([article], quote);
        expect(found).toEqual([quote]);
      }),
    );
  });
});
