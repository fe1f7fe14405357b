import * as v from 'valibot';
import {
  Article,
  Bilingual,
  CalendarDate,
  Employer,
  Id,
  Initiative,
  MunicipalityCode,
  NonEmpty,
  Person,
  Quote,
} from '../model/records.ts';

/** An editor leaves out nothing of these; an article that a user imports may. */
const SomeThemes = v.pipe(v.array(Id), v.minLength(1));
const SomePlaces = v.pipe(v.array(MunicipalityCode), v.minLength(1));

const InterviewPerson = v.strictObject({
  ...Person.entries,
  role: NonEmpty,
  organisation: NonEmpty,
  employer: Employer,
});

/** A quote as an editor writes it: the speaker by id, what is empty left out. */
const QuoteDraft = v.strictObject({
  ...v.omit(Quote, ['article', 'speaker', 'vendors', 'keywords', 'question', 'uncertain']).entries,
  speaker: Id,
  asked: Bilingual,
  themes: SomeThemes,
  places: SomePlaces,
  vendors: v.optional(Quote.entries.vendors, []),
  keywords: v.optional(Quote.entries.keywords, { sv: [], en: [] }),
});

const InitiativeDraft = v.strictObject({
  ...v.omit(Initiative, ['article', 'vendors', 'products', 'keywords', 'confidence', 'group']).entries,
  status: v.strictObject({ ...Initiative.entries.status.entries, asOf: CalendarDate }),
  vendors: v.optional(Initiative.entries.vendors, []),
  products: v.optional(Initiative.entries.products, []),
  keywords: v.optional(Initiative.entries.keywords, { sv: [], en: [] }),
});

/** One article with its people, quotes and initiatives: the form of a file in `interviews/`. */
export const Interview = v.strictObject({
  ...v.omit(Article, ['origin']).entries,
  publication: NonEmpty,
  published: CalendarDate,
  reporter: NonEmpty,
  about: SomePlaces,
  summary: Bilingual,
  people: v.pipe(v.array(InterviewPerson), v.minLength(1)),
  quotes: v.array(QuoteDraft),
  initiatives: v.array(InitiativeDraft),
});
export type Interview = v.InferOutput<typeof Interview>;
