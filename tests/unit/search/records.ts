import type { Initiative, Person, Quote, StoredRecord } from '../../../data/model/records.ts';

const SHARED = {
  article: 'boden',
  themes: ['e-tjanster'],
  places: ['2582'],
  vendors: [],
  keywords: { sv: [], en: [] },
};

/** Who speaks where a test does not say. */
export const SPEAKER: Person = {
  id: 'per-olsson',
  name: 'Per Olsson',
  role: 'it-chef',
  organisation: 'Boden kommun',
  employer: { municipality: '2582' },
};

/** A quote that is valid but for what a test changes. */
export const said = (id: string, changes: Partial<Quote> = {}): Extract<StoredRecord, { type: 'quote' }> => ({
  type: 'quote',
  record: {
    ...SHARED,
    id,
    speaker: SPEAKER,
    text: 'Vi har kommit långt.',
    asked: { sv: 'Om läget', en: 'About the state of things' },
    ...changes,
  },
});

/** An initiative that is valid but for what a test changes. */
export const begun = (
  id: string,
  changes: Partial<Initiative> = {},
): Extract<StoredRecord, { type: 'initiative' }> => ({
  type: 'initiative',
  record: {
    ...SHARED,
    id,
    name: { sv: 'Bodenappen', en: 'The Boden app' },
    kind: 'app',
    status: { state: 'i drift', asOf: '2016-10-18' },
    summary: { sv: 'En app för alla.', en: 'An app for all.' },
    products: [],
    evidence: 'article',
    ...changes,
  },
});
