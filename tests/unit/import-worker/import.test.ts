import 'fake-indexeddb/auto';
import { strToU8, zipSync } from 'fflate';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../../../data/store/database.ts';
import { newJob } from '../../../data/store/job-log.ts';
import {
  articleAbout,
  ended,
  found,
  heldInMemory,
  imported,
  openTestDesk,
  seededStore,
  type TestDesk,
} from './desk.ts';

let db: Database;
let desk: TestDesk;

beforeEach(async () => {
  db = await seededStore();
  desk = openTestDesk(db);
});

/** More files than are shown to a person first. */
const folder = (words: readonly string[]) =>
  Object.fromEntries(words.map((word) => [`mapp/${word}.md`, articleAbout(word)]));

const WORDS = ['fiberskydd', 'molnkarta', 'vattenvakt', 'brandrobot', 'skolnyckel', 'vinterplog'];

describe('a few articles', () => {
  test('wait for a person: they are drafts, and not found by search', async () => {
    const job = await imported(desk, { 'kalix.md': articleAbout('fiberskydd') });
    expect(job).toMatchObject({
      state: 'done',
      reviewFirst: true,
      counts: { files: 1, articles: 1, quotes: 3 },
    });
    const answers = await desk.open();
    const { articles } = await answers['own-articles']({ show: 'drafts', job: job.id, from: 0, most: 50 });
    expect(articles.map(({ article, quotes }) => [article.title, quotes])).toEqual([
      ['Så gör Kalix med fiberskydd', 3],
    ]);
    expect(await found(db, 'fiberskydd')).toEqual([]);
  });

  test('are found once a person has saved them, as the person left them', async () => {
    const job = await imported(desk, { 'kalix.md': articleAbout('fiberskydd') });
    const answers = await desk.open();
    const { articles } = await answers['own-articles']({ show: 'all', job: job.id, from: 0, most: 50 });
    const id = articles[0]?.article.id ?? '';
    const draft = await answers['own-article']({ id });
    if (!draft) throw new Error('no draft');
    const [first] = draft.quotes;
    if (!first) throw new Error('no quote');
    const quotes = [{ ...first.quote, text: 'Vi har byggt vårt isvärn på öppen källkod.' }];
    const saved = await answers['save-article']({ article: { ...draft.article, title: 'Kalix' }, quotes });
    expect(saved).toMatchObject({ state: 'kept', doubtful: 0, article: { title: 'Kalix', origin: 'own' } });
    expect(await found(db, 'isvärn')).toEqual([saved.quotes[0]?.quote.id]);
    const absent = quotes.map((quote) => ({ ...quote, uncertain: ['absent' as const, 'text' as const] }));
    const again = await answers['save-article']({ article: draft.article, quotes: absent });
    expect(again).toMatchObject({ doubtful: quotes.length });
    expect(again.quotes[0]).toMatchObject({ quote: { uncertain: ['absent'] }, doubts: ['text'] });
  });

  test('are drafts again, with their doubts, when their saving is undone, and are searched no more', async () => {
    await imported(desk, {
      'kalix.md': '# Kalix\n\n– Vi har byggt vårt isvärn på öppen källkod, säger hon.',
    });
    const answers = await desk.open();
    const { articles } = await answers['own-articles']({ show: 'drafts', job: null, from: 0, most: 10 });
    const id = articles[0]?.article.id ?? '';
    const draft = await answers['own-article']({ id });
    if (!draft) throw new Error('no draft');
    const quotes = draft.quotes.map(({ quote }) => quote);
    await answers['save-article']({ article: { ...draft.article, title: 'Nytt' }, quotes });
    expect(await found(db, 'isvärn')).toHaveLength(1);
    const undone = await answers['undo-save']({ id });
    expect(undone).toMatchObject({ state: 'draft', doubtful: 1, article: { title: 'Kalix' } });
    expect(await found(db, 'isvärn')).toEqual([]);
    expect(await answers['undo-save']({ id })).toBeNull();
  });

  test('are kept as drafts also where nothing is quoted: a person may find what the reading did not', async () => {
    const job = await imported(desk, { 'tom.md': '# Rubrik\n\nEn text utan citat.' });
    expect(job.counts).toMatchObject({ articles: 1, quotes: 0, skipped: 0 });
  });

  test('are linked to what is known of people, places and employers', async () => {
    const text = `# Nytt i Boden\n\n– Vi flyttar hem vår drift, säger Per Olsson, it-chef på Bodens kommun.`;
    await imported(desk, { 'boden.md': text });
    const [row] = await db.ownArticles.toArray();
    const answers = await desk.open();
    const draft = await answers['own-article']({ id: row?.id ?? '' });
    expect(draft?.article.about).toEqual(['2582']);
    expect(draft?.quotes[0]?.quote).toMatchObject({
      speaker: { id: 'per-olsson', employer: { municipality: '2582' } },
      places: ['2582'],
    });
  });
});

describe('many articles', () => {
  test('are searched at once, among the bundled records, and say what they are not sure of', async () => {
    const job = await imported(desk, folder(WORDS));
    expect(job).toMatchObject({ state: 'done', reviewFirst: false });
    expect(job.counts).toMatchObject({ files: 6, read: 6, articles: 6, quotes: 18, skipped: 0 });
    for (const word of WORDS) expect((await found(db, word)).length, word).toBeGreaterThan(0);
    expect(await found(db, 'vem:Lindström')).toHaveLength(12);
  });

  test('without a quote are passed over, and it is said of each', async () => {
    const job = await imported(desk, { ...folder(WORDS), 'mapp/utan.md': '# Rubrik\n\nIngen säger något.' });
    expect(job.counts).toMatchObject({ articles: 6, skipped: 1 });
    const answers = await desk.open();
    expect(await answers['skipped-files']({ job: job.id, from: 0, most: 50 })).toEqual({
      total: 1,
      files: [{ name: 'mapp/utan.md', reason: 'no-quotes', like: null }],
    });
  });

  test('come from an archive as from a folder, what can be no article passed over', async () => {
    const files = Object.fromEntries(WORDS.map((word) => [`press/${word}.md`, strToU8(articleAbout(word))]));
    const zip = zipSync({ ...files, 'press/bild.png': new Uint8Array(9), '../ut.md': strToU8('x') });
    const job = await imported(desk, { 'press.zip': new Uint8Array(zip) });
    expect(job.counts).toMatchObject({ files: 8, articles: 6, skipped: 2 });
  });

  test('are one when they are the same file a thousand times', async () => {
    const same = Object.fromEntries(
      Array.from({ length: 1000 }, (_, at) => [`mapp/${at}.md`, articleAbout('fiberskydd')]),
    );
    const job = await imported(desk, same);
    expect(job.counts).toMatchObject({ files: 1000, read: 1000, articles: 1, skipped: 999 });
    expect(await found(db, 'fiberskydd')).toHaveLength(1);
  });

  test('are told from bundled articles by their address', async () => {
    const [bundled] = (await db.articles.toArray()).filter(({ address }) => address !== undefined);
    const paragraphs = articleAbout('annat')
      .split('\n\n')
      .map((each) => `<p>${each}</p>`)
      .join('');
    const link = `<link rel="canonical" href="${bundled?.address}?utm_source=brev#topp">`;
    const page = `<html><head>${link}</head><body><article>${paragraphs}</article></body></html>`;
    const job = await imported(desk, { ...folder(WORDS), 'mapp/sida.html': page });
    const answers = await desk.open();
    const { files } = await answers['skipped-files']({ job: job.id, from: 0, most: 50 });
    expect(files).toMatchObject([{ name: 'mapp/sida.html', reason: 'duplicate-address', like: bundled?.id }]);
  });
});

describe('an import can be left off, taken up and undone', () => {
  test('undone, nothing of it is found or listed, and what was there before is', async () => {
    await imported(desk, folder(WORDS.slice(0, 6)));
    const before = await found(db, 'Lindström');
    const other = await imported(
      desk,
      folder(['gatlampa', 'simhall', 'parkbänk', 'snöröjning', 'torgstånd', 'museum']),
    );
    const answers = await desk.open();
    await answers['undo-job']({ job: other.id });
    expect(await found(db, 'gatlampa')).toEqual([]);
    expect((await found(db, 'Lindström')).sort()).toEqual(before.sort());
    const { total } = await answers['own-articles']({ show: 'all', job: null, from: 0, most: 50 });
    expect(total).toBe(6);
    expect((await ended(desk, other.id)).state).toBe('undone');
  });

  test('it has the files that were handed over before the last of them, and those of no other import', async () => {
    const answers = await desk.open();
    const files = (from: number, to: number) =>
      Array.from({ length: to - from }, (_, at) => ({
        path: `mapp/${from + at}.md`,
        file: new Blob([articleAbout(`handsak${from + at}`)]),
      }));
    await answers['hand-files']({ handing: 'en', files: files(0, 3) });
    await answers['hand-files']({ handing: 'en', files: files(3, 6) });
    await answers['hand-files']({ handing: 'annan', files: files(6, 9) });
    const id = await answers['take-files']({ name: 'mapp', handing: 'en', files: files(9, 11) });
    expect((await ended(desk, id)).counts).toMatchObject({ files: 8, articles: 8 });
  });

  test('it goes on in another worker where the first was closed', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 60 }, (_, at) => [`mapp/${at}.md`, articleAbout(`ord${at}x`)]),
    );
    const answers = await desk.open();
    const given = Object.entries(files).map(([path, content]) => ({ path, file: new Blob([content]) }));
    const id = await answers['take-files']({ name: 'arkiv', files: given });
    await answers['pause-job']({ job: id });
    const paused = await ended(desk, id);
    expect(paused.state).toBe('paused');
    const next = openTestDesk(db);
    await (await next.open())['resume-job']({ job: id });
    const done = await ended(next, id);
    expect(done.state).toBe('done');
    expect(done.counts.read).toBe(done.counts.files);
  });

  /** So many that they are still taken in when the next worker starts. */
  const MANY = Array.from({ length: 120 }, (_, at) => ({
    path: `mapp/${at}.md`,
    file: new Blob([articleAbout(`ord${at}x`)]),
  }));

  test('it is left in peace by the worker of another page while its files are taken in', async () => {
    const holds = heldInMemory();
    const first = openTestDesk(db, holds);
    const id = await (await first.open())['take-files']({ name: 'arkiv', files: MANY });
    await openTestDesk(db, holds).open();
    expect(await ended(first, id)).toMatchObject({ state: 'done', failure: null, counts: { files: 120 } });
  });

  test('taken up after its page was closed, it says that not all files were taken in', async () => {
    const id = await newJob(db, 'arkiv');
    expect(await ended(openTestDesk(db), id)).toMatchObject({ state: 'done', failure: 'cut-short' });
  });

  test('cancelled, what was read is kept and the rest forgotten', async () => {
    const job = await imported(desk, folder(WORDS));
    const answers = await desk.open();
    await answers['cancel-job']({ job: job.id });
    expect(await db.importFiles.count()).toBe(0);
    expect(await found(db, 'molnkarta')).not.toHaveLength(0);
  });

  test('an article that is removed is not found, and is when it is brought back', async () => {
    await imported(desk, folder(WORDS));
    const answers = await desk.open();
    const { articles } = await answers['own-articles']({ show: 'all', job: null, from: 0, most: 50 });
    const id = articles.find(({ article }) => article.title.includes('molnkarta'))?.article.id ?? '';
    await answers['remove-articles']({ ids: [id] });
    expect(await found(db, 'molnkarta')).toEqual([]);
    await answers['restore-articles']({ ids: [id] });
    expect(await found(db, 'molnkarta')).toHaveLength(1);
  });
});
