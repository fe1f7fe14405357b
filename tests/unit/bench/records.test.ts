import { Buffer } from 'node:buffer';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../../data/corpus/read-corpus.ts';
import { tokens } from '../../../data/language/tokens.ts';
import { Article, Quote } from '../../../data/model/records.ts';
import { partedRecords, storedRecords } from '../../../data/related/corpus-index.ts';
import { cutQuotes } from '../../bench/records/cut-quotes.ts';
import { readTar } from '../../bench/records/read-tar.ts';
import { recordWorld } from '../../bench/records/record-world.ts';

function packed(name: string, text: string, type = '0', magic = 'ustar\0', prefix = ''): Buffer {
  const header = Buffer.alloc(512);
  const content = Buffer.from(text);
  header.write(name, 0);
  header.write(content.length.toString(8).padStart(11, '0'), 124);
  header.write(type, 156);
  header.write(magic, 257);
  header.write(prefix, 345);
  return Buffer.concat([header, content, Buffer.alloc((512 - (content.length % 512)) % 512)]);
}

describe('an archive', () => {
  test('gives its files with their paths, in either way of writing long ones', () => {
    const long = `${'a/'.repeat(70)}lång.md`;
    const archive = Buffer.concat([
      packed('kort.md', 'Åre'),
      packed('mapp', '', '5'),
      packed('delad.md', 'b', '0', 'ustar\0', 'en/mapp'),
      packed('././@LongLink', `${long}\0`, 'L', 'ustar  '),
      packed(long.slice(0, 100), 'c', '0', 'ustar  ', 'no prefix'),
      Buffer.alloc(1024),
    ]);
    expect(readTar(archive)).toEqual([
      { path: 'kort.md', text: 'Åre' },
      { path: 'en/mapp/delad.md', text: 'b' },
      { path: long, text: 'c' },
    ]);
  });
});

describe('a press release is cut into quotes', () => {
  test('without its headings, lists, dashes and links, and between sentences where it is long', () => {
    const long = `${'Ett ord till och ett till och så vidare. '.repeat(20)}`;
    const text = `# Om *fiber*\n\n– Vi har [byggt](/ut) fiber till nästan alla som bor här, säger hon.\n\n* ett\n* två\n\nKort.\n\n${long}`;
    const [first, ...others] = cutQuotes(text);
    expect(first).toEqual({
      heading: 'Om fiber',
      text: 'Vi har byggt fiber till nästan alla som bor här, säger hon.',
    });
    expect(others.map((quote) => quote.text.split(' ').length)).toEqual([63, 63, 54]);
  });
});

describe('the records of a run', () => {
  const corpus = readCorpus();
  const texts = ['# Rubrik\n\nEn kommun i norr har köpt ett system för larm och passage till alla sina hus.'];
  const world = recordWorld(corpus, texts);
  const words = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, at) => world.record(from + at)).flatMap((stored) =>
      stored.type === 'quote' ? tokens(stored.record.text).map(({ folded }) => folded) : [],
    );

  test('are the same every time, and keep to the schema', () => {
    const again = recordWorld(corpus, texts);
    for (const number of [0, 1, 7, 950, 40_000]) {
      const { record, type } = world.record(number);
      expect(again.record(number).record).toEqual(record);
      expect(world.recordOf(record.id)?.record).toEqual(record);
      if (type === 'quote') v.parse(Quote, record);
      v.parse(Article, world.articleOf(record.article));
    }
  });

  test('have every real one among the first thousand, and no id twice', () => {
    const ids = Array.from({ length: 1_000 }, (_, number) => world.record(number).record.id);
    expect(new Set(ids).size).toBe(1_000);
    const real = storedRecords(partedRecords(corpus).told).map(({ record }) => record.id);
    expect(real.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('have their articles given once, in whatever steps they are made', () => {
    const steps = [world.articles(0, 500), world.articles(500, 1_003), world.articles(1_003, 2_000)].flat();
    expect(steps).toEqual(world.articles(0, 2_000));
    const known = new Set(steps.map(({ id }) => id));
    const asked = Array.from({ length: 2_000 }, (_, number) => world.record(number).record.article);
    expect(asked.filter((id) => !known.has(id))).toEqual([]);
  });

  test('bring new words as long as they go on, fewer and fewer', () => {
    const first = new Set(words(1_000, 2_000));
    const second = words(2_000, 3_000).filter((word) => !first.has(word));
    expect(new Set(second).size).toBeGreaterThan(100);
    expect(new Set(second).size).toBeLessThan(first.size);
  });

  test('bear no place and no vendor that the real ones have', () => {
    const real = new Set([...corpus.quotes, ...corpus.initiatives].flatMap(({ places }) => places));
    const made = Array.from({ length: 2_000 }, (_, at) => world.record(at).record).filter(({ id }) =>
      id.startsWith('made-'),
    );
    expect(made.filter(({ places }) => places.some((place) => real.has(place)))).toEqual([]);
  });
});
