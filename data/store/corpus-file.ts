import * as v from 'valibot';
import { CorpusFile } from '../model/corpus.ts';
import { Derived, type DerivedFiles } from '../model/derived.ts';
import { ExpectedError } from '../model/errors.ts';
import { sha256 } from '../model/sha256.ts';

/**
 * Parses the package's corpus file.
 * @param version SHA-256 that the build computed; a file that differs was damaged after it
 * @throws ExpectedError `corpus-damaged`
 */
export async function parseCorpusFile(text: string, version: string): Promise<CorpusFile> {
  if ((await sha256(text)) !== version) {
    throw new ExpectedError('corpus-damaged', 'the corpus file is not the one this version was built with');
  }
  try {
    return v.parse(CorpusFile, JSON.parse(text));
  } catch (error) {
    throw new ExpectedError('corpus-damaged', 'the corpus file does not hold what its schema says', {
      cause: error,
    });
  }
}

/** Parses the package's files of what was derived from the records. @throws ExpectedError `corpus-damaged` */
export function parseDerived({ digest, ...segments }: DerivedFiles): Derived {
  try {
    return v.parse(Derived, { ...segments, digest: JSON.parse(digest) });
  } catch (error) {
    throw new ExpectedError('corpus-damaged', 'the files of the index do not hold what their schema says', {
      cause: error,
    });
  }
}
