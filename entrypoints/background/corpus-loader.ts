import { packageAddress } from '../../data/bridge/package-address.ts';
import { onRecordsChanged } from '../../data/bridge/records-changed.ts';
import { reportError } from '../../data/bridge/report-error.ts';
import type { Digest } from '../../data/model/digest.ts';
import { mergeDigests } from '../../data/related/digest.ts';
import { type Corpus, prepareCorpus } from '../../data/related/prepare.ts';
import { type Segment, searchIndex } from '../../data/search/search-index.ts';
import { decodeSegment, IndexDamaged } from '../../data/search/segment-codec.ts';
import type { OwnIndex } from '../../data/store/own-index.ts';
import { readStore } from '../../data/store/read-store.ts';
import { type CorpusPackage, seed } from '../../data/store/seed.ts';
import { storeShelf } from '../../data/store/store-shelf.ts';
import { StoreDamaged } from '../../data/store/stored-rows.ts';
import { db } from './store.ts';

declare const __CORPUS_VERSION__: string;

const bundled: CorpusPackage = {
  version: __CORPUS_VERSION__,
  read: async () => (await fetch(packageAddress('corpus.json'))).text(),
  readDerived: async () => (await fetch(packageAddress('corpus-derived.json'))).text(),
};

/**
 * The segments of the user's own records. One that is damaged is left out until the import's worker, which holds the
 * code that builds them, has built it anew; the records lie in their tables.
 */
function soundSegments({ segments, damaged }: OwnIndex): { segment: Segment; digest: Digest }[] {
  if (damaged.length > 0)
    reportError(new StoreDamaged(`${damaged.length} own segments`), 'reading the store');
  return segments.flatMap(({ value, digest }) => {
    try {
      return [{ segment: decodeSegment(value), digest }];
    } catch (error) {
      reportError(error, 'reading the index of imported records');
      return [];
    }
  });
}

async function readCorpus(): Promise<Corpus> {
  const { segments, register, own, digest, ...stored } = await readStore(db);
  const sound = soundSegments(own);
  const all = [...segments.map(decodeSegment), ...sound.map(({ segment }) => segment)];
  return prepareCorpus({
    ...stored,
    digest: mergeDigests([digest, ...sound.map((each) => each.digest)], own.gone),
    index: searchIndex(all, own.gone),
    register: searchIndex(register.map(decodeSegment)),
    shelf: storeShelf(db),
  });
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

onRecordsChanged(() => {
  loading = undefined;
});

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
