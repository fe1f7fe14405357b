import type { CorpusFile } from '../model/corpus.ts';
import type { Digest } from '../model/digest.ts';
import { ExpectedError } from '../model/errors.ts';
import { parseCorpusFile } from './corpus-file.ts';
import type { Database } from './database.ts';

/** What seeding needs from outside. */
export interface CorpusPackage {
  /** SHA-256 of the package's file, known to the build. */
  version: string;
  /** Reads the package's file. */
  read: () => Promise<string>;
  /** What is derived from the records: their segment of the search index, as one binary value, and their digest. */
  derive: (corpus: CorpusFile) => Derived;
}

export interface Derived {
  segment: ArrayBuffer;
  digest: Digest;
}

async function replaceBundled(
  db: Database,
  corpus: CorpusFile,
  { segment, digest }: Derived,
  version: string,
): Promise<void> {
  const bundled = [db.articles, db.quotes, db.initiatives, db.themes, db.values, db.segments] as const;
  await db.transaction('rw', [...bundled], async () => {
    await Promise.all(bundled.map((table) => table.clear()));
    await Promise.all([
      db.articles.bulkAdd(corpus.articles),
      db.quotes.bulkAdd(corpus.quotes),
      db.initiatives.bulkAdd(corpus.initiatives),
      db.themes.bulkAdd(corpus.themes),
      db.values.bulkAdd([
        { name: 'gazetteer', value: corpus.gazetteer },
        { name: 'digest', value: digest },
        { name: 'corpus-version', value: version },
      ]),
      db.segments.add({ source: 'bundled', value: segment }),
    ]);
  });
}

/**
 * Sees to it that the store holds the package's corpus: does nothing where it already does, else replaces the
 * bundled tables in one transaction. The user's own tables are never touched.
 * @param force replaces them in any case, after rows were found damaged
 * @returns whether the tables were replaced
 * @throws ExpectedError `corpus-damaged`, `store-closed`
 */
export async function seed(db: Database, pack: CorpusPackage, force = false): Promise<boolean> {
  const stored = await db.values.get('corpus-version').catch((error: unknown) => {
    throw new ExpectedError('store-closed', "the browser's store does not open", { cause: error });
  });
  if (!force && stored?.value === pack.version) return false;
  const text = await pack.read().catch((error: unknown) => {
    throw new ExpectedError('corpus-damaged', 'the corpus file could not be read', { cause: error });
  });
  const corpus = await parseCorpusFile(text, pack.version);
  await replaceBundled(db, corpus, pack.derive(corpus), pack.version).catch((error: unknown) => {
    throw new ExpectedError('store-closed', 'the corpus could not be written to the store', { cause: error });
  });
  return true;
}
