import { packageAddress } from '../../data/bridge/package-address.ts';
import { type Corpus, prepareCorpus } from '../../data/related/prepare.ts';
import { searchIndex } from '../../data/search/search-index.ts';
import { decodeSegment, IndexDamaged } from '../../data/search/segment-codec.ts';
import { database } from '../../data/store/database.ts';
import { readStore } from '../../data/store/read-store.ts';
import { type CorpusPackage, seed } from '../../data/store/seed.ts';
import { storeShelf } from '../../data/store/store-shelf.ts';
import { StoreDamaged } from '../../data/store/stored-rows.ts';

declare const __CORPUS_VERSION__: string;

const db = database();

const bundled: CorpusPackage = {
  version: __CORPUS_VERSION__,
  read: async () => (await fetch(packageAddress('corpus.json'))).text(),
  readDerived: async () => (await fetch(packageAddress('corpus-derived.json'))).text(),
};

async function readCorpus(): Promise<Corpus> {
  const { segments, ...stored } = await readStore(db);
  return prepareCorpus({ ...stored, index: searchIndex(segments.map(decodeSegment)), shelf: storeShelf(db) });
}

const isDamage = (error: unknown) => error instanceof StoreDamaged || error instanceof IndexDamaged;

async function load(): Promise<Corpus> {
  await seed(db, bundled);
  try {
    return await readCorpus();
  } catch (error) {
    if (!isDamage(error)) throw error;
    await seed(db, bundled, true);
    return readCorpus();
  }
}

let loading: Promise<Corpus> | undefined;

/**
 * The corpus, seeded and prepared at the first question after the worker's wake; every answer awaits it.
 * A failed load is tried again at the next question. @throws ExpectedError
 */
export function corpus(): Promise<Corpus> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/**
 * Answers by the corpus; where a row of the store turns out to be damaged, it is seeded anew and asked once more.
 * @throws ExpectedError
 */
export async function withCorpus<T>(answer: (known: Corpus) => Promise<T>): Promise<T> {
  try {
    return await answer(await corpus());
  } catch (error) {
    if (!isDamage(error)) throw error;
    await seed(db, bundled, true);
    loading = undefined;
    return answer(await corpus());
  }
}
