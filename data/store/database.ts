import Dexie, { type EntityTable } from 'dexie';
import type { Article, Initiative, Quote, Theme } from '../model/records.ts';

/** A value that stands alone: the gazetteer, the digest of all records, the version of the corpus. */
export interface NamedValue {
  name: 'gazetteer' | 'digest' | 'corpus-version';
  value: unknown;
}

/** A segment of the search index, as one binary value. */
export interface StoredSegment {
  id: number;
  source: 'bundled';
  value: unknown;
}

/** A record that the user saved: theirs, and never touched by seeding. */
export interface SavedRecord {
  record: string;
  /** ISO 8601, UTC. */
  at: string;
}

/** The tables. Everything but `saved` is bundled and can be rebuilt from the package at any time. */
export type Database = Dexie & {
  articles: EntityTable<Article, 'id'>;
  quotes: EntityTable<Quote, 'id'>;
  initiatives: EntityTable<Initiative, 'id'>;
  themes: EntityTable<Theme, 'id'>;
  values: EntityTable<NamedValue, 'name'>;
  segments: EntityTable<StoredSegment, 'id'>;
  saved: EntityTable<SavedRecord, 'record'>;
};

/** The database of the extension, schema version 2; opened at its first use. */
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
  return opened;
}
