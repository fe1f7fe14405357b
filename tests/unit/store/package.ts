import Dexie from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { compileCorpus } from '../../../data/corpus/compile-corpus.ts';
import { corpusPackage } from '../../../data/corpus/read-corpus.ts';
import type { CorpusFile } from '../../../data/model/corpus.ts';
import { storedRecords } from '../../../data/related/corpus-index.ts';
import { digest } from '../../../data/related/digest.ts';
import { type Database, database } from '../../../data/store/database.ts';
import type { CorpusPackage } from '../../../data/store/seed.ts';
import { SOURCES } from '../corpus/sample-corpus.ts';

/** Two interviews, as they are packed. */
export const CORPUS: CorpusFile = compileCorpus(SOURCES);

/** The package as the build makes it of a corpus; counts how often it is read. */
export function packageOf(corpus: CorpusFile): CorpusPackage & { reads: () => number } {
  const { text, version } = corpusPackage(corpus);
  let reads = 0;
  return {
    version,
    read: async () => {
      reads += 1;
      return text;
    },
    readDerived: async () => ({
      segment: Uint32Array.of(corpus.quotes.length).buffer,
      register: Uint32Array.of(corpus.initiatives.length).buffer,
      digest: JSON.stringify(digest(storedRecords(corpus))),
    }),
    reads: () => reads,
  };
}

/** A package whose text is not what its version says, or not what the schema says. */
export function packageOfText(text: string, version: string): CorpusPackage {
  return { ...packageOf(CORPUS), version, read: async () => text };
}

/** Gives the test a store that no other test sees. */
export function emptyStore(): void {
  Dexie.dependencies.indexedDB = new IDBFactory();
}

/** A database of its own for a test. */
export function emptyDatabase(): Database {
  emptyStore();
  return database('test');
}

/** Everything that the bundled tables hold. */
export async function bundled(db: Database) {
  return {
    articles: await db.articles.toArray(),
    quotes: await db.quotes.toArray(),
    initiatives: await db.initiatives.toArray(),
    themes: await db.themes.toArray(),
    values: await db.values.toArray(),
    segments: await db.segments.toArray(),
  };
}
