import type { CorpusFile } from '../model/corpus.ts';
import type { DerivedFile } from '../model/derived.ts';
import { encodeSegment } from '../search/segment-codec.ts';
import { corpusSegment, storedRecords } from './corpus-index.ts';
import { digest } from './digest.ts';

/** Derives index and digest from a corpus, for the file of the package that holds them. */
export function derivedFile(corpus: CorpusFile): DerivedFile {
  const bytes = new Uint8Array(encodeSegment(corpusSegment(corpus)));
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return { segment: btoa(binary), digest: digest(storedRecords(corpus)) };
}
