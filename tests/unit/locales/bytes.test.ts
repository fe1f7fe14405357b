import { expect, it } from 'vitest';
import { byteWords } from '../../../data/locales/bytes.ts';

it.each([
  [0, '0 kB'],
  [120, '0,1 kB'],
  [12_400, '12 kB'],
  [3_400_000, '3,4 MB'],
])('%i bytes are told as %s', (bytes, words) => {
  expect(byteWords(bytes, 'sv').replace('\u00a0', ' ')).toBe(words);
});
