import type { Bilingual, Initiative, StoredRecord, Theme } from '../model/records.ts';
import type { IndexDocument, IndexField } from './build-index.ts';

/** What a record's ids stand for in words. */
export interface RecordNames {
  municipality: (code: string) => string | undefined;
  vendor: (id: string) => string | undefined;
  theme: (id: string) => Theme | undefined;
  /** Who said the quote of the given id. */
  speaker: (quote: string) => string | undefined;
}

/**
 * How much a word counts by where it stands. What was said and what a thing is called tell most; our own
 * wording of the question, search words and the theme's label help a record to be found, and must not
 * outweigh a record that uses the word itself.
 */
const WEIGHT = {
  said: 1,
  called: 2,
  asked: 0.6,
  summary: 0.8,
  keyword: 0.7,
  label: 0.3,
  name: 1.5,
  role: 0.8,
} as const;

const both = (text: Bilingual) => `${text.sv}\n${text.en}`;
const subject = (text: string, weight: number): IndexField => ({ text, weight, role: 'subject' });
const name = (text: string, weight: number): IndexField => ({ text, weight, role: 'name' });

function sharedFields({ record }: StoredRecord, names: RecordNames): IndexField[] {
  const known = (ids: readonly string[], nameOf: (id: string) => string | undefined) =>
    ids.flatMap((id) => nameOf(id) ?? []).join('\n');
  const labels = record.themes.flatMap((id) => {
    const theme = names.theme(id);
    return theme ? [both(theme.label)] : [];
  });
  return [
    subject([...record.keywords.sv, ...record.keywords.en].join('\n'), WEIGHT.keyword),
    subject(labels.join('\n'), WEIGHT.label),
    name(known(record.places, names.municipality), WEIGHT.name),
    name(known(record.vendors, names.vendor), WEIGHT.name),
  ];
}

/** Those whose words an initiative rests on: their name leads to it too. */
function speakers({ evidence }: Initiative, names: RecordNames): string {
  if (evidence === 'article') return '';
  return [...new Set(evidence.flatMap((id) => names.speaker(id) ?? []))].join('\n');
}

/** A record as the index sees it: fields with weights, in both languages. */
export function indexDocument(stored: StoredRecord, names: RecordNames): IndexDocument {
  const { record } = stored;
  const own =
    stored.type === 'quote'
      ? [
          subject(stored.record.text, WEIGHT.said),
          subject(both(stored.record.asked), WEIGHT.asked),
          name(stored.record.speaker.name, WEIGHT.name),
          name(`${stored.record.speaker.role}\n${stored.record.speaker.organisation}`, WEIGHT.role),
        ]
      : [
          subject(both(stored.record.name), WEIGHT.called),
          subject(both(stored.record.summary), WEIGHT.summary),
          name(stored.record.products.join('\n'), WEIGHT.name),
          name(speakers(stored.record, names), WEIGHT.role),
        ];
  return { id: record.id, fields: [...own, ...sharedFields(stored, names)] };
}
