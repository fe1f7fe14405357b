import Dexie, { type EntityTable } from 'dexie';
import * as v from 'valibot';
import type { Digest } from '../model/digest.ts';
import type { ImportJob, OwnQuote, SkippedFile, SourceBlock } from '../model/import.ts';
import type { Article, Initiative, Quote, Theme } from '../model/records.ts';
import type { TraceLine } from '../model/trace.ts';
import type { OwnArticleRow } from './own-rows.ts';

/** A value that stands alone: the gazetteer, the digest of all bundled records, what judgments taught, the version of the corpus. */
export interface NamedValue {
  name: 'gazetteer' | 'digest' | 'relevance' | 'corpus-version';
  value: unknown;
}

/**
 * A segment of a search index, as one binary value; the register has an index of its own. Of the user's own records
 * with its digest and its size beside it.
 */
export interface StoredSegment {
  id: number;
  source: 'bundled' | 'register' | 'own';
  value: unknown;
  digest?: Digest;
  documents?: number;
}

/** A record that the user saved: theirs, and never touched by seeding. */
export interface SavedRecord {
  record: string;
  /** ISO 8601, UTC. */
  at: string;
}

/** The whole text of an imported article, and how it was read. */
export interface OwnTextRow {
  article: string;
  blocks: SourceBlock[];
  trace: TraceLine[];
}

/** A file that was taken in and waits to be read. */
export interface ImportFileRow {
  id: number;
  job: string;
  path: string;
  bytes: Uint8Array;
  /** Where the file was taken from a page: its address. */
  address?: string;
}

/** The tables of what the user imported; seeding never touches them. */
export interface OwnTables {
  ownArticles: EntityTable<OwnArticleRow, 'id'>;
  ownQuotes: EntityTable<OwnQuote & { id: string; article: string }, 'id'>;
  ownTexts: EntityTable<OwnTextRow, 'article'>;
  /** Ids of own records that were removed since their segment was built. */
  gone: EntityTable<{ id: string }, 'id'>;
  imports: EntityTable<ImportJob, 'id'>;
  importFiles: EntityTable<ImportFileRow, 'id'>;
  skippedFiles: EntityTable<SkippedFile & { id: number; job: string }, 'id'>;
}

/** The tables. Articles to segments are bundled and can be rebuilt from the package at any time; the rest is the user's. */
export type Database = Dexie &
  OwnTables & {
    articles: EntityTable<Article, 'id'>;
    quotes: EntityTable<Quote, 'id'>;
    initiatives: EntityTable<Initiative, 'id'>;
    themes: EntityTable<Theme, 'id'>;
    values: EntityTable<NamedValue, 'name'>;
    segments: EntityTable<StoredSegment, 'id'>;
    saved: EntityTable<SavedRecord, 'record'>;
  };

/** Up to version 3 a digest held each id of a name's records by itself. */
const OldNames = v.object({
  digest: v.object({ names: v.array(v.looseObject({ records: v.array(v.string()) })) }),
});

/** What is no such digest stays as it is: its segment is found damaged then, and built anew. */
function joinIds(row: { digest?: unknown }): void {
  const old = v.safeParse(OldNames, row);
  if (!old.success) return;
  const names = old.output.digest.names.map((name) => ({ ...name, records: name.records.join(' ') }));
  row.digest = { ...(row.digest as object), names };
}

/** The database of the extension, schema version 4; opened at its first use. */
export function database(name = 'sidoljus'): Database {
  const opened = new Dexie(name) as Database;
  opened.version(1).stores({
    articles: 'id',
    quotes: 'id, article',
    initiatives: 'id, article',
    themes: 'id',
    values: 'name',
    saved: 'record, at',
  });
  opened
    .version(2)
    .stores({ segments: '++id, source' })
    // What is bundled is seeded anew, with its index in segments.
    .upgrade((change) => change.table('values').clear());
  opened.version(3).stores({
    ownArticles: 'id, order, state, job, address',
    ownQuotes: 'id, article',
    ownTexts: 'article',
    gone: 'id',
    imports: 'id, begun',
    importFiles: '++id, job',
    skippedFiles: '++id, job',
  });
  opened
    .version(4)
    .stores({})
    // Digests hold ids as one text. What is bundled is seeded anew, the user's own digests are rewritten.
    .upgrade(async (change) => {
      await change.table('values').clear();
      await change.table('segments').where('source').equals('own').modify(joinIds);
    });
  return opened;
}
