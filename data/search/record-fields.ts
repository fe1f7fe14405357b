import type { Article, Bilingual, Person, StoredRecord, Theme } from '../model/records.ts';
import type { IndexDocument, IndexField } from './build-segment.ts';
import { facet } from './facets.ts';

/** What a record's ids stand for in words. */
export interface RecordNames {
  municipality: (code: string) => string | undefined;
  vendor: (id: string) => string | undefined;
  theme: (id: string) => Theme | undefined;
  /** Who said the quote of the given id. */
  speaker: (quote: string) => Person | null | undefined;
  article: (id: string) => Article | undefined;
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
  label: 0.4,
  name: 1.5,
  role: 0.8,
} as const;

const both = (text: Bilingual | null) => (text ? `${text.sv}\n${text.en}` : '');
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

const evidenceOf = (stored: StoredRecord): readonly string[] =>
  stored.type === 'initiative' && stored.record.evidence !== 'article' ? stored.record.evidence : [];

/** Who said the quote, or the quotes that an initiative rests on: their name leads to it too. */
function speakersOf(stored: StoredRecord, names: RecordNames): Person[] {
  if (stored.type === 'quote') return stored.record.speaker ? [stored.record.speaker] : [];
  const people = evidenceOf(stored).flatMap((id) => names.speaker(id) ?? []);
  return [...new Map(people.map((person) => [person.id, person])).values()];
}

function facetsOf(stored: StoredRecord, names: RecordNames): string[] {
  const { places, themes, vendors, article: id } = stored.record;
  const article = names.article(id);
  const employer = stored.type === 'quote' ? stored.record.speaker?.employer : undefined;
  const employers = employer ? [employer] : [];
  const homes = employers.map((employer) => ('vendor' in employer ? employer.vendor : employer.municipality));
  const employed = employers.flatMap((employer) => ('vendor' in employer ? [employer.vendor] : []));
  return [
    facet('kind', stored.type),
    ...(stored.type === 'initiative' ? [facet('kind', stored.record.kind)] : []),
    ...places.map((code) => facet('place', code)),
    ...places.filter((code) => article?.about.includes(code)).map((code) => facet('about', code)),
    ...themes.map((theme) => facet('theme', theme)),
    ...themes.slice(0, 1).map((theme) => facet('lead', theme)),
    ...[...vendors, ...employed].map((vendor) => facet('vendor', vendor)),
    ...homes.map((home) => facet('home', home)),
    ...speakersOf(stored, names).map((person) => facet('person', person.id)),
    ...evidenceOf(stored).map((quote) => facet('bears', quote)),
    ...(article?.published
      ? [facet('year', article.published.slice(0, 4)), facet('date', article.published)]
      : []),
    ...(article ? [facet('origin', article.origin)] : []),
  ];
}

/** A record as the index sees it: fields with weights, in both languages. */
export function indexDocument(stored: StoredRecord, names: RecordNames): IndexDocument {
  const { record } = stored;
  const own =
    stored.type === 'quote'
      ? [
          subject(stored.record.text, WEIGHT.said),
          subject(both(stored.record.asked), WEIGHT.asked),
          subject(stored.record.question ?? '', WEIGHT.asked),
          name(stored.record.speaker?.name ?? '', WEIGHT.name),
          name(
            `${stored.record.speaker?.role ?? ''}\n${stored.record.speaker?.organisation ?? ''}`,
            WEIGHT.role,
          ),
        ]
      : [
          subject(both(stored.record.name), WEIGHT.called),
          subject(both(stored.record.summary), WEIGHT.summary),
          name(stored.record.products.join('\n'), WEIGHT.name),
          name(
            speakersOf(stored, names)
              .map((person) => person.name)
              .join('\n'),
            WEIGHT.role,
          ),
        ];
  return {
    id: record.id,
    fields: [...own, ...sharedFields(stored, names)],
    facets: facetsOf(stored, names),
  };
}
