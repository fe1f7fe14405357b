import fc from 'fast-check';
import { buildSegment, type IndexDocument, type IndexField } from '../../../data/search/build-segment.ts';
import { eachPosting, type PostingLists, WEIGHT_UNIT } from '../../../data/search/posting-lists.ts';
import { type SearchIndex, type Segment, searchIndex } from '../../../data/search/search-index.ts';
import { sizeOf, type TextList, textAt } from '../../../data/search/text-list.ts';

const word = fc.constantFrom(
  'Åre',
  'are',
  'e-tjänst',
  'bredband',
  'bredbandet',
  'it-chef',
  'it',
  'molnet',
  'NIS2',
  '2.0',
);

const field = fc.record<IndexField>({
  text: fc.array(word, { maxLength: 8 }).map((words) => words.join(' ')),
  weight: fc.constantFrom(0.3, 0.6, 1, 1.5, 2),
  role: fc.constantFrom('subject', 'name'),
});

const facetName = fc.constantFrom(
  'place:2582',
  'place:2321',
  'theme:moln',
  'lead:moln',
  'themes:x',
  'year:2016',
);

/** Small documents out of few words and facets, so that these recur within and between them. */
export const someDocuments: fc.Arbitrary<IndexDocument[]> = fc
  .array(
    fc.record({ fields: fc.array(field, { maxLength: 4 }), facets: fc.array(facetName, { maxLength: 5 }) }),
    {
      maxLength: 150,
    },
  )
  .map((documents) => documents.map((document, number) => ({ id: `r-${number}`, ...document })));

/** The same cut into up to five parts, some of them perhaps empty. */
export const someParts: fc.Arbitrary<IndexDocument[][]> = fc
  .tuple(someDocuments, fc.array(fc.nat({ max: 150 }), { maxLength: 4 }))
  .map(([documents, cuts]) => {
    const borders = [0, ...cuts.map((cut) => Math.min(cut, documents.length)).sort((a, b) => a - b)];
    return borders.map((from, at) => documents.slice(from, borders[at + 1] ?? documents.length));
  });

/** Ids of documents, of which some exist. */
export const someIds: fc.Arbitrary<Set<string>> = fc
  .array(fc.nat({ max: 160 }), { maxLength: 40 })
  .map((numbers) => new Set(numbers.map((number) => `r-${number}`)));

/** One document a text, all of it said, with the ids r-0, r-1 … */
export const saying = (...texts: string[]): IndexDocument[] =>
  texts.map((text, number) => ({
    id: `r-${number}`,
    fields: [{ text, weight: 1, role: 'subject' }],
    facets: [],
  }));

/** The documents' index, all in one segment. */
export const indexOf = (documents: readonly IndexDocument[]): SearchIndex =>
  searchIndex([buildSegment(documents)]);

/** All texts of a list. */
export const textsOf = (list: TextList): string[] =>
  Array.from({ length: sizeOf(list) }, (_, number) => textAt(list, number));

/** A posting as read, with its weights in words. */
export interface Posting {
  document: number;
  subject: number;
  name: number;
}

/** The postings of one list. */
function postingsOf(lists: PostingLists, list: number): Posting[] {
  const found: Posting[] = [];
  eachPosting(lists, list, (document, subject, name) => {
    found.push({ document, subject: subject / WEIGHT_UNIT, name: name / WEIGHT_UNIT });
  });
  return found;
}

/** A segment's postings by term. */
export const postingsByTerm = ({ terms, postings }: Segment): Record<string, Posting[]> =>
  Object.fromEntries(textsOf(terms).map((term, list) => [term, postingsOf(postings, list)]));

/** The numbers of a segment's documents by facet. */
export const membersByFacet = ({ facets, members }: Segment): Record<string, number[]> =>
  Object.fromEntries(
    textsOf(facets).map((name, list) => [name, postingsOf(members, list).map(({ document }) => document)]),
  );
