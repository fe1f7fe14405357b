import { recogniser } from '../gazetteer/recognise-site.ts';
import type { CorpusFile } from '../model/corpus.ts';
import type { DerivedFile } from '../model/derived.ts';
import type { Digest } from '../model/digest.ts';
import type { Segment } from '../search/search-index.ts';
import { encodeSegment } from '../search/segment-codec.ts';
import { partedRecords, segmentOf, storedRecords } from './corpus-index.ts';
import { digest } from './digest.ts';

/** The indexes of a corpus, one of what interviews tell and one of the register, and its digest. */
export function derive(corpus: CorpusFile): { segment: Segment; register: Segment; digest: Digest } {
  const { told, register } = partedRecords(corpus);
  const gazetteer = recogniser(corpus.gazetteer);
  return {
    segment: segmentOf(told, gazetteer, corpus.themes),
    register: segmentOf(register, gazetteer, corpus.themes),
    digest: digest(storedRecords(told), storedRecords(register)),
  };
}

function base64(segment: Segment): string {
  let binary = '';
  for (const byte of new Uint8Array(encodeSegment(segment))) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/** Derives indexes and digest from a corpus, for the file of the package that holds them. */
export function derivedFile(corpus: CorpusFile): DerivedFile {
  const { segment, register, digest } = derive(corpus);
  return { segment: base64(segment), register: base64(register), digest };
}
