import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hyphenParts, tokens } from '../../../data/language/tokens.ts';
import { buildSegment, type IndexDocument } from '../../../data/search/build-segment.ts';
import { WEIGHT_UNIT } from '../../../data/search/posting-lists.ts';
import { numberOf } from '../../../data/search/text-list.ts';
import { membersByFacet, type Posting, postingsByTerm, saying, someDocuments, textsOf } from './documents.ts';

const stored = (sixteenths: number) => Math.min(255, Math.round(sixteenths)) / WEIGHT_UNIT;

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
        weight[role] += each * WEIGHT_UNIT;
      }
    }
    return found ? [{ document, subject: stored(weight.subject), name: stored(weight.name) }] : [];
  });
}

const wordsOf = ({ fields }: IndexDocument) =>
  fields.reduce((sum, { text, weight }) => sum + tokens(text).length * weight, 0);

test('every term stands where a search through every document finds it', () => {
  fc.assert(
    fc.property(someDocuments, (documents) => {
      const segment = buildSegment(documents);
      for (const [term, postings] of Object.entries(postingsByTerm(segment)))
        expect(postings).toEqual(naivePostings(documents, term));
      const known = new Set(documents.flatMap(({ fields }) => fields.flatMap(({ text }) => tokens(text))));
      for (const { folded } of known) expect(numberOf(segment.terms, folded)).toBeDefined();
    }),
  );
});

test('every facet has the documents that name it, each once', () => {
  fc.assert(
    fc.property(someDocuments, (documents) => {
      const names = [...new Set(documents.flatMap(({ facets }) => facets))].sort();
      const expected = names.map((name) => [
        name,
        documents.flatMap(({ facets }, number) => (facets.includes(name) ? [number] : [])),
      ]);
      expect(Object.entries(membersByFacet(buildSegment(documents)))).toEqual(expected);
    }),
  );
});

test('the documents are numbered in their order, with their weighted number of words', () => {
  fc.assert(
    fc.property(someDocuments, (documents) => {
      const { ids, lengths } = buildSegment(documents);
      expect(textsOf(ids)).toEqual(documents.map(({ id }) => id));
      documents.forEach((document, number) => {
        expect(lengths[number]).toBeCloseTo(wordsOf(document), 4);
      });
    }),
  );
});

test('terms are sorted by code unit, each once', () => {
  fc.assert(
    fc.property(someDocuments, (documents) => {
      const terms = textsOf(buildSegment(documents).terms);
      expect(terms).toEqual([...new Set(terms)].sort());
    }),
  );
});

test('what a text says and the names in it are kept apart', () => {
  const segment = buildSegment([
    {
      id: 'a',
      fields: [
        { text: 'vara är att vara', weight: 1, role: 'subject' },
        { text: 'Vara', weight: 1.5, role: 'name' },
      ],
      facets: [],
    },
  ]);
  expect(postingsByTerm(segment).vara).toEqual([{ document: 0, subject: 2, name: 1.5 }]);
});

test('a hyphenated word is put under itself and under its parts', () => {
  const { terms } = buildSegment(saying('e-tjänst och it-chef'));
  expect(textsOf(terms)).toEqual(['chef', 'e-tjanst', 'it', 'it-chef', 'och', 'tjanst']);
});

test('distances between documents that do not fit in a byte are held', () => {
  const numbers = [0, 1, 128, 256, 455, 711, 17_095, 33_479];
  const texts = Array.from({ length: 33_480 }, (_, number) => (numbers.includes(number) ? 'fiber' : 'annat'));
  const found = postingsByTerm(buildSegment(saying(...texts))).fiber;
  expect(found?.map(({ document }) => document)).toEqual(numbers);
});

test('a word said a thousand times weighs no more than a byte holds', () => {
  const segment = buildSegment(saying('moln '.repeat(1_000)));
  expect(postingsByTerm(segment)).toEqual({ moln: [{ document: 0, subject: 255 / 16, name: 0 }] });
});

test('a word that every object has is a word like others', () => {
  const segment = buildSegment(saying('constructor toString __proto__'));
  expect(textsOf(segment.terms)).toEqual(['constructor', 'proto', 'tostring']);
});

test('of nothing a segment is empty', () => {
  const { ids, lengths, terms, facets } = buildSegment([]);
  expect([textsOf(ids), [...lengths], textsOf(terms), textsOf(facets)]).toEqual([[], [], [], []]);
});
