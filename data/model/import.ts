import * as v from 'valibot';
import { ReadFaultCode } from './read-fault.ts';
import { Article, Bilingual, Id, Quote } from './records.ts';
import { TraceLine } from './trace.ts';

/**
 * Why a file of an import gave no article: it can't be read; it has no quotes; its address or text is that of an article
 * that is there already; it is a pack that was changed on its way, or made by a later version; it is an archive that is
 * damaged or locked, holds more than can be read, or a path that leads out of it; we failed at it.
 */
export const SkipReason = v.picklist([
  ...ReadFaultCode.options,
  'no-quotes',
  'duplicate-address',
  'duplicate-text',
  'pack-damaged',
  'pack-newer',
  'archive-damaged',
  'archive-locked',
  'archive-too-large',
  'archive-path',
  'failed',
]);
export type SkipReason = v.InferOutput<typeof SkipReason>;

/**
 * Where an import stands. `staging`: its files are being taken in; `running`: they are read; `paused`: it waits, by the
 * user's wish or because the store is full; `done`, `cancelled`: nothing is left to read; `undone`: nothing of it is kept.
 */
const JobState = v.picklist(['staging', 'running', 'paused', 'done', 'cancelled', 'undone']);
export type JobState = v.InferOutput<typeof JobState>;

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** An import: one or many files that were given at once. */
export const ImportJob = v.strictObject({
  id: v.pipe(v.string(), v.uuid()),
  /** Name of the file, folder or archive, or the title of the page it was made from. */
  name: v.string(),
  /** ISO 8601, UTC. */
  begun: v.string(),
  state: JobState,
  /**
   * Why it waits, or is not whole, where the user did not ask for that: the store is full, and was so before all its
   * files were taken in; the page was closed before that.
   */
  failure: v.nullable(v.picklist(['store-full', 'store-full-early', 'cut-short'])),
  /** Articles are shown to a person before they are searched. */
  reviewFirst: v.boolean(),
  counts: v.strictObject({
    /** Files taken in, and of these those that were read. */
    files: Count,
    read: Count,
    articles: Count,
    quotes: Count,
    skipped: Count,
  }),
});
export type ImportJob = v.InferOutput<typeof ImportJob>;

export const SkippedFile = v.strictObject({
  name: v.string(),
  reason: SkipReason,
  /** The article that it repeats. */
  like: v.nullable(Id),
});
export type SkippedFile = v.InferOutput<typeof SkippedFile>;

/** What a person should look at in a quote, doubtful ones first. */
export const DraftDoubt = v.picklist(['text', 'speaker', 'role', 'employer', 'themes', 'places']);
export type DraftDoubt = v.InferOutput<typeof DraftDoubt>;

/**
 * `draft`: waits for a person and is not searched; `kept`: searched and matched like bundled ones; `removed`: taken
 * away, and can be brought back for a while.
 */
export const OwnState = v.picklist(['draft', 'kept', 'removed']);
export type OwnState = v.InferOutput<typeof OwnState>;

/** A stretch of an imported article's text, as the reading of it cut it. */
export const SourceBlock = v.strictObject({
  kind: v.picklist(['heading', 'paragraph', 'item', 'caption', 'quotation', 'credit', 'rule']),
  text: v.string(),
});
export type SourceBlock = v.InferOutput<typeof SourceBlock>;

/** A quote of an imported article, with what is not certain of it. */
export const OwnQuote = v.strictObject({
  quote: Quote,
  doubts: v.array(DraftDoubt),
  /** Themes and places that the reading suggests and is not certain of. */
  suggested: v.strictObject({ themes: v.array(Id), places: v.array(v.string()) }),
});
export type OwnQuote = v.InferOutput<typeof OwnQuote>;

/** An imported article in a list. */
export const OwnSummary = v.strictObject({
  article: Article,
  state: OwnState,
  job: v.nullable(ImportJob.entries.id),
  quotes: Count,
  /** Quotes of which something is not certain. */
  doubtful: Count,
});
export type OwnSummary = v.InferOutput<typeof OwnSummary>;

/** An imported article as a person reviews it. */
export const OwnArticle = v.strictObject({
  ...OwnSummary.entries,
  quotes: v.array(OwnQuote),
  blocks: v.array(SourceBlock),
  /** What each step of the reading found. */
  trace: v.array(TraceLine),
});
export type OwnArticle = v.InferOutput<typeof OwnArticle>;

/** What a person can choose from in a review: the names of themes, municipalities and vendors. */
export const Choices = v.strictObject({
  themes: v.array(v.strictObject({ id: Id, label: Bilingual })),
  municipalities: v.array(v.strictObject({ code: v.string(), name: v.string() })),
  vendors: v.array(v.strictObject({ id: Id, name: v.string() })),
});
export type Choices = v.InferOutput<typeof Choices>;

/** What a page gives when its interview is to be saved: its markup as it stands, or that it is one of a person's own matters. */
export const ArticleReading = v.variant('private', [
  v.strictObject({ private: v.literal(true) }),
  v.strictObject({ private: v.literal(false), html: v.string(), title: v.string(), address: v.string() }),
]);
export type ArticleReading = v.InferOutput<typeof ArticleReading>;
