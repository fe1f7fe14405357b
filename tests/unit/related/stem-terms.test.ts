import { describe, expect, test } from 'vitest';
import { stem } from '../../../data/language/stem.ts';
import { partsKnown, termsByStem } from '../../../data/related/stem-terms.ts';
import { buildSegment } from '../../../data/search/build-segment.ts';
import { searchIndex, termText } from '../../../data/search/search-index.ts';
import { indexOf, saying } from '../search/documents.ts';

describe('the terms of a stem', () => {
  const index = searchIndex([saying('tillsynen larm'), saying('tillsyn nattillsyn')].map(buildSegment));
  const terms = termsByStem(index);

  test('are its inflections in every segment, and no compound', () => {
    expect(terms.of(stem('tillsyn')).map((ref) => termText(index, ref))).toEqual(['tillsynen', 'tillsyn']);
    expect(terms.has(stem('tillsyn'))).toBe(true);
  });

  test('are none of a stem that no record says', () => {
    expect(terms.of('moln')).toEqual([]);
    expect(terms.has('moln')).toBe(false);
    expect(terms.has('')).toBe(false);
  });

  test('are kept, for this index and no other', () => {
    expect(termsByStem(index).of('larm')).toBe(terms.of('larm'));
    const other = termsByStem(indexOf(saying('moln')));
    expect([other.has('larm'), other.has('moln')]).toEqual([false, true]);
    expect(terms.has('moln')).toBe(false);
  });
});

describe('of a compound that no record says, the parts that records say are', () => {
  const terms = termsByStem(indexOf(saying('tillsyn handling upphandling bredband bred nät strategi')));

  test.each([
    ['its end', 'nattillsyn', ['tillsyn']],
    ['its longest end', 'samupphandling', ['upphandling']],
    ['its beginning', 'bredbandskarta', ['bredband']],
    ['its end, then its beginning', 'bredbandsstrategi', ['strategi', 'bredband']],
    ['none of a short word', 'nattsyn', []],
    ['none that is too short to tell', 'stamnätet', []],
    ['none where none is known', 'skolbibliotek', []],
    ['not the word itself', 'upphandling', ['handling']],
  ])('%s: %s', (_, word, parts) => {
    expect(partsKnown(terms, stem(word))).toEqual(parts.map(stem));
  });
});
