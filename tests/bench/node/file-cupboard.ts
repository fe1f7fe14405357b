import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StoredRecord } from '../../../data/model/records.ts';
import type { Shelf } from '../../../data/model/shelf.ts';
import type { BenchCorpus, Cupboard } from '../contest/cupboard.ts';
import type { RecordWorld } from '../records/record-world.ts';

/** Files in a folder; records come from memory, made at the first reading. */
export interface FileCupboard extends Cupboard {
  /** Lets go of the records that were read: they are no part of what an index takes. */
  forget: () => void;
}

const SEGMENT = '.segment';

/** A large file is read into a buffer of its own, a small one may lie in one that is shared. */
const bufferOf = (bytes: Uint8Array): ArrayBuffer => {
  if (bytes.buffer instanceof ArrayBuffer && bytes.byteLength === bytes.buffer.byteLength)
    return bytes.buffer;
  const copy = new ArrayBuffer(bytes.byteLength);
  new Uint8Array(copy).set(bytes);
  return copy;
};

/** A cupboard in a folder of its own. */
export function fileCupboard(folder: string, world: RecordWorld): FileCupboard {
  mkdirSync(folder, { recursive: true });
  const path = (name: string) => join(folder, name);
  const kept = new Map<string, StoredRecord>();
  const read = (id: string) => {
    const stored = kept.get(id) ?? world.recordOf(id);
    if (stored) kept.set(id, stored);
    return stored;
  };
  const shelf: Shelf = {
    records: async (ids) => ids.flatMap((id) => read(id) ?? []),
    articles: async (ids) =>
      new Map(
        ids.flatMap((id) => {
          const article = world.articleOf(id);
          return article ? [[id, article] as const] : [];
        }),
      ),
    recordsOf: async () => [],
  };
  return {
    putRecords: async () => {},
    shelf: () => shelf,
    forget: () => kept.clear(),
    async putCorpus({ segments, ...rest }: BenchCorpus) {
      writeFileSync(path('corpus.json'), JSON.stringify(rest));
      segments.forEach((segment, at) => {
        writeFileSync(path(`${at}${SEGMENT}`), new Uint8Array(segment));
      });
    },
    async readCorpus() {
      const rest: Omit<BenchCorpus, 'segments'> = JSON.parse(readFileSync(path('corpus.json'), 'utf8'));
      const names = readdirSync(folder).filter((name) => name.endsWith(SEGMENT));
      return { ...rest, segments: names.sort().map((name) => bufferOf(readFileSync(path(name)))) };
    },
    put: async (name, value) => writeFileSync(path(`${name}.json`), value),
    get: async (name) => readFileSync(path(`${name}.json`), 'utf8'),
  };
}
