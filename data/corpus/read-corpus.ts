import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { readGazetteer } from '../gazetteer/read-gazetteer.ts';
import type { CorpusFile } from '../model/corpus.ts';
import { compileCorpus } from './compile-corpus.ts';
import { parseHashes } from './quotation-hash.ts';

const HERE = new URL('./', import.meta.url);

const read = (name: string) => readFileSync(new URL(name, HERE), 'utf8');

const yamlIn = (folder: string) =>
  readdirSync(new URL(`${folder}/`, HERE))
    .filter((name) => name.endsWith('.yaml'))
    .sort();

/** Reads and compiles the corpus that lies beside this file. @throws CorpusError, GazetteerFault */
export function readCorpus(): CorpusFile {
  return compileCorpus({
    interviews: yamlIn('interviews').map((file) => ({ file, text: read(`interviews/${file}`) })),
    register: yamlIn('register')
      .map((name) => `register/${name}`)
      .map((file) => ({ file, text: read(file) })),
    themes: { file: 'themes.yaml', text: read('themes.yaml') },
    gazetteer: readGazetteer(),
    relevance: { file: 'relevance.tsv', text: read('relevance.tsv') },
    hashes: parseHashes(read('quotations.sha256')),
  });
}

/** The package's corpus file: its text, and the version by which the store knows whether to seed again. */
export function corpusPackage(corpus: CorpusFile): { text: string; version: string } {
  const text = JSON.stringify(corpus);
  return { text, version: createHash('sha256').update(text, 'utf8').digest('hex') };
}
