import type { ImportEvent } from '../../../data/bridge/import-requests.ts';
import { corpusPackage, readCorpus } from '../../../data/corpus/read-corpus.ts';
import { derivedFiles } from '../../../data/related/derive.ts';
import { mergeDigests } from '../../../data/related/merge-digests.ts';
import { prepareCorpus } from '../../../data/related/prepare.ts';
import { searchable } from '../../../data/related/searchable.ts';
import { decodeSegment } from '../../../data/search/decode-segment.ts';
import { searchIndex } from '../../../data/search/search-index.ts';
import { searchRecords } from '../../../data/search/search-records.ts';
import type { Database } from '../../../data/store/database.ts';
import { isOwnId } from '../../../data/store/own-rows.ts';
import { readStore } from '../../../data/store/read-store.ts';
import { seed } from '../../../data/store/seed.ts';
import { storeShelf } from '../../../data/store/store-shelf.ts';
import { deskOf } from '../../../entrypoints/import-worker/desk.ts';
import type { Holds } from '../../../entrypoints/import-worker/runner.ts';
import { emptyDatabase } from '../store/package.ts';

const CORPUS = readCorpus();
const { text, version } = corpusPackage(CORPUS);
const derived = derivedFiles(CORPUS);

/** A store with the real corpus in it. */
export async function seededStore(): Promise<Database> {
  const db = emptyDatabase();
  await seed(db, { version, read: async () => text, readDerived: async () => derived });
  return db;
}

/** One after another, as Web Locks have it. */
function inTurn() {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work, work);
    last = turn.catch(() => undefined);
    return turn;
  };
}

/** Holds as Web Locks keep them, for all desks of a browser. */
export function heldInMemory(): Holds {
  const held = new Set<string>();
  return {
    while: async (job, work) => {
      held.add(job);
      await work().finally(() => held.delete(job));
    },
    has: async (job) => held.has(job),
  };
}

/** The import's desk on a store, with what it told and what it reported. */
export function openTestDesk(db: Database, holds: Holds = heldInMemory()) {
  const events: ImportEvent[] = [];
  const reported: unknown[] = [];
  const open = deskOf({
    db,
    alone: inTurn(),
    holds,
    tell: (event) => events.push(event),
    tellOthers: () => {},
    report: (error) => reported.push(error),
  });
  return { open, events, reported };
}

export type TestDesk = ReturnType<typeof openTestDesk>;

/** Waits until an import has come to an end or waits, and gives it. */
export async function ended(desk: TestDesk, id: string) {
  const answers = await desk.open();
  for (;;) {
    const job = (await answers.jobs({})).find((each) => each.id === id);
    if (!job) throw new Error('no such import');
    if (job.state !== 'staging' && job.state !== 'running') return job;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** Imports files and waits for the end. */
export async function imported(desk: TestDesk, files: Record<string, BlobPart>, name = 'arkiv') {
  const answers = await desk.open();
  const given = Object.entries(files).map(([path, content]) => ({ path, file: new Blob([content]) }));
  return ended(desk, await answers['take-files']({ name, files: given }));
}

/** Ids of the user's own records that the product's search finds in the store. */
export async function found(db: Database, query: string): Promise<string[]> {
  const { segments, register, own, digest, ...stored } = await readStore(db);
  const corpus = prepareCorpus({
    ...stored,
    digest: mergeDigests([digest, ...own.segments.map((segment) => segment.digest)], own.gone),
    index: searchIndex([...segments, ...own.segments.map(({ value }) => value)].map(decodeSegment), own.gone),
    register: searchIndex(register.map(decodeSegment)),
    shelf: storeShelf(db),
  });
  const { ranked } = await searchRecords(searchable(corpus), query);
  return ranked()
    .map(({ stored: { record } }) => record.id)
    .filter(isOwnId);
}

/** An article of two speakers, in the manner of a newspaper, about a word that nothing else has. */
export const articleAbout = (word: string, more = ''): string => `# Så gör Kalix med ${word}

Publicerad 3 maj 2024

– Vi har byggt vårt ${word} på öppen källkod, säger Anna Lindström, it-chef på Kalix kommun.

– Det ger oss kontroll över driften och kostnaderna, säger hon.

Kommunens säkerhetschef Bo Ek ser risker.

– Alla leverantörer måste klara våra krav på informationssäkerhet, säger Bo Ek. ${more}
`;
