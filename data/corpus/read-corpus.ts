import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { readGazetteer } from '../gazetteer/read-gazetteer.ts';
import type { CorpusFile } from '../model/corpus.ts';
import { compileCorpus } from './compile-corpus.ts';
import { parseHashes } from './quotation-hash.ts';

const HERE = new URL('./', import.meta.url);

const read = (name: string) => readFileSync(new URL(name, HERE), 'utf8');

/** Reads and compiles the corpus that lies beside this file. @throws CorpusError, GazetteerFault */
export function readCorpus(): CorpusFile {
  const names = readdirSync(new URL('interviews/', HERE)).filter((name) => name.endsWith('.yaml'));
  return compileCorpus({
    interviews: names.sort().map((file) => ({ file, text: read(`interviews/${file}`) })),
    themes: { file: 'themes.yaml', text: read('themes.yaml') },
    gazetteer: readGazetteer(),
    hashes: parseHashes(read('quotations.sha256')),
  });
}

/** The package's corpus file: its text, and the version by which the store knows whether to seed again. */
export function corpusPackage(corpus: CorpusFile): { text: string; version: string } {
  const text = JSON.stringify(corpus);
  return { text, version: createHash('sha256').update(text, 'utf8').digest('hex') };
}
