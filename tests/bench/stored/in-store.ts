import { database } from '../../../data/store/database.ts';
import { storeCupboard } from '../chromium/store-cupboard.ts';
import { calibration } from '../contest/calibration.ts';
import type { Source } from '../contest/contestant.ts';
import { ours } from '../contest/ours.ts';
import { recordWorld } from '../records/record-world.ts';

/** The extension's own database. */
const NAME = 'sidoljus';

/**
 * Puts so many records, with their index, in the place of the bundled ones. The version of the corpus stays, so that
 * the background takes them for its own; the register's rows go, for the records of the bench are told apart by none.
 */
async function fillStore(source: Source, size: number): Promise<void> {
  const db = database(NAME);
  await Promise.all([db.articles.clear(), db.quotes.clear(), db.initiatives.clear()]);
  await ours(source.corpus).grow(recordWorld(source.corpus, source.texts), storeCupboard(NAME), 0, size);
}

Object.assign(globalThis, { fillStore, calibration });
