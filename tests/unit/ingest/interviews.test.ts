import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ingest } from '../../../data/ingest/ingest.ts';
import { textSource } from '../../../data/ingest/text-source.ts';

const ROOT = join(import.meta.dirname, '../../..');
const ARTICLES = join(ROOT, '../shared/articles');
const FILES = [
  ['2015-06-11-fem-kommuner.txt', 'fem-kommuner'],
  ['2016-10-18-boden.txt', 'boden'],
  ['2017-12-29-skovde.txt', 'skovde'],
  ['2024-02-02-ekero.txt', 'ekero'],
  ['2024-05-22-are.txt', 'are'],
] as const;

const folder = process.env.ARTICLES ?? ARTICLES;
if (!existsSync(folder)) console.log(`ingest: the five interviews are skipped: ${folder} is absent`);

describe.skipIf(!existsSync(folder))('the five interviews of the corpus', () => {
  it.each(FILES)('%s gives the corpus’s quotations to the character, and their speakers', (file, id) => {
    const { article } = ingest(textSource(readFileSync(join(folder, file), 'utf8')));
    const corpus = parse(readFileSync(join(ROOT, `data/corpus/interviews/${id}.yaml`), 'utf8'));
    const people = new Map(corpus.people.map((person: { id: string }) => [person.id, person]));
    const wanted = corpus.quotes.map((quote: { text: string; speaker: string }) => {
      const { name, role, organisation } = people.get(quote.speaker) as Record<string, string>;
      return { text: quote.text, name, role, organisation };
    });
    const found = article.quotes.map(({ text, speaker: { name, role, organisation } }) => ({
      text,
      name,
      role,
      organisation,
    }));
    expect(found).toEqual(wanted);
    expect(article.title).toBe(corpus.title);
    expect(article.published).toBe(corpus.published);
    expect(article.updated ?? undefined).toBe(corpus.updated);
    expect(article.reporter).toBe(corpus.reporter);
    expect(article.photographer ?? undefined).toBe(corpus.photographer);
  });
});
