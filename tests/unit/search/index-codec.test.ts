import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nodeCorpus } from '../../../data/cli/node-corpus.ts';
import { buildIndex } from '../../../data/search/build-index.ts';
import { decodeIndex, encodeIndex, IndexDamaged } from '../../../data/search/index-codec.ts';
import { saying, someDocuments } from './documents.ts';

const SMALL = encodeIndex(buildIndex(saying('fiber och moln', 'moln', 'e-tjänst')));

test('what was written is read back', () => {
  fc.assert(
    fc.property(someDocuments, (documents) => {
      const index = buildIndex(documents);
      expect(decodeIndex(encodeIndex(index))).toEqual(index);
    }),
  );
});

test('the real corpus is read back', () => {
  const { index } = nodeCorpus();
  expect(index.ids).toHaveLength(93);
  expect(decodeIndex(encodeIndex(index))).toEqual(index);
});

describe('damage is told', () => {
  test('at every byte, whatever it is changed to', () => {
    const undetected: string[] = [];
    for (let at = 0; at < SMALL.byteLength; at++) {
      for (let change = 1; change < 256; change++) {
        const bytes = new Uint8Array(SMALL.slice(0));
        bytes[at] = (bytes[at] ?? 0) ^ change;
        try {
          decodeIndex(bytes.buffer);
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
      expect(() => decodeIndex(SMALL.slice(0, length)), `${length} bytes`).toThrow(IndexDamaged);
    }
  });

  test('when bytes were added', () => {
    const longer = new Uint8Array(SMALL.byteLength + 4);
    longer.set(new Uint8Array(SMALL));
    expect(() => decodeIndex(longer.buffer)).toThrow(IndexDamaged);
  });

  test('in arbitrary bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(() => decodeIndex(Uint8Array.from(bytes).buffer)).toThrow(IndexDamaged);
      }),
    );
  });

  test('in words: another version is not a damaged one', () => {
    const other = new Uint8Array(SMALL.slice(0));
    other[0] = (other[0] ?? 0) ^ 0xff;
    expect(() => decodeIndex(other.buffer)).toThrow('of another version');
  });
});
