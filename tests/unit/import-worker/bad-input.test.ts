import 'fake-indexeddb/auto';
import { strToU8, zipSync } from 'fflate';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Database } from '../../../data/store/database.ts';
import { articleAbout, ended, found, imported, openTestDesk, seededStore, type TestDesk } from './desk.ts';

let db: Database;
let desk: TestDesk;

beforeEach(async () => {
  db = await seededStore();
  desk = openTestDesk(db);
});

const SIX = Object.fromEntries(
  ['ett', 'två', 'tre', 'fyra', 'fem', 'sex'].map((word) => [
    `mapp/${word}.md`,
    articleAbout(`${word}ordet`),
  ]),
);

async function skipped(files: Record<string, BlobPart>) {
  const job = await imported(desk, { ...SIX, ...files });
  const answers = await desk.open();
  const list = await answers['skipped-files']({ job: job.id, from: 0, most: 100 });
  expect(job.state).toBe('done');
  expect(job.counts.articles).toBe(6);
  expect(desk.reported).toEqual([]);
  return Object.fromEntries(list.files.map(({ name, reason }) => [name, reason]));
}

const gzip = async (text: string) =>
  new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer();

test('each file that is none of ours gives a reason of its own, and the others are read', async () => {
  const pdf = '%PDF-1.7 xxxx';
  expect(
    await skipped({
      'tom.txt': '',
      'blank.txt': ' \n\n ',
      'binär.txt': new Uint8Array([0, 1, 2, 0, 3, 255, 0, 9]),
      'a.pdf': pdf,
      'annat.json': '{"hej": 1}',
      'trasig.json': '{"hej',
      'nyare.json': JSON.stringify({ format: 'sidoljus-pack', schema: 99, checksum: '', articles: [] }),
      'ändrad.json': JSON.stringify({ format: 'sidoljus-pack', schema: 2, checksum: '00', articles: [] }),
      'inget.zip': new Uint8Array([0x50, 0x4b, 3, 4, 9, 9, 9, 9, 9]),
      'tomt.zip': zipSync({}) as Uint8Array<ArrayBuffer>,
      'mappar.zip': zipSync({ 'mapp/': new Uint8Array() }) as Uint8Array<ArrayBuffer>,
      'halv.json.gz': (await gzip('{"format"')).slice(0, 15),
      'djup.html': '<div>'.repeat(5000),
    }),
  ).toEqual({
    'tom.txt': 'empty',
    'blank.txt': 'empty',
    'binär.txt': 'binary',
    'a.pdf': 'pdf',
    'annat.json': 'json-not-ours',
    'trasig.json': 'json-not-ours',
    'nyare.json': 'pack-newer',
    'ändrad.json': 'pack-damaged',
    'inget.zip': 'archive-damaged',
    'tomt.zip': 'empty',
    'mappar.zip': 'empty',
    'halv.json.gz': 'archive-damaged',
    'djup.html': expect.stringMatching(/too-deep|no-quotes/),
  });
});

test('a zip whose paths climb out, or that holds more than it can, is refused file by file', async () => {
  const zip = zipSync({
    '../../ut.md': strToU8(articleAbout('utbrytaren')),
    'stor.txt': new Uint8Array(51 * 2 ** 20),
    'inre.zip': zipSync({ 'a.md': strToU8('x') }),
  });
  expect(await skipped({ 'mix.zip': new Uint8Array(zip) })).toEqual({
    'mix.zip/../../ut.md': 'archive-path',
    'mix.zip/stor.txt': 'archive-too-large',
    'mix.zip/inre.zip': 'archive',
  });
  expect(await found(db, 'utbrytaren')).toEqual([]);
});

test('the same words are read in Latin-1, UTF-8 and UTF-16, with and without a mark of byte order', async () => {
  const text = articleAbout('räksmörgås');
  const latin = Uint8Array.from([...text].map((sign) => (sign === '–' ? 0x96 : (sign.codePointAt(0) ?? 0))));
  const wide = (words: string) =>
    new Uint8Array(new Uint16Array([...words].map((sign) => sign.charCodeAt(0))).buffer);
  const job = await imported(desk, {
    ...SIX,
    'utf8.md': text,
    'märkt8.md': `\uFEFF${text}`,
    'latin.md': latin,
    'utf16.md': wide(text),
    'märkt16.md': wide(`\uFEFF${text}`),
  });
  const { files } = await (await desk.open())['skipped-files']({ job: job.id, from: 0, most: 50 });
  // Read alike, they are one and the same article.
  expect(job.counts.articles).toBe(7);
  expect(files.map(({ reason }) => reason)).toEqual(Array(4).fill('duplicate-text'));
});

test('where the store is full in the midst of it, the import waits, says so, and nothing is half-stored', async () => {
  const answers = await desk.open();
  const full = new DOMException('full', 'QuotaExceededError');
  const add = vi.spyOn(db.ownTexts, 'bulkPut').mockRejectedValue(full);
  const id = await answers['take-files']({
    name: 'mapp',
    files: Object.entries(SIX).map(([path, content]) => ({ path, file: new Blob([content]) })),
  });
  expect(await ended(desk, id)).toMatchObject({
    state: 'paused',
    failure: 'store-full',
    counts: { articles: 0 },
  });
  expect([await db.ownArticles.count(), await db.ownQuotes.count(), await db.importFiles.count()]).toEqual([
    0, 0, 6,
  ]);
  add.mockRestore();
  await answers['resume-job']({ job: id });
  expect(await ended(desk, id)).toMatchObject({ state: 'done', failure: null, counts: { articles: 6 } });
});

test('where the store is full before all files are taken in, the rest is taken in when there is room again', async () => {
  const answers = await desk.open();
  const many = Object.fromEntries(
    Array.from({ length: 120 }, (_, at) => [`nummer-${at}.md`, articleAbout(`prov${at}`)]),
  );
  const full = new DOMException('full', 'QuotaExceededError');
  const write = db.importFiles.bulkAdd.bind(db.importFiles);
  let written = 0;
  const add = vi.spyOn(db.importFiles, 'bulkAdd').mockImplementation(((files: never) => {
    written += 1;
    if (written > 1) throw full;
    return write(files);
  }) as typeof db.importFiles.bulkAdd);
  const id = await answers['take-files']({
    name: 'mapp',
    files: Object.entries(many).map(([path, content]) => ({ path, file: new Blob([content]) })),
  });
  expect(await ended(desk, id)).toMatchObject({
    state: 'paused',
    failure: 'store-full-early',
    counts: { files: 50, read: 0, articles: 0 },
  });
  add.mockRestore();
  await answers['resume-job']({ job: id });
  expect(await ended(desk, id)).toMatchObject({
    state: 'done',
    failure: null,
    counts: { files: 120, read: 120, articles: 120, skipped: 0 },
  });
  expect(await db.ownArticles.count()).toBe(120);
});

test('what there was no room for is told to be given again, where the page that knew it was closed', async () => {
  const answers = await desk.open();
  const add = vi
    .spyOn(db.importFiles, 'bulkAdd')
    .mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
  const id = await answers['take-files']({
    name: 'mapp',
    files: Object.entries(SIX).map(([path, content]) => ({ path, file: new Blob([content]) })),
  });
  expect(await ended(desk, id)).toMatchObject({ state: 'paused', failure: 'store-full-early' });
  add.mockRestore();
  const later = openTestDesk(db);
  await (await later.open())['resume-job']({ job: id });
  expect(await ended(later, id)).toMatchObject({ state: 'done', failure: 'cut-short' });
});

test('where there is no room even to write that an import waits, it is told all the same', async () => {
  const answers = await desk.open();
  const full = new DOMException('full', 'QuotaExceededError');
  const id = await answers['take-files']({ name: 'mapp', files: [] });
  await ended(desk, id);
  const files = Object.entries(SIX).map(([path, content]) => ({ path, file: new Blob([content]) }));
  const add = vi.spyOn(db.importFiles, 'bulkAdd').mockRejectedValue(full);
  const where = db.imports.where.bind(db.imports);
  const modify = vi.spyOn(db.imports, 'where').mockImplementation(((...args: [string]) => {
    const clause = where(...args);
    return { ...clause, equals: () => ({ modify: () => Promise.reject(full) }) };
  }) as unknown as typeof db.imports.where);
  const second = await answers['take-files']({ name: 'fler', files });
  expect(await ended(desk, second)).toMatchObject({ state: 'paused', failure: 'store-full-early' });
  modify.mockRestore();
  add.mockRestore();
  await answers['resume-job']({ job: second });
  expect(await ended(desk, second)).toMatchObject({ state: 'done', failure: null, counts: { articles: 6 } });
});
