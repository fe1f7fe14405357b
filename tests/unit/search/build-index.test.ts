import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hyphenParts, tokens } from '../../../data/language/tokens.ts';
import { buildIndex, type IndexDocument } from '../../../data/search/build-index.ts';
import {
  lowerBound,
  type Posting,
  postingsOf,
  termNumber,
  WEIGHT_UNIT,
} from '../../../data/search/search-index.ts';
import { saying, someDocuments } from './documents.ts';

const stored = (weight: number) => Math.min(255, Math.round(weight * WEIGHT_UNIT)) / WEIGHT_UNIT;

/** The same by looking through every document for every term. */
function naivePostings(documents: readonly IndexDocument[], term: string): Posting[] {
  return documents.flatMap(({ fields }, document) => {
    const weight = { subject: 0, name: 0 };
    let found = false;
    for (const { text, weight: each, role } of fields) {
      const forms = tokens(text).flatMap(({ folded }) => [folded, ...hyphenParts(folded)]);
      for (const form of forms) {
        if (form !== term) continue;
        found = true;
        weight[role] += each;
      }
    }
    return found ? [{ document, subject: stored(weight.subject), name: stored(weight.name) }] : [];
  });
}

const wordsOf = ({ fields }: IndexDocument) =>
  fields.reduce((sum, { text, weight }) => sum + tokens(text).length * weight, 0);

test('agrees with a search through every document', () => {
  fc.assert(
    fc.property(someDocuments, (documents) => {
      const index = buildIndex(documents);
      for (const term of index.terms) {
        expect(postingsOf(index, termNumber(index, term) ?? -1)).toEqual(naivePostings(documents, term));
      }
      const known = new Set(documents.flatMap(({ fields }) => fields.flatMap(({ text }) => tokens(text))));
      for (const { folded } of known) expect(termNumber(index, folded)).toBeDefined();
    }),
  );
});

test('numbers the documents in their order, with their weighted number of words', () => {
  fc.assert(
    fc.property(someDocuments, (documents) => {
      const { ids, lengths } = buildIndex(documents);
      expect(ids).toEqual(documents.map(({ id }) => id));
      documents.forEach((document, number) => {
        expect(lengths[number]).toBeCloseTo(wordsOf(document), 4);
      });
    }),
  );
});

test('sorts its terms by code unit, each once, and finds where any text would stand', () => {
  fc.assert(
    fc.property(someDocuments, fc.string(), (documents, text) => {
      const { terms } = buildIndex(documents);
      expect(terms).toEqual([...new Set(terms)].sort());
      const before = terms.filter((term) => term < text).length;
      expect(lowerBound(terms, text)).toBe(before);
    }),
  );
});

test('keeps apart what a text says and the names in it', () => {
  const index = buildIndex([
    {
      id: 'a',
      fields: [
        { text: 'vara är att vara', weight: 1, role: 'subject' },
        { text: 'Vara', weight: 1.5, role: 'name' },
      ],
    },
  ]);
  expect(postingsOf(index, termNumber(index, 'vara') ?? -1)).toEqual([
    { document: 0, subject: 2, name: 1.5 },
  ]);
});

test('puts a hyphenated word under itself and under its parts', () => {
  const { terms } = buildIndex(saying('e-tjänst och it-chef'));
  expect(terms).toEqual(['chef', 'e-tjanst', 'it', 'it-chef', 'och', 'tjanst']);
});

test('holds distances between documents that do not fit in a byte', () => {
  const numbers = [0, 1, 128, 256, 455, 711, 17_095, 33_479];
  const texts = Array.from({ length: 33_480 }, (_, number) => (numbers.includes(number) ? 'fiber' : 'annat'));
  const index = buildIndex(saying(...texts));
  const found = postingsOf(index, termNumber(index, 'fiber') ?? -1);
  expect(found.map(({ document }) => document)).toEqual(numbers);
});

test('a word said a thousand times weighs no more than a byte holds, and does not begin anew at nothing', () => {
  const index = buildIndex(saying('moln '.repeat(1_000)));
  expect(postingsOf(index, 0)).toEqual([{ document: 0, subject: 255 / 16, name: 0 }]);
});

test('of nothing is empty, and an unknown term has no number and no postings', () => {
  const index = buildIndex([]);
  expect(index).toMatchObject({ ids: [], terms: [] });
  expect(termNumber(index, 'fiber')).toBeUndefined();
  expect(postingsOf(index, 0)).toEqual([]);
});
