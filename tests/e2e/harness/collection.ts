import { nodeCorpus } from '../../../data/cli/node-corpus.ts';
import { readCorpus } from '../../../data/corpus/read-corpus.ts';
import type { CoveredBy, MapPlace } from '../../../data/model/library.ts';
import { coverage } from '../../../data/related/library/coverage.ts';
import { libraryCorpus } from '../../../data/related/library/library-corpus.ts';

/*
 * What the collection holds, for tests that tell of all of it: it grows, and the stories stay.
 */

const { quotes, initiatives } = readCorpus();
const covered = coverage(libraryCorpus(nodeCorpus()));
const count = (by: CoveredBy) => covered.filter((place) => place.by === by).length;

export const RECORDS = quotes.length + initiatives.length;

/** What the map says of the whole country. */
export const COUNTRY =
  `290 kommuner: ${count('interview')} med intervju, ${count('register')} med uppgift ur öppna källor och ` +
  `${count('peers')} utan något eget.`;

function unheard(): MapPlace {
  const named = new Set([...quotes, ...initiatives].flatMap(({ places }) => places));
  const place = covered.find(({ code }) => !named.has(code));
  if (!place) throw new Error('the collection has something from every municipality');
  return place;
}

/** A municipality of which the collection has nothing at all. */
export const UNHEARD = unheard();
