import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokens } from '../../../data/language/tokens.ts';
import { highlight } from '../../../data/search/highlight.ts';
import { snippet } from '../../../data/search/snippet.ts';

const marked = (text: string, ...terms: string[]) =>
  highlight(text, (folded) => terms.includes(folded)).map(([start, end]) => text.slice(start, end));

describe('what is marked', () => {
  test.each([
    ['the word, not the comma', 'Fiber, fiber och moln.', ['fiber'], ['Fiber', 'fiber']],
    ['the word as it is spelt', 'I Åre och ÅRE', ['are'], ['Åre', 'ÅRE']],
    [
      'words side by side as one',
      'öppen källkod i öppen form',
      ['oppen', 'kallkod'],
      ['öppen källkod', 'öppen'],
    ],
    ['not across a comma', 'moln, fiber', ['moln', 'fiber'], ['moln', 'fiber']],
    ['a hyphenated word by its part', 'vår it-chef', ['chef'], ['it-chef']],
    ['a word whose accents stand apart', 'i A\u030are', ['are'], ['A\u030are']],
    ['the word behind an emoji', '😀 fiber 😀', ['fiber'], ['fiber']],
    ['nothing where nothing answers', 'fiber', ['moln'], []],
    ['nothing in nothing', '', ['moln'], []],
  ])('%s', (_, text, terms, expected) => {
    expect(marked(text, ...terms)).toEqual(expected);
  });

  test('lies in order, apart, and covers just the words that answer', () => {
    const anyText = fc.string({
      unit: fc.constantFrom('fiber', 'moln', ' ', ',', '-', '\n', '😀', 'å', '\ud83d'),
    });
    fc.assert(
      fc.property(anyText, fc.func(fc.boolean()), (text, chance) => {
        const answers = (folded: string) => folded.includes('f') || chance(folded);
        const spans = highlight(text, answers);
        let before = -1;
        for (const [start, end] of spans) {
          expect(start).toBeGreaterThan(before);
          expect(end).toBeGreaterThan(start);
          before = end;
        }
        for (const { folded, start, end } of tokens(text)) {
          const covered = spans.some((span) => span[0] <= start && end <= span[1]);
          const own = [folded, ...folded.split('-').filter((part) => part.length > 1)].some(answers);
          if (own) expect(covered).toBe(true);
          else expect(spans.some((span) => span[0] < end && start < span[1])).toBe(false);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('a snippet', () => {
  const long = `${'ord '.repeat(200)}fibernät ${'slut '.repeat(200)}`;
  const at = long.indexOf('fibernät');

  test('is the stretch round the first mark, begun at a word', () => {
    const cut = snippet(long, [[at, at + 8]]);
    expect(cut).toMatch(/^ord .*fibernät slut/);
    expect(cut).toHaveLength(240);
  });

  test('is the beginning where nothing or the beginning is marked', () => {
    expect(snippet(long, [])).toBe(long.slice(0, 240));
    expect(snippet(long, [[8, 11]])).toBe(long.slice(0, 240));
  });

  test('holds the first mark, however the words stand', () => {
    const word = fc.constantFrom('ord', 'i', 'välfärdsteknik', 'å'.repeat(80), 'å'.repeat(400));
    const words = fc.array(word, { maxLength: 20 }).map((each) => each.join(' '));
    fc.assert(
      fc.property(words, words, fc.boolean(), (before, after, apart) => {
        const text = `${before}${apart ? ' ' : ''}MOLN${after}`;
        const start = text.indexOf('MOLN');
        expect(snippet(text, [[start, start + 4]])).toContain('MOLN');
      }),
    );
  });
});
