import * as v from 'valibot';
import { OwnQuote, OwnSummary, SourceBlock } from '../model/import.ts';
import { Id } from '../model/records.ts';
import { TraceLine } from '../model/trace.ts';

/** An imported article as it is stored: what a list shows of it, and by what it is found. */
export const OwnArticleRow = v.strictObject({
  ...OwnSummary.entries,
  id: Id,
  /** Counts imported articles; the last imported has the highest. */
  order: v.number(),
  /** The article's address as it is compared, or empty. */
  address: v.string(),
  /** When it was removed (ISO 8601, UTC), and what it was before. */
  removed: v.nullable(v.strictObject({ at: v.string(), from: v.picklist(['draft', 'kept']) })),
});
export type OwnArticleRow = v.InferOutput<typeof OwnArticleRow>;

export const OwnQuoteRow = v.strictObject({ ...OwnQuote.entries, id: Id, article: Id });
export type OwnQuoteRow = v.InferOutput<typeof OwnQuoteRow>;

export const OwnTextParts = v.strictObject({
  article: Id,
  blocks: v.array(SourceBlock),
  // A trace of an older form is nothing to lose an article for.
  trace: v.fallback(v.array(TraceLine), []),
});

/** An article of the user's as it goes into the store, with all that belongs to it. */
export interface OwnEntry {
  row: OwnArticleRow;
  quotes: OwnQuote[];
  blocks: SourceBlock[];
  trace: TraceLine[];
}

/** Records of the user's own bear ids that no bundled record has. */
export const isOwnId = (id: string): boolean => id.startsWith('own-');

/**
 * The rows that are what was put there. Of the user's own there is nothing to rebuild one from: one that is damaged is
 * left out, and the others are not lost with it.
 */
export function soundRows<S extends v.GenericSchema>(
  schema: S,
  rows: readonly unknown[],
): v.InferOutput<S>[] {
  return rows.flatMap((row) => {
    const parsed = v.safeParse(schema, row);
    return parsed.success ? [parsed.output] : [];
  });
}

/** A row as a list shows it. */
export const summaryOf = ({ article, state, job, quotes, doubtful }: OwnArticleRow): OwnSummary => ({
  article,
  state,
  job,
  quotes,
  doubtful,
});
