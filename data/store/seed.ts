import type { CorpusFile } from '../model/corpus.ts';
import type { Derived, DerivedFiles } from '../model/derived.ts';
import { ExpectedError } from '../model/errors.ts';
import { parseCorpusFile, parseDerived } from './corpus-file.ts';
import type { Database } from './database.ts';

/** What seeding needs from outside. */
export interface CorpusPackage {
  /** SHA-256 of the package's file, known to the build. */
  version: string;
  /** Reads the package's file. */
  read: () => Promise<string>;
  /** Reads the files of what was derived from the records. */
  readDerived: () => Promise<DerivedFiles>;
}

async function replaceBundled(
  db: Database,
  corpus: CorpusFile,
  { segment, register, digest }: Derived,
  version: string,
): Promise<void> {
  const bundled = [db.articles, db.quotes, db.initiatives, db.themes, db.values] as const;
  await db.transaction('rw', [...bundled, db.segments], async () => {
    await Promise.all(bundled.map((table) => table.clear()));
    await db.segments.where('source').anyOf('bundled', 'register').delete();
    await Promise.all([
      db.articles.bulkAdd(corpus.articles),
      db.quotes.bulkAdd(corpus.quotes),
      db.initiatives.bulkAdd(corpus.initiatives),
      db.themes.bulkAdd(corpus.themes),
      db.values.bulkAdd([
        { name: 'gazetteer', value: corpus.gazetteer },
        { name: 'digest', value: digest },
        { name: 'relevance', value: corpus.relevance },
        { name: 'corpus-version', value: version },
      ]),
      db.segments.bulkAdd([
        { source: 'bundled', value: segment },
        { source: 'register', value: register },
      ]),
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
  const [text, files] = await Promise.all([pack.read(), pack.readDerived()]).catch((error: unknown) => {
    throw new ExpectedError('corpus-damaged', 'the corpus file could not be read', { cause: error });
  });
  const corpus = await parseCorpusFile(text, pack.version);
  const derived = parseDerived(files);
  await replaceBundled(db, corpus, derived, pack.version).catch((error: unknown) => {
    throw new ExpectedError('store-closed', 'the corpus could not be written to the store', { cause: error });
  });
  return true;
}
