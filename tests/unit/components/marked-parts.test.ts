import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markedParts } from '../../../components/marked-parts.ts';
import type { Span } from '../../../data/model/hit.ts';

const cut = (text: string, spans: Span[]) =>
  markedParts(text, spans).map((part) => (part.marked ? `[${part.text}]` : part.text));

describe('a text cut at its marks', () => {
  it.each<[string, Span[], string]>([
    ['no marks', [], 'abcdef'],
    [
      'marks at both ends',
      [
        [0, 2],
        [4, 6],
      ],
      '[ab]cd[ef]',
    ],
    [
      'marks unsorted',
      [
        [4, 5],
        [1, 2],
      ],
      'a[b]cd[e]f',
    ],
    [
      'marks that overlap: nothing is said twice',
      [
        [0, 3],
        [2, 5],
      ],
      '[abc][de]f',
    ],
    [
      'a mark inside another',
      [
        [0, 6],
        [2, 3],
      ],
      '[abcdef]',
    ],
    [
      'marks that reach outside',
      [
        [-3, 2],
        [5, 99],
      ],
      '[ab]cde[f]',
    ],
    [
      'empty and turned marks',
      [
        [2, 2],
        [5, 3],
      ],
      'abcdef',
    ],
  ])('%s', (_, spans, expected) => {
    expect(cut('abcdef', spans).join('')).toBe(expected);
  });

  it('is always the whole text in order, whatever the marks', () => {
    const span = fc.tuple(fc.integer({ min: -5, max: 60 }), fc.integer({ min: -5, max: 60 }));
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 50 }), fc.array(span), (text, spans) => {
        const parts = markedParts(text, spans);
        expect(parts.map((part) => part.text).join('')).toBe(text);
        expect(parts.every((part) => part.text !== '')).toBe(true);
        expect(new Set(parts.map((part) => part.at)).size).toBe(parts.length);
      }),
    );
  });
});
