import type { Article, StoredRecord } from '../../../data/model/records.ts';
import type { Shelf } from '../../../data/model/shelf.ts';
import type { BundledCorpus } from '../../../data/store/read-store.ts';

/** What the product reads at its start, without the register: that is of one size, whatever else grows. */
export type BenchCorpus = Omit<BundledCorpus, 'register'>;

/** Where an engine keeps what it made: files in Node, the extension's IndexedDB in Chromium. */
export interface Cupboard {
  putRecords: (records: readonly StoredRecord[], articles: readonly Article[]) => Promise<void>;
  /** A shelf that has read nothing yet. */
  shelf: () => Shelf;
  /** What the product reads at its start, written and read as it does. */
  putCorpus: (corpus: BenchCorpus) => Promise<void>;
  readCorpus: () => Promise<BenchCorpus>;
  /** One value under a name, for the others. */
  put: (name: string, value: string) => Promise<void>;
  get: (name: string) => Promise<string>;
}
