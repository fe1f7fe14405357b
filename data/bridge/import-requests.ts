import * as v from 'valibot';
import { Choices, ImportJob, OwnArticle, OwnSummary, SkippedFile } from '../model/import.ts';
import { Article, Id, Quote } from '../model/records.ts';

const Job = v.strictObject({ job: ImportJob.entries.id });
const Ids = v.strictObject({ ids: v.array(Id) });
const From = v.pipe(v.number(), v.integer(), v.minValue(0));
/** As many as are asked for at once, so that no answer is long to draw. */
const Most = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(200));

const GivenFiles = v.pipe(
  v.array(v.strictObject({ path: v.string(), file: v.instance(Blob) })),
  v.minLength(1),
);

/**
 * What the library page may ask of the worker that reads imports: the schema of what goes in, and of what comes out.
 * The background is not asked, for it would carry the reading of articles at each of its wakes.
 */
export const IMPORT_REQUESTS = {
  /** Hands over some files of many, to be taken with the last of them: to hand thousands over at once holds up the page. */
  'hand-files': { input: v.strictObject({ handing: v.string(), files: GivenFiles }), output: v.null() },
  /**
   * Takes in files and begins to read them, those first that were handed over before; `path` is a name, in a folder with
   * its way there.
   */
  'take-files': {
    input: v.strictObject({ name: v.string(), files: GivenFiles, handing: v.optional(v.string()) }),
    output: ImportJob.entries.id,
  },
  /** All imports, the last one first. */
  jobs: { input: v.strictObject({}), output: v.array(ImportJob) },
  'pause-job': { input: Job, output: v.null() },
  'resume-job': { input: Job, output: v.null() },
  /** Reads no further; what was read is kept. */
  'cancel-job': { input: Job, output: v.null() },
  /** Removes all that an import brought. */
  'undo-job': { input: Job, output: v.null() },
  'skipped-files': {
    input: v.strictObject({ ...Job.entries, from: From, most: Most }),
    output: v.strictObject({ total: From, files: v.array(SkippedFile) }),
  },
  /** The user's articles, the last imported first. */
  'own-articles': {
    input: v.strictObject({
      show: v.picklist(['all', 'drafts', 'doubtful']),
      job: v.nullable(ImportJob.entries.id),
      from: From,
      most: Most,
    }),
    output: v.strictObject({ total: From, articles: v.array(OwnSummary) }),
  },
  /** An article to review; `null` where there is none of that id. */
  'own-article': { input: v.strictObject({ id: Id }), output: v.nullable(OwnArticle) },
  /**
   * Keeps an article as a person has left it, with these quotes in this order, and asks no more of them: from then on
   * it is searched. The ids of quotes that are new may be anything; they are given anew.
   */
  'save-article': {
    input: v.strictObject({ article: Article, quotes: v.array(Quote) }),
    output: OwnArticle,
  },
  /** Brings an article back to what it was before it was saved last; `null` where the worker no longer knows that. */
  'undo-save': { input: v.strictObject({ id: Id }), output: v.nullable(OwnArticle) },
  'remove-articles': { input: Ids, output: v.null() },
  /** Brings back what was removed. */
  'restore-articles': { input: Ids, output: v.null() },
  choices: { input: v.strictObject({}), output: Choices },
  /** Articles as one file that a colleague can import. */
  'make-pack': {
    input: v.strictObject({ ids: v.pipe(v.array(Id), v.minLength(1)) }),
    output: v.strictObject({ name: v.string(), file: v.instance(Blob) }),
  },
} as const;

/** What the worker tells the library page by itself: imports went on, or articles came, changed or went. */
export const ImportEvent = v.variant('event', [
  v.strictObject({ event: v.literal('jobs'), jobs: v.array(ImportJob) }),
  v.strictObject({ event: v.literal('articles') }),
]);
export type ImportEvent = v.InferOutput<typeof ImportEvent>;
