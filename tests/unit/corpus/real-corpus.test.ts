import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../../data/corpus/read-corpus.ts';
import { sharedRuns } from './shared-words.ts';

const corpus = readCorpus();
const { quotes, themes } = corpus;
// The register's rows have a test of their own.
const articles = corpus.articles.filter(({ origin }) => origin === 'interview');
const initiatives = corpus.initiatives.filter(({ article }) => articles.some(({ id }) => id === article));

test('holds five articles, 40 quotes, 53 initiatives and 17 themes', () => {
  expect([articles, quotes, initiatives, themes].map((records) => records.length)).toEqual([5, 40, 53, 17]);
});

test('says of each article how much of it is known', () => {
  expect(
    articles.map(({ id, published, inferred, address }) => [id, published, inferred, address !== undefined]),
  ).toEqual([
    ['are', '2024-05-22', undefined, true],
    ['boden', '2016-10-18', undefined, true],
    ['ekero', '2024-02-02', undefined, true],
    ['fem-kommuner', '2015-06-11', 'year', false],
    ['skovde', '2017-12-29', undefined, true],
  ]);
});

test('gives Stefan Fasth the vendor he works for, and everybody else a municipality', () => {
  const employers = new Map(
    quotes.map(({ speaker }) => [speaker?.name, Object.keys(speaker?.employer ?? {})[0]]),
  );
  expect(employers.size).toBe(9);
  expect([...employers].filter(([, kind]) => kind !== 'municipality')).toEqual([['Stefan Fasth', 'vendor']]);
});

test('names initiative and article alike: i-boden-3 is of boden', () => {
  for (const { id, article } of [...quotes, ...initiatives]) {
    const about = id.replace(/^i-/, '').replace(/-\d+$/, '');
    if (article !== 'fem-kommuner') expect(about, id).toBe(article);
  }
});

describe('an initiative', () => {
  test('that is only intended, held or awarded is never under way', () => {
    const words = initiatives.filter(({ kind }) => ['avsikt', 'ståndpunkt', 'utmärkelse'].includes(kind));
    expect(words.length).toBeGreaterThanOrEqual(6);
    for (const { id, status } of words) expect(['i drift', 'pågår'], id).not.toContain(status.state);
  });

  test('that the source only hopes for, forecasts or awards is marked as such', () => {
    const kinds = Object.fromEntries(initiatives.map(({ id, kind }) => [id, kind]));
    for (const id of ['i-are-4', 'i-are-5', 'i-are-6', 'i-boden-9', 'i-fem-1']) {
      expect(['avsikt', 'ståndpunkt', 'utmärkelse'], id).toContain(kinds[id]);
    }
    expect(kinds['i-fem-1']).toBe('utmärkelse');
  });

  test('rests on the article’s own text in three cases only', () => {
    const byArticle = initiatives.filter(({ evidence }) => evidence === 'article');
    expect(byArticle.map(({ id }) => id)).toEqual(['i-boden-3', 'i-boden-5', 'i-fem-1']);
  });

  test('shares a place with each quote that bears it', () => {
    for (const { id, evidence, places } of initiatives) {
      const bearing = evidence === 'article' ? [] : quotes.filter((quote) => evidence.includes(quote.id));
      for (const quote of bearing)
        expect(
          quote.places.some((code) => places.includes(code)),
          id,
        ).toBe(true);
    }
  });

  test('has a state as of the day its article was published', () => {
    const published = new Map(articles.map((article) => [article.id, article.published]));
    for (const { id, article, status } of initiatives) expect(status.asOf, id).toBe(published.get(article));
  });
});

test('uses every one of its themes', () => {
  const used = new Set([...quotes, ...initiatives].flatMap((record) => record.themes));
  expect(themes.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
});

test('has no quotation dash and no attribution inside its quotations', () => {
  for (const { id, text } of quotes) {
    expect(text, id).not.toMatch(/^[–—-]/u);
    expect(text, id).not.toMatch(/(?:säger|berättar|menar) \p{Lu}\p{L}+ \p{Lu}/u);
  }
});

test('quotes as many words of each article as SOURCES.md says', () => {
  const sources = readFileSync(new URL('../../../data/corpus/SOURCES.md', import.meta.url), 'utf8');
  for (const { id } of articles) {
    const own = quotes.filter(({ article }) => article === id);
    const words = own.reduce((sum, { text }) => sum + text.split(' ').length, 0);
    expect(sources).toMatch(new RegExp(`\\| *${id} *\\| *${words} *\\|`));
  }
});

test('shares no five words in a row with any page that was written for the tests', () => {
  const records = [
    ...quotes.flatMap(({ text, asked }) => [text, asked?.sv ?? '', asked?.en ?? '']),
    ...[...corpus.initiatives, ...articles].flatMap(({ summary }) => [summary?.sv ?? '', summary?.en ?? '']),
  ];
  const shared = sharedRuns(records);
  const folder = new URL('../../fixtures/pages/', import.meta.url);
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  );
  expect(pages.length).toBeGreaterThanOrEqual(80);
  const found = pages.flatMap((name) => {
    const text = readFileSync(new URL(name, folder), 'utf8').replace(
      /<(style|script)\b.*?<\/\1>|<[^>]+>/gs,
      ' ',
    );
    return shared(text).map((run) => `${name}: ${run}`);
  });
  expect(found).toEqual([]);
});
