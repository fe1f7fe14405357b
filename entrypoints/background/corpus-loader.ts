import { noteRebuilt } from '../../data/bridge/note-rebuilt.ts';
import { packageAddress } from '../../data/bridge/package-address.ts';
import { onRecordsChanged } from '../../data/bridge/records-changed.ts';
import { reportError } from '../../data/bridge/report-error.ts';
import type { Corpus } from '../../data/related/prepare.ts';
import { type CorpusPackage, seed } from '../../data/store/seed.ts';
import { isDamage, readCorpus } from '../wiring/read-corpus.ts';
import { db } from './store.ts';

declare const __CORPUS_VERSION__: string;

const file = (name: Parameters<typeof packageAddress>[0]) => fetch(packageAddress(name));

const bundled: CorpusPackage = {
  version: __CORPUS_VERSION__,
  read: async () => (await file('corpus.json')).text(),
  readDerived: async () => {
    const [segment, register, digest] = await Promise.all([
      file('interviews.index').then((answer) => answer.arrayBuffer()),
      file('register.index').then((answer) => answer.arrayBuffer()),
      file('corpus-digest.json').then((answer) => answer.text()),
    ]);
    return { segment, register, digest };
  },
};

/** Seeds anew what was damaged, and has the reader told; any other error goes on. */
async function rebuildAfter(error: unknown): Promise<void> {
  if (!isDamage(error)) throw error;
  reportError(error, 'reading the store');
  await seed(db, bundled, true);
  await noteRebuilt();
}

async function load(): Promise<Corpus> {
  await seed(db, bundled);
  try {
    return await readCorpus(db);
  } catch (error) {
    await rebuildAfter(error);
    return readCorpus(db);
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

/** Has all ready that a page's answer needs. What goes wrong is told to whoever asks for an answer. */
export async function prepare(): Promise<void> {
  const known = await corpus().catch(() => undefined);
  known?.names();
  known?.mentions();
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
    await rebuildAfter(error);
    loading = undefined;
    return answer(await corpus());
  }
}
