import fc from 'fast-check';

/** What parts and joins words, and what is easily taken for it. */
const pieces = fc.constantFrom(
  ...[
    'e-tjänst',
    'EU:s',
    'a\u030are',
    'É',
    '\u0301',
    '\ud83d',
    '\udca9',
    '😀',
    '\u05d0\u05d1',
    '\u0645',
    'a',
  ],
  ...['\u00ad', '\u200b', '\u200d', '\u202b', '-', '‑', '–', "'", '’', ',', '.', '/', ':', ' ', '\u00a0'],
  ...['§', '2.0', '1', '12', '000'],
);

/** Any string at all, halves of surrogate pairs included, as a hostile page may hold. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  fc.array(pieces).map((parts) => parts.join('')),
);
