import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { libraryAnswers } from '../../../entrypoints/import-worker/library-answers.ts';
import { readCorpus } from '../../../entrypoints/wiring/read-corpus.ts';
import { seededStore } from './desk.ts';

async function library() {
  const db = await seededStore();
  let reads = 0;
  let change = () => {};
  const answers = libraryAnswers({
    read: () => {
      reads += 1;
      return readCorpus(db);
    },
    onChanged: (handler) => {
      change = handler;
    },
  });
  return { db, answers, reads: () => reads, change: () => change() };
}

test('the store is read once, and anew when records have changed', async () => {
  const { answers, reads, change } = await library();
  const asked = { filter: { municipality: '2582' }, order: 'newest', from: 0 } as const;
  expect((await answers['library-page'](asked)).total).toBe(26);
  const map = await answers['library-map']({ filter: {}, column: 'name', falling: false, language: 'sv' });
  expect(map.places).toHaveLength(290);
  expect(reads()).toBe(1);
  change();
  expect((await answers['vendor-view']({ id: 'atea', filter: {}, from: 0, kinds: 8 }))?.voices.total).toBe(4);
  expect(reads()).toBe(2);
});

test('a store whose index is damaged is told as one that does not open, and read anew at the next question', async () => {
  const { db, answers, reads } = await library();
  const rows = await db.segments.toArray();
  await db.segments.toCollection().modify({ value: new ArrayBuffer(8) });
  await expect(answers.timeline({ filter: {} })).rejects.toMatchObject({ kind: 'store-closed' });
  await db.segments.bulkPut(rows);
  expect((await answers.timeline({ filter: {} })).periods.length).toBeGreaterThan(5);
  expect(reads()).toBe(2);
});
