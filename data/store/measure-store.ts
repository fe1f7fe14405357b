import type { Table } from 'dexie';
import type { Database } from './database.ts';

/** What is kept of one kind: how many rows, and about how many bytes. */
export interface Measured {
  count: number;
  bytes: number;
}

/** So many rows of a table are weighed; the others are taken to be like them. */
const SAMPLE = 100;

const utf8 = new TextEncoder();

/** About how many bytes a stored value takes: its texts in UTF-8, its numbers and its bytes; indexes come on top. */
export function byteSize(value: unknown): number {
  if (typeof value === 'string') return utf8.encode(value).length;
  if (typeof value === 'number' || typeof value === 'bigint') return 8;
  if (typeof value !== 'object' || value === null) return 1;
  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return value.byteLength;
  if (value instanceof Blob) return value.size;
  if (Array.isArray(value)) return value.reduce((sum: number, each) => sum + byteSize(each), 0);
  return Object.entries(value).reduce((sum, [key, each]) => sum + key.length + byteSize(each), 0);
}

interface Rows {
  count(): PromiseLike<number>;
  limit(most: number): { toArray(): PromiseLike<unknown[]> };
}

async function measureRows(rows: Rows): Promise<Measured> {
  const count = await rows.count();
  const sample = await rows.limit(SAMPLE).toArray();
  if (sample.length === 0) return { count, bytes: 0 };
  const each = sample.reduce<number>((sum, row) => sum + byteSize(row), 0) / sample.length;
  return { count, bytes: Math.round(each * count) };
}

const added = (parts: readonly Measured[], count: number): Measured => ({
  count,
  bytes: parts.reduce((sum, { bytes }) => sum + bytes, 0),
});

/** The tables that hold what the user imported, and what is known of how they were read. */
const ownTables = (db: Database): Table[] => [
  db.ownArticles,
  db.ownQuotes,
  db.ownTexts,
  db.gone,
  db.imports,
  db.importFiles,
  db.skippedFiles,
];

const segmentsOf = (db: Database, source: 'bundled' | 'own') => {
  const found = () => db.segments.where('source').equals(source);
  return { count: () => found().count(), limit: (most: number) => found().limit(most) };
};

/**
 * What the store holds, by kind: the bundled collection with its index (`count`: its records), and what the user
 * imported (`count`: articles). Bytes are an estimate by a sample of each table.
 */
export async function measureStore(db: Database): Promise<{ bundled: Measured; own: Measured }> {
  const bundled = await Promise.all(
    [db.quotes, db.initiatives, db.articles, db.themes, db.values, segmentsOf(db, 'bundled')].map(
      measureRows,
    ),
  );
  const own = await Promise.all([...ownTables(db), segmentsOf(db, 'own')].map(measureRows));
  const [quotes, initiatives] = bundled;
  return {
    bundled: added(bundled, (quotes?.count ?? 0) + (initiatives?.count ?? 0)),
    own: added(own, own[0]?.count ?? 0),
  };
}

/**
 * Deletes all that the user imported, in one go or not at all.
 * @returns false where an import goes on, which would write into what is deleted
 */
export function deleteOwn(db: Database): Promise<boolean> {
  const tables = ownTables(db);
  return db.transaction('rw', [...tables, db.segments], async () => {
    if ((await db.imports.filter(({ state }) => state === 'staging' || state === 'running').count()) > 0)
      return false;
    await Promise.all(tables.map((table) => table.clear()));
    await db.segments.where('source').equals('own').delete();
    return true;
  });
}
