import { recogniser } from '../gazetteer/recognise-site.ts';
import type { CorpusFile } from '../model/corpus.ts';
import type { DerivedFiles } from '../model/derived.ts';
import type { Digest } from '../model/digest.ts';
import { encodeSegment } from '../search/encode-segment.ts';
import type { Segment } from '../search/search-index.ts';
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

/** Derives indexes and digest from a corpus, for the files of the package that hold them. */
export function derivedFiles(corpus: CorpusFile): DerivedFiles {
  const { segment, register, digest } = derive(corpus);
  return {
    segment: encodeSegment(segment),
    register: encodeSegment(register),
    digest: JSON.stringify(digest),
  };
}
