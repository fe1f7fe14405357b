import fc from 'fast-check';
import type { IndexDocument, IndexField } from '../../../data/search/build-index.ts';

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

/** Small documents out of few words, so that terms recur within and between them. */
export const someDocuments: fc.Arbitrary<IndexDocument[]> = fc
  .array(fc.array(field, { maxLength: 4 }), { maxLength: 300 })
  .map((documents) => documents.map((fields, number) => ({ id: `r-${number}`, fields })));

/** One document a text, all of it said, with the ids r-0, r-1 … */
export const saying = (...texts: string[]): IndexDocument[] =>
  texts.map((text, number) => ({ id: `r-${number}`, fields: [{ text, weight: 1, role: 'subject' }] }));
