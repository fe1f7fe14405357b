import { expect, test } from 'vitest';
import { isReason } from '../../../data/language/common-words.ts';
import { stem } from '../../../data/language/stem.ts';

test.each([
  ['kamera', true],
  ['fiber', true],
  ['nis2', true],
  ['via', false],
  ['hos', false],
  ['rapporterar', false],
  ['offentlig', false],
  ['kommunen', false],
])('%s tells why a record is shown: %s', (word, expected) => {
  expect(isReason(stem(word))).toBe(expected);
});
