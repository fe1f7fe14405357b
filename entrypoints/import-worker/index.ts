import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { IMPORT_REQUESTS, type ImportEvent } from '../../data/bridge/import-requests.ts';
import { LIBRARY_REQUESTS } from '../../data/bridge/library-requests.ts';
import { onRecordsChanged, tellRecordsChanged } from '../../data/bridge/records-changed.ts';
import { reportError } from '../../data/bridge/report-error.ts';
import { answerLine, type Line } from '../../data/bridge/worker-channel.ts';
import { database } from '../../data/store/database.ts';
import { readCorpus } from '../wiring/read-corpus.ts';
import { deskOf } from './desk.ts';
import { libraryAnswers } from './library-answers.ts';
import type { Alone, Holds } from './runner.ts';

/** Two library pages have two workers: of what changes articles, one at a time is done. */
const alone: Alone = (work) => navigator.locks.request('sidoljus-own-records', work);

const lockOf = (job: string) => `sidoljus-import-${job}`;

const holds: Holds = {
  while: (job, work) => navigator.locks.request(lockOf(job), work),
  has: (job) => navigator.locks.request(lockOf(job), { ifAvailable: true }, async (lock) => lock === null),
};

/**
 * Reads imports for the library page, in a worker of its own: the background would carry this code at each of its
 * wakes and may be put to sleep in the midst of it, and the page would stand still. Of the same script a second worker
 * answers what the library asks about the whole collection, so that it need not wait for an import.
 */
export default defineUnlistedScript(() => {
  // In a worker the global scope is the line to the page that made it.
  const line = globalThis as unknown as Line;
  const tell = (event: ImportEvent) => line.postMessage(event);
  const db = database();
  const desk = deskOf({ db, alone, holds, tell, tellOthers: tellRecordsChanged, report: reportError });
  answerLine(line, IMPORT_REQUESTS, desk, reportError);
  const library = libraryAnswers({ read: () => readCorpus(db), onChanged: onRecordsChanged });
  answerLine(line, LIBRARY_REQUESTS, async () => library, reportError);
});
