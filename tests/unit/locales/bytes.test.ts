import { expect, it } from 'vitest';
import { byteWords } from '../../../data/locales/bytes.ts';

it.each([
  [0, '0 byte'],
  [214, '214 byte'],
  [1_000, '1 kB'],
  [12_400, '12 kB'],
  [3_400_000, '3,4 MB'],
])('%i bytes are told as %s', (bytes, words) => {
  expect(byteWords(bytes, 'sv').replace('\u00a0', ' ')).toBe(words);
});
