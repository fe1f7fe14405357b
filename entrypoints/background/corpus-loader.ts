import { packageAddress } from '../../data/bridge/package-address.ts';
import { corpusIndex } from '../../data/related/corpus-index.ts';
import { type Corpus, prepareCorpus } from '../../data/related/prepare.ts';
import { decodeIndex, encodeIndex, IndexDamaged } from '../../data/search/index-codec.ts';
import { database } from '../../data/store/database.ts';
import { readStore, StoreDamaged } from '../../data/store/read-store.ts';
import { type CorpusPackage, seed } from '../../data/store/seed.ts';

declare const __CORPUS_VERSION__: string;

const db = database();

const bundled: CorpusPackage = {
  version: __CORPUS_VERSION__,
  read: async () => (await fetch(packageAddress('corpus.json'))).text(),
  index: (corpus) => encodeIndex(corpusIndex(corpus)),
};

async function readCorpus(): Promise<Corpus> {
  const { records, gazetteer, index } = await readStore(db);
  return prepareCorpus(records, gazetteer, decodeIndex(index));
}

async function load(): Promise<Corpus> {
  await seed(db, bundled);
  try {
    return await readCorpus();
  } catch (error) {
    if (!(error instanceof StoreDamaged || error instanceof IndexDamaged)) throw error;
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
