import { libraryCorpus } from '../../../../data/related/library/library-corpus.ts';
import { CORPUS } from '../facts.ts';

/** The real corpus as the library goes through it. */
export const LIBRARY = libraryCorpus(CORPUS);
