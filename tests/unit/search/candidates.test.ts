import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stem } from '../../../data/language/stem.ts';
import { hyphenParts, tokens } from '../../../data/language/tokens.ts';
import { buildSegment, type IndexDocument } from '../../../data/search/build-segment.ts';
import { candidates, type Limits, type WordKnowledge } from '../../../data/search/candidates.ts';
import { searchIndex } from '../../../data/search/search-index.ts';
import { indexOf, saying, someDocuments } from './documents.ts';

const NOTHING_KNOWN: WordKnowledge = {
  of: () => ({ isKnown: false, isBegun: () => false }),
  themes: [],
  hint: 'none',
};
const NO_LIMITS: Limits = { excluded: [], masks: [] };

interface Asked {
  limits?: Partial<Limits>;
  known?: Partial<WordKnowledge>;
  most?: number;
  removed?: ReadonlySet<string>;
}

function ask(documents: readonly IndexDocument[], query: string, asked: Asked = {}) {
  const index = searchIndex([buildSegment(documents)], asked.removed);
  const limits = { ...NO_LIMITS, ...asked.limits };
  return candidates(index, tokens(query), limits, asked.most ?? 60, { ...NOTHING_KNOWN, ...asked.known });
}

const idsOf = (documents: readonly IndexDocument[], query: string, asked?: Asked) =>
  ask(documents, query, asked).found.map(({ id }) => id);

const field = (text: string, role: 'subject' | 'name') => ({ text, weight: 1, role });

const QUERY = fc
  .array(fc.constantFrom('åre', 'e-tjänst', 'bredband', 'brednabd', 'it', 'x', '2.0', '!'), { minLength: 1 })
  .map((words) => words.join(' '))
  .filter((query) => tokens(query).length > 0);

describe('the better candidate stands first:', () => {
  const often = 'nis2 nis2 nis2 nis2';

  test.each([
    ['both words before one', ['fiber', 'moln', 'fiber moln'], 'fiber moln', 'r-2'],
    [
      'both words before a rarer one said often',
      [often, 'nis2 fiber a b c', 'fiber', 'fiber'],
      'fiber nis2',
      'r-1',
    ],
    ['a short record before a long one', ['fiber a b c d e f g h', 'fiber'], 'fiber', 'r-1'],
    ['the word before its compound', ['molntjänst', 'moln'], 'moln', 'r-1'],
    ['the word before an inflection', ['fibern', 'fiber'], 'fiber', 'r-1'],
    ['of equals the one that comes first', ['moln', 'fiber', 'fiber'], 'fiber', 'r-1'],
  ])('%s', (_, texts, query, first) => {
    expect(idsOf(saying(...texts), query)[0]).toBe(first);
  });

  test('and a record without any of the words is none', () => {
    expect(idsOf(saying('fiber', 'moln', 'nis2'), 'fiber nis2').sort()).toEqual(['r-0', 'r-2']);
  });
});

describe('of a compound that is asked for alone', () => {
  test('the parts answer where they are all known, or what is left says little more', () => {
    expect(idsOf(saying('robot', 'moln'), 'robotlösning')).toEqual(['r-0']);
    expect(idsOf(saying('bredband och tillsyn', 'moln'), 'bredbandstillsyn')).toEqual(['r-0']);
  });

  test('the beginning alone is no answer: a lawn mower is another thing than a robot', () => {
    expect(idsOf(saying('robot', 'moln'), 'robotgräsklippare')).toEqual([]);
  });
});

describe('a stop word that is a name', () => {
  const documents: IndexDocument[] = [
    { id: 'verb', fields: [field('det ska vara så, vara säkert', 'subject')], facets: [] },
    { id: 'inside', fields: [field('bevara och svara', 'subject')], facets: [] },
    { id: 'place', fields: [field('Vara', 'name')], facets: [] },
  ];

  test('is looked for among names only, and not marked: Vara is not "vara"', () => {
    const { found, terms } = ask(documents, 'Vara');
    expect(found.map(({ id }) => id)).toEqual(['place']);
    expect([...terms]).toEqual([]);
  });

  test('and where it is none, among all words', () => {
    expect(idsOf(documents, 'ska')).toEqual(['verb']);
  });

  test('is a verb again when the place is gone', () => {
    expect(idsOf(documents, 'Vara', { removed: new Set(['place']) })).toContain('verb');
  });
});

describe('what a record answers to', () => {
  test('is marked by the terms of the index that answered', () => {
    expect([...ask(saying('fibern', 'fibernät', 'moln'), 'fiber').terms].sort()).toEqual([
      'fibern',
      'fibernat',
    ]);
  });

  test('may be another inflection, a part, or what was meant by a slip', () => {
    expect(idsOf(saying('upphandlingen', 'moln'), 'upphandlingar')).toEqual(['r-0']);
    expect(idsOf(saying('nattillsyn', 'moln'), 'tillsyn')).toEqual(['r-0']);
    expect(idsOf(saying('bredband', 'moln'), 'brednabd')).toEqual(['r-0']);
  });

  test('is no neighbouring name, where the word is somebody’s or some place’s name', () => {
    expect(idsOf(saying('olsson'), 'olson')).toEqual(['r-0']);
    expect(
      idsOf(saying('olsson'), 'olson', {
        known: { of: ({ folded }) => ({ isKnown: folded === 'olson', isBegun: () => false }) },
      }),
    ).toEqual([]);
  });

  test('“lås” is a word to look for, though “läs” is not', () => {
    const found = idsOf(
      saying('Leverantörerna har låst system', 'IT-leverantörer i Norrbotten'),
      'leverantörer lås',
    );
    expect(found).toEqual(['r-0', 'r-1']);
  });
});

describe('a theme that the words tell', () => {
  const documents: IndexDocument[] = [
    { id: 'says', fields: [field('molntjänster', 'subject')], facets: [] },
    { id: 'leads', fields: [field('ute hos andra', 'subject')], facets: ['lead:moln', 'theme:moln'] },
    { id: 'further', fields: [field('något annat', 'subject')], facets: ['theme:moln'] },
    { id: 'other', fields: [field('fiber', 'subject')], facets: ['lead:fiber', 'theme:fiber'] },
  ];

  test('lets its records answer in other words, those first that it leads', () => {
    const found = idsOf(documents, 'molntjänster', { known: { themes: ['moln'] } });
    expect(found).toEqual(expect.arrayContaining(['says', 'leads']));
    expect(found).not.toContain('other');
    expect([...found, 'further'].indexOf('leads')).toBeLessThan([...found, 'further'].indexOf('further'));
  });

  test('lets nothing past a limit', () => {
    const limits = { masks: [Uint8Array.from([1, 0, 0, 1])] };
    expect(idsOf(documents, 'molntjänster', { known: { themes: ['moln'] }, limits })).toEqual(['says']);
  });
});

describe('scores', () => {
  test('are 1 for the best, fall, and are above 0', () => {
    fc.assert(
      fc.property(someDocuments, QUERY, fc.nat({ max: 60 }), (documents, query, most) => {
        const { found } = ask(documents, query, { most });
        expect(found.length).toBeLessThanOrEqual(most);
        expect(found[0]?.score ?? 1).toBe(1);
        expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
        found.forEach(({ score }, rank) => {
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThanOrEqual(found[rank - 1]?.score ?? 1);
        });
      }),
    );
  });

  test('of fewer candidates are those of the first of more', () => {
    fc.assert(
      fc.property(someDocuments, QUERY, fc.nat({ max: 60 }), (documents, query, most) => {
        const all = ask(documents, query, { most: 200 }).found;
        expect(ask(documents, query, { most }).found).toEqual(all.slice(0, most));
      }),
    );
  });
});

describe('limits', () => {
  const wordsIn = ({ fields }: IndexDocument) =>
    fields.flatMap(({ text }) => tokens(text).flatMap(({ folded }) => [folded, ...hyphenParts(folded)]));

  test('leave just those that pass every mask and hold no excluded word in any form, in their order', () => {
    const word = fc.constantFrom('molnet', 'are', 'chef', 'okänt');
    const mask = fc.array(fc.nat({ max: 1 }), { minLength: 150, maxLength: 150 });
    fc.assert(
      fc.property(
        someDocuments,
        fc.array(word, { maxLength: 2 }),
        fc.array(mask, { maxLength: 2 }),
        (documents, out, given) => {
          const excluded = out.flatMap((each) => tokens(each));
          const masks = given.map((each) => Uint8Array.from(each.slice(0, documents.length)));
          const outStems = new Set(excluded.map(({ folded }) => stem(folded)));
          const passing = new Set(
            documents
              .filter((document) => !wordsIn(document).some((each) => outStems.has(stem(each))))
              .filter((document) => given.every((each) => each[documents.indexOf(document)] === 1))
              .map(({ id }) => id),
          );
          const all = idsOf(documents, 'bredband', { most: 200 });
          const found = ask(documents, 'bredband', { limits: { excluded, masks }, most: 200 });
          expect(found.found.map(({ id }) => id)).toEqual(all.filter((id) => passing.has(id)));
          expect(documents.filter((_, number) => found.passes(number)).map(({ id }) => id)).toEqual([
            ...passing,
          ]);
        },
      ),
    );
  });

  test('without words give all that pass, in their order, up to so many', () => {
    const documents = saying('fiber', 'moln', 'fiber', 'fibern', 'nis2');
    const masks = [Uint8Array.from([1, 1, 0, 1, 1])];
    const removed = new Set(['r-4']);
    expect(idsOf(documents, '', { limits: { masks }, removed })).toEqual(['r-0', 'r-1', 'r-3']);
    expect(idsOf(documents, '', { limits: { masks }, removed, most: 2 })).toEqual(['r-0', 'r-1']);
    expect(idsOf(documents, '', { limits: { masks, excluded: tokens('fiber') } })).toEqual(['r-1', 'r-4']);
  });

  test('without words and filters find nothing: a minus alone looks for nothing', () => {
    expect(idsOf(saying('fiber', 'moln'), '', { limits: { excluded: tokens('fiber') } })).toEqual([]);
    expect(idsOf(saying('fiber'), '')).toEqual([]);
  });

  test('tell of any document whether it passes, found or not', () => {
    const { passes } = ask(saying('fiber', 'fibern moln', 'nis2'), 'nis2', {
      limits: { excluded: tokens('fiber') },
    });
    expect([0, 1, 2].map(passes)).toEqual([false, false, true]);
    expect(ask(saying('fiber'), 'moln').passes(0)).toBe(true);
  });
});

test('an index without documents has no candidates', () => {
  const { found, terms } = candidates(indexOf([]), tokens('fiber'), NO_LIMITS, 60, NOTHING_KNOWN);
  expect([found, [...terms]]).toEqual([[], []]);
});
