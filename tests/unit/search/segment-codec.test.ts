import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../../data/corpus/read-corpus.ts';
import { recogniser } from '../../../data/gazetteer/recognise-site.ts';
import { segmentOf } from '../../../data/related/corpus-index.ts';
import { buildSegment } from '../../../data/search/build-segment.ts';
import { decodeSegment, IndexDamaged } from '../../../data/search/decode-segment.ts';
import { encodeSegment } from '../../../data/search/encode-segment.ts';
import { mergeSegments } from '../../../data/search/merge-segments.ts';
import { sizeOf } from '../../../data/search/text-list.ts';
import { saying, someDocuments } from './documents.ts';

const FACETS = ['place:2582', 'theme:moln'];
const SMALL = encodeSegment(
  buildSegment(saying('fiber och moln', 'moln', 'e-tjänst').map((each) => ({ ...each, facets: FACETS }))),
);

describe('what was written is read back', () => {
  test('whatever the documents', () => {
    fc.assert(
      fc.property(someDocuments, (documents) => {
        const segment = buildSegment(documents);
        expect(decodeSegment(encodeSegment(segment))).toEqual(segment);
      }),
    );
  });

  test('in letters beyond ASCII', () => {
    const segment = buildSegment([
      {
        id: 'r-0',
        fields: [{ text: 'עירייה 漢字 straße 😀 ﷺ', weight: 1, role: 'name' }],
        facets: ['theme:λ'],
      },
    ]);
    expect(decodeSegment(encodeSegment(segment))).toEqual(segment);
  });

  test('of the real corpus', () => {
    const corpus = readCorpus();
    const segment = segmentOf(corpus, recogniser(corpus.gazetteer), corpus.themes);
    expect(sizeOf(segment.ids)).toBe(corpus.quotes.length + corpus.initiatives.length);
    expect(decodeSegment(encodeSegment(segment))).toEqual(segment);
  });

  test('and can be merged though it is but views on its bytes', () => {
    const segment = decodeSegment(SMALL.slice(0));
    expect(mergeSegments([segment])).toEqual(segment);
  });
});

describe('damage is told', () => {
  test('at every byte, whatever it is changed to', () => {
    const undetected: string[] = [];
    for (let at = 0; at < SMALL.byteLength; at++) {
      for (let change = 1; change < 256; change++) {
        const bytes = new Uint8Array(SMALL.slice(0));
        bytes[at] = (bytes[at] ?? 0) ^ change;
        try {
          decodeSegment(bytes.buffer);
          undetected.push(`byte ${at} xor ${change}`);
        } catch (error) {
          if (!(error instanceof IndexDamaged)) throw error;
        }
      }
    }
    expect(undetected).toEqual([]);
  });

  test('wherever it is cut', () => {
    for (let length = 0; length < SMALL.byteLength; length++) {
      expect(() => decodeSegment(SMALL.slice(0, length)), `${length} bytes`).toThrow(IndexDamaged);
    }
  });

  test.each([1, 2, 3, 4, 400])('when %i bytes were added', (more) => {
    const longer = new Uint8Array(SMALL.byteLength + more);
    longer.set(new Uint8Array(SMALL));
    expect(() => decodeSegment(longer.buffer)).toThrow(IndexDamaged);
  });

  test('in arbitrary bytes, also behind the right first word', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.boolean(), (bytes, isOurs) => {
        const start = isOurs ? [...new Uint8Array(SMALL, 0, 4)] : [];
        expect(() => decodeSegment(Uint8Array.from([...start, ...bytes]).buffer)).toThrow(IndexDamaged);
      }),
    );
  });

  test('in words: another version is not a damaged one', () => {
    const other = new Uint8Array(SMALL.slice(0));
    other[0] = (other[0] ?? 0) ^ 0xff;
    expect(() => decodeSegment(other.buffer)).toThrow('of another version');
  });
});
