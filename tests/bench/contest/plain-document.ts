import type { StoredRecord } from '../../../data/model/records.ts';
import { indexDocument, type RecordNames } from '../../../data/search/record-fields.ts';

/** A record as an index with plain fields takes it: the same words that ours has, without their weights. */
export interface PlainDocument {
  id: string;
  text: string;
  names: string;
}

/** Joins a record's fields by what kind of words they hold. */
export function plainDocument(stored: StoredRecord, known: RecordNames): PlainDocument {
  const { id, fields } = indexDocument(stored, known);
  const joined = (kind: 'subject' | 'name') =>
    fields
      .filter(({ role }) => role === kind)
      .map(({ text }) => text)
      .join('\n');
  return { id, text: joined('subject'), names: joined('name') };
}
