import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ImportJob } from '../../../data/model/import.ts';
import { byteSize, deleteOwn, measureStore } from '../../../data/store/measure-store.ts';
import { seed } from '../../../data/store/seed.ts';
import { CORPUS, emptyDatabase, packageOf } from './package.ts';

const text = (article: string) => ({
  article,
  blocks: [{ kind: 'paragraph' as const, text: 'å'.repeat(500) }],
  trace: [],
});

const job = (state: ImportJob['state']): ImportJob => ({
  id: '7f8c2f0e-6d4b-4c55-9a3e-000000000001',
  name: 'artiklar.zip',
  begun: '2026-11-22T08:00:00Z',
  state,
  failure: null,
  reviewFirst: false,
  counts: { files: 1, read: 1, articles: 1, quotes: 0, skipped: 0 },
});

let db: ReturnType<typeof emptyDatabase>;

beforeEach(async () => {
  db = emptyDatabase();
  await seed(db, packageOf(CORPUS));
  await db.ownTexts.bulkAdd([text('egen-1'), text('egen-2')]);
  await db.segments.add({ source: 'own', value: new Uint8Array(4_000) });
});

describe('what is stored', () => {
  it('is told by kind, in rows and about in bytes', async () => {
    const { bundled: shipped, own } = await measureStore(db);
    expect(shipped.count).toBe(CORPUS.quotes.length + CORPUS.initiatives.length);
    expect(shipped.bytes).toBeGreaterThan(byteSize(CORPUS.quotes));
    expect(own.bytes).toBeGreaterThan(6_000);
    expect(own.bytes).toBeLessThan(7_000);
  });

  it('weighs a text by its letters and bytes by their number', () => {
    expect(byteSize('åäö')).toBe(6);
    expect(byteSize({ ab: [1, new Uint8Array(10)] })).toBe(2 + 8 + 10);
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(byteSize(value)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('deleting what was imported', () => {
  it('leaves nothing of it, and the bundled collection whole', async () => {
    await db.imports.add(job('done'));
    const before = (await measureStore(db)).bundled;
    expect(await deleteOwn(db)).toBe(true);
    expect(await measureStore(db)).toEqual({ bundled: before, own: { count: 0, bytes: 0 } });
  });

  it.each(['staging', 'running'] as const)(
    'waits while an import is %s, and deletes nothing',
    async (state) => {
      await db.imports.add(job(state));
      expect(await deleteOwn(db)).toBe(false);
      expect(await db.ownTexts.count()).toBe(2);
    },
  );
});
