import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../../data/corpus/read-corpus.ts';
import { recogniser } from '../../../data/gazetteer/recognise-site.ts';
import { storedRecords } from '../../../data/related/corpus-index.ts';
import { digest } from '../../../data/related/digest.ts';
import { prepareKnown } from '../../../data/related/known.ts';
import { comparable, ownEntry } from '../../../entrypoints/import-worker/own-entry.ts';
import { readFile } from '../../../entrypoints/import-worker/read-file.ts';

const CORPUS = readCorpus();
const WORLD = {
  gazetteer: recogniser(CORPUS.gazetteer),
  themes: CORPUS.themes,
  choices: { themes: [], municipalities: [], vendors: [] },
  known: prepareKnown(digest(storedRecords(CORPUS)).people, CORPUS.gazetteer, CORPUS.themes),
  bundled: new Map(),
};

async function entryOf(text: string, path = 'text.md') {
  const file = { id: 1, job: 'job', path, bytes: new TextEncoder().encode(text) };
  const found = await readFile(file, WORLD, true);
  if ('skip' in found) throw new Error(found.skip);
  return ownEntry(found.id, found.read, { job: 'job', order: 1, state: 'draft' });
}

describe('an article that was read', () => {
  test('without a title is called by its file', async () => {
    const { row } = await entryOf('– Ja, säger Eva Ek.', 'mapp/samtal med Eva.txt');
    expect(row.article.title).toBe('samtal med Eva');
  });

  test('has the same id whatever its white space, and another for other words', async () => {
    const ids = await Promise.all(
      ['– Ja,  säger Eva Ek.\n', '– Ja, säger Eva Ek.', '– Nej, säger Eva Ek.'].map(
        async (text) => (await entryOf(text)).row.id,
      ),
    );
    expect(ids[0]).toBe(ids[1]);
    expect(ids[2]).not.toBe(ids[0]);
  });

  test('takes nobody for a known person on the name alone where the organisation is another', async () => {
    const { quotes } = await entryOf('– Ja, så är det, säger Per Olsson, rektor på Ystads kommun.');
    expect(quotes[0]?.quote.speaker?.id).not.toBe('per-olsson');
    expect(quotes[0]?.doubts).toContain('speaker');
  });

  test('says what is not certain, and takes only what is certain for true', async () => {
    const { quotes, row } = await entryOf('– Det är bra, säger hon.');
    expect(quotes[0]?.quote).toMatchObject({ speaker: null, themes: [], places: [], uncertain: ['speaker'] });
    expect(row.doubtful).toBe(1);
  });
});

describe('addresses are the same', () => {
  test.each([
    ['https://a.se/b/', 'http://a.se/b#topp'],
    ['https://a.se/b?id=1&utm_source=brev&fbclid=x', 'https://a.se/b?id=1'],
  ])('%s and %s', (one, other) => {
    expect(comparable(one)).toBe(comparable(other));
  });

  test.each([
    ['https://a.se/b?id=1', 'https://a.se/b?id=2'],
    ['https://a.se/b', 'https://a.se/B'],
  ])('but not %s and %s', (one, other) => {
    expect(comparable(one)).not.toBe(comparable(other));
  });

  test('none is no address', () => {
    expect([comparable(undefined), comparable('inget')]).toEqual(['', '']);
  });
});
