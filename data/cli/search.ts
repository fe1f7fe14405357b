import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Corpus } from '../related/prepare.ts';
import { searchable } from '../related/searchable.ts';
import { inReadingOrder } from '../search/reading-order.ts';
import { searchRecords } from '../search/search-records.ts';
import { nodeCorpus } from './node-corpus.ts';

const USAGE = `npm run -s search -- "frågan"
npm run -s search -- --batch FILE      (one query a line)`;

async function line(query: string, corpus: Corpus): Promise<string> {
  const { ranked, reading } = await searchRecords(searchable(corpus), query);
  const hits = inReadingOrder(ranked(), reading).map(({ stored, score }) => ({
    id: stored.record.id,
    type: stored.type,
    score: Math.round(score * 1000) / 1000,
  }));
  return JSON.stringify({ query, hits });
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { batch: { type: 'string' } },
    allowPositionals: true,
  });
  if (values.batch !== undefined && !existsSync(values.batch))
    throw new Error(`${values.batch}: there is no such file`);
  const queries =
    values.batch === undefined
      ? positionals
      : readFileSync(values.batch, 'utf8').split(/\r?\n/).filter(Boolean);
  if (queries.length === 0) throw new Error(USAGE);
  const corpus = nodeCorpus();
  for (const query of queries) console.log(await line(query, corpus));
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
