import { describe, expect, test } from 'vitest';
import { pageVocabulary } from '../../../data/related/page-vocabulary.ts';
import { bodyDamping, fieldWorth, pageStretches } from '../../../data/related/page-words.ts';
import { FIELD_WEIGHT } from '../../../data/related/weights.ts';
import { page } from './facts.ts';

const SITE = new Set(['bodens kommun', 'boden']);

describe('the title, without the site’s name, is', () => {
  test.each([
    ['what stands before it', 'E-tjänster - Bodens kommun', [], 'E-tjänster'],
    ['what stands behind it', 'Boden | E-tjänster', [], 'E-tjänster'],
    ['all parts of a path', 'Fiber – Bredband – Boden', [], 'Fiber | Bredband'],
    ['whole where the hyphen is a word’s own', 'It-drift och e-tjänster', [], 'It-drift och e-tjänster'],
    ['joined by the first heading', 'Bredband - Boden', ['Fiber till alla'], 'Bredband | Fiber till alla'],
    ['not joined by a heading that repeats it', 'Bredband - Boden', ['bredband'], 'Bredband'],
    ['the first heading, where it is the site’s name', 'Boden', ['Fiber till alla'], ' | Fiber till alla'],
  ])('%s: %s', (_, title, headings, expected) => {
    const [first] = pageStretches(page({ title, headings }), SITE);
    expect(first).toMatchObject({ field: 'title', text: expected });
  });
});

test('further headings, description and text are stretches of their own; what has no words is none', () => {
  const facts = page({ title: 'A', headings: ['A', 'B', '–'], description: 'C', text: 'D' });
  const stretches = pageStretches(facts, new Set());
  expect(stretches.map(({ field, text }) => [field, text])).toEqual([
    ['title', 'A'],
    ['heading', 'B'],
    ['description', 'C'],
    ['body', 'D'],
  ]);
  expect(pageStretches(page({}), new Set())).toEqual([]);
});

describe('what mentions are worth', () => {
  test('is most in the title, and there once', () => {
    expect(fieldWorth({ title: 1 }, 1)).toBe(FIELD_WEIGHT.title);
    expect(fieldWorth({ title: 5 }, 1)).toBe(FIELD_WEIGHT.title);
  });

  test('grows with the mentions in the text, up to a limit', () => {
    const worths = [0, 1, 2, 3, 4, 50].map((body) => fieldWorth({ body }, 1));
    expect(worths).toEqual(worths.toSorted((a, b) => a - b));
    expect(worths[0]).toBe(0);
    expect(worths.at(-1)).toBe(FIELD_WEIGHT.body);
  });

  test('counts two headings and no more', () => {
    expect(fieldWorth({ heading: 9 }, 1)).toBe(2 * FIELD_WEIGHT.heading);
  });

  test('thins out on a long page, but not in its title', () => {
    const damping = (words: number) =>
      bodyDamping(pageStretches(page({ text: 'ord '.repeat(words) }), new Set()));
    expect(damping(10)).toBe(1);
    expect(damping(5_000)).toBeLessThan(0.5);
    expect(bodyDamping([])).toBe(1);
    expect(fieldWorth({ title: 1, body: 1 }, 0)).toBe(FIELD_WEIGHT.title);
  });
});

describe('the words that tell what a page is about', () => {
  const words = (given: Parameters<typeof page>[0]) => [
    ...pageVocabulary(pageStretches(page(given), new Set()), 1).values(),
  ];

  test('are those that are neither everywhere nor numbers nor everyday business', () => {
    const found = words({ text: 'Kommunen och januari 2024 10.30 ansökan läs mer trygghetskamera it' });
    expect(found.map(({ spelt }) => spelt)).toEqual(['trygghetskamera']);
  });

  test('are one word in all inflections, in the one that stands first', () => {
    const found = words({ title: 'Trygghetskameror', text: 'trygghetskameran trygghetskamera' });
    expect(found).toMatchObject([{ spelt: 'trygghetskameror', inTitleOrHeading: true }]);
  });

  test('are worth more in a title than in the text', () => {
    const [inTitle] = words({ title: 'Mobiltäckning' });
    const [inText] = words({ text: 'mobiltäckning' });
    expect(inTitle?.worth).toBeGreaterThan(inText?.worth ?? 0);
    expect(inText?.inTitleOrHeading).toBe(false);
  });
});
