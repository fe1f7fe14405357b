import { nodeCorpus } from '../../../data/cli/node-corpus.ts';
import { readCorpus } from '../../../data/corpus/read-corpus.ts';
import type { StoredRecord } from '../../../data/model/records.ts';
import { partedRecords, storedRecords } from '../../../data/related/corpus-index.ts';
import { searchable } from '../../../data/related/searchable.ts';
import type { FoundRecord } from '../../../data/search/search-one.ts';
import { type Searchable, searchRecords } from '../../../data/search/search-records.ts';

/** The corpus's own files, compiled. */
export const FILES = readCorpus();

/** Every record of them, quotes first. */
export const RECORDS: readonly StoredRecord[] = storedRecords(FILES);

/** Those that were told in interviews. */
export const TOLD: readonly StoredRecord[] = storedRecords(partedRecords(FILES).told);

/** The corpus as search sees it. */
export const SEARCHABLE: Searchable = searchable(nodeCorpus());

/** What a query finds, in the order to stay with. */
export const find = async (query: string): Promise<FoundRecord[]> =>
  (await searchRecords(SEARCHABLE, query)).ranked();

export const idsOf = (found: readonly { stored: StoredRecord }[]): string[] =>
  found.map(({ stored }) => stored.record.id);
