import * as v from 'valibot';
import { CorpusFile } from '../model/corpus.ts';
import { DerivedFile } from '../model/derived.ts';
import type { Digest } from '../model/digest.ts';
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

/** What is derived from the records: segments of the two search indexes in their binary form, and the digest. */
export interface Derived {
  segment: ArrayBuffer;
  register: ArrayBuffer;
  digest: Digest;
}

function bytesOf(base64: string): ArrayBuffer {
  const binary = atob(base64);
  return Uint8Array.from({ length: binary.length }, (_, at) => binary.charCodeAt(at)).buffer;
}

/** Parses the package's file of what was derived from the records. @throws ExpectedError `corpus-damaged` */
export function parseDerivedFile(text: string): Derived {
  try {
    const { segment, register, digest } = v.parse(DerivedFile, JSON.parse(text));
    return { segment: bytesOf(segment), register: bytesOf(register), digest };
  } catch (error) {
    throw new ExpectedError('corpus-damaged', 'the file of the index does not hold what its schema says', {
      cause: error,
    });
  }
}
