import 'fake-indexeddb/auto';
import { gzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { textInGzip } from '../../../data/dossier/pack.ts';
import { articleAbout, found, imported, openTestDesk, seededStore } from './desk.ts';

const FOLDER = Object.fromEntries(
  ['ett', 'två', 'tre', 'fyra', 'fem', 'sex'].map((word) => [
    `mapp/${word}.md`,
    articleAbout(`${word}ordet`),
  ]),
);

async function packOf(most: number): Promise<Blob> {
  const desk = openTestDesk(await seededStore());
  await imported(desk, FOLDER);
  const answers = await desk.open();
  const { articles } = await answers['own-articles']({ show: 'all', job: null, from: 0, most });
  const { name, file } = await answers['make-pack']({ ids: articles.map(({ article }) => article.id) });
  expect(name).toMatch(/^sidoljus-\d{4}-\d{2}-\d{2}\.json\.gz$/);
  return file;
}

async function textOf(pack: Blob): Promise<string> {
  const inside = await textInGzip(new Uint8Array(await pack.arrayBuffer()), 1e8);
  return 'text' in inside ? inside.text : '';
}

test('a pack that unpacks to more than is read is too large, and one that is cut off damaged', async () => {
  const bytes = gzipSync(new Uint8Array(10_000));
  expect(await textInGzip(new Uint8Array(bytes), 100)).toEqual({ fault: 'too-large' });
  expect(await textInGzip(new Uint8Array(bytes.slice(0, 15)), 1e8)).toEqual({ fault: 'archive-damaged' });
});

test('a pack brings a colleague the same articles, searched at once', async () => {
  const pack = await packOf(50);
  const db = await seededStore();
  const desk = openTestDesk(db);
  const job = await imported(desk, { 'kollegans.json.gz': await pack.arrayBuffer() });
  expect(job).toMatchObject({
    state: 'done',
    counts: { files: 1, read: 1, articles: 6, quotes: 18, skipped: 0 },
  });
  expect(await found(db, 'fyraordet')).toHaveLength(1);
});

test('a draft in a pack stays a draft, which nobody finds until a person has looked at it', async () => {
  const from = openTestDesk(await seededStore());
  await imported(from, { 'utkast.md': articleAbout('utkastordet') });
  const answers = await from.open();
  const { articles } = await answers['own-articles']({ show: 'drafts', job: null, from: 0, most: 9 });
  const { file } = await answers['make-pack']({ ids: articles.map(({ article }) => article.id) });
  const db = await seededStore();
  const desk = openTestDesk(db);
  await imported(desk, { 'kollegans.json.gz': await file.arrayBuffer() });
  const arrived = await (await desk.open())['own-articles']({ show: 'all', job: null, from: 0, most: 9 });
  expect(arrived.articles.map(({ state }) => state)).toEqual(['draft']);
  expect(await found(db, 'utkastordet')).toEqual([]);
});

test('taken in twice it changes nothing, and what is new in it is added to what is there', async () => {
  const [few, all] = [await packOf(2), await packOf(50)];
  const desk = openTestDesk(await seededStore());
  await imported(desk, { 'få.json.gz': await few.arrayBuffer() });
  const job = await imported(desk, { 'alla.json.gz': await all.arrayBuffer() });
  expect(job.counts).toMatchObject({ articles: 4, skipped: 2 });
  const again = await imported(desk, { 'alla.json.gz': await all.arrayBuffer() });
  expect(again.counts).toMatchObject({ articles: 0, skipped: 6 });
});

test('a pack that was changed on its way is refused whole', async () => {
  const text = (await textOf(await packOf(50))).replace('tvåordet', 'annatordet');
  const db = await seededStore();
  const desk = openTestDesk(db);
  const job = await imported(desk, { 'ändrad.json': text });
  expect(job.counts).toMatchObject({ articles: 0, skipped: 1 });
  expect(await db.ownArticles.count()).toBe(0);
});

async function checksum(articles: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(articles));
  return Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('hex');
}

interface Pack {
  format: string;
  schema: number;
  checksum: string;
  articles: {
    article: Record<string, unknown>;
    quotes: { quote: Record<string, unknown> }[];
    state?: string;
  }[];
}

test('a pack of the second schema, which knew no drafts, is brought to that of today', async () => {
  const pack = JSON.parse(await textOf(await packOf(50))) as Pack;
  const articles = pack.articles.map(({ state: _, ...article }) => article);
  const old = { ...pack, schema: 2, articles, checksum: await checksum(articles) };
  const db = await seededStore();
  await imported(openTestDesk(db), { 'gammal.json': JSON.stringify(old) });
  expect(await found(db, 'sexordet')).toHaveLength(1);
});

test('a pack of the first schema is brought to that of today', async () => {
  const pack = JSON.parse(await textOf(await packOf(50))) as Pack;
  const articles = pack.articles.map(({ article: { origin: _, ...article }, quotes }) => ({
    article,
    quotes: quotes.map(({ quote }) => quote),
  }));
  const old = { ...pack, schema: 1, articles, checksum: await checksum(articles) };
  const db = await seededStore();
  const job = await imported(openTestDesk(db), { 'gammal.json': JSON.stringify(old) });
  expect(job.counts).toMatchObject({ articles: 6, quotes: 18 });
  expect(await found(db, 'sexordet')).toHaveLength(1);
});

test('a pack that would overwrite what is bundled is refused, whatever its sum', async () => {
  const pack = JSON.parse(await textOf(await packOf(50))) as Pack;
  const articles = pack.articles.map(({ article, ...rest }) => ({
    article: { ...article, id: 'boden' },
    ...rest,
  }));
  const forged = { ...pack, articles, checksum: await checksum(articles) };
  const db = await seededStore();
  const job = await imported(openTestDesk(db), { 'falsk.json': JSON.stringify(forged) });
  expect(job.counts).toMatchObject({ articles: 0, skipped: 1 });
});
