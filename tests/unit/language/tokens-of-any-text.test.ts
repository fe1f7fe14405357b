import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../../data/language/fold.ts';
import { tokens } from '../../../data/language/tokens.ts';
import { anyText } from './any-text.ts';

/** What a token says that spelt so. */
function lowerOf(spelt: string): string {
  const plain = spelt
    .toLowerCase()
    .replace(/(?!\u200b)\p{Cf}|\s/gu, '')
    .replace(/[‐‑−﹣－]/g, '-')
    .replace(/’/g, "'")
    .normalize('NFC');
  return plain.includes('§') ? `${plain.replace(/§/g, '')}§` : plain;
}

test('offsets lead back to the word in the original text, whatever the text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let end = 0;
      for (const token of tokens(text)) {
        const spelt = text.slice(token.start, token.end);
        expect(token.start).toBeGreaterThanOrEqual(end);
        expect(token.end).toBeGreaterThan(token.start);
        expect(token.lower).toBe(lowerOf(spelt));
        expect(token.folded).toBe(fold(token.lower));
        end = token.end;
      }
    }),
    { numRuns: 3000 },
  );
});

test('every Swedish letter and digit of a text stands in some word', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const covered = new Set(
        tokens(text).flatMap(({ start, end }) =>
          Array.from({ length: end - start }, (_, step) => start + step),
        ),
      );
      for (const { index } of text.matchAll(/[a-zåäö0-9]/gi)) expect(covered.has(index)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test('splitting a long line takes time in proportion to its length', () => {
  const started = performance.now();
  expect(tokens('a-'.repeat(100_000))).toHaveLength(1);
  for (const part of ['a.A:', 'a\u00ad', '1 ', '1 000 ', '§ ', '1 a ', "1,2/3:'", 'a\u0301']) {
    expect(tokens(part.repeat(50_000)).length).toBeLessThanOrEqual(200_000);
  }
  expect(tokens(`a${'\u00ad'.repeat(100_000)}`)).toHaveLength(1);
  expect(performance.now() - started).toBeLessThan(2_000);
});
