import { describe, expect, it } from 'vitest';
import { ingest } from '../../../data/ingest/ingest.ts';
import { textSource } from '../../../data/ingest/text-source.ts';

/** The quotes of an article, its paragraphs parted by " // ". */
const quoted = (said: string) =>
  ingest(
    textSource(`Rubriken här\n\nBo Falk är it-chef i Mora.\n\n${said.replaceAll(' // ', '\n\n')}\n`),
  ).article.quotes.map(({ text }) => text);

describe('what is said twice', () => {
  it.each([
    [
      'by two people is two quotes',
      '– Vi hoppas på det bästa för oss alla, säger Bo Falk. // – Vi hoppas på det bästa för oss alla, säger Eva Ek.',
      ['Vi hoppas på det bästa för oss alla', 'Vi hoppas på det bästa för oss alla'],
    ],
    [
      'in answer to two questions is two quotes',
      'Är du nöjd? // – Ja. // Är du trött? // – Ja.',
      ['Ja.', 'Ja.'],
    ],
    [
      'in part of a word is no repeat',
      '– Jag är trött på systemen, säger Bo Falk. // – Ja, säger Eva Ek.',
      ['Jag är trött på systemen', 'Ja'],
    ],
    [
      'in marks, a few words, is no repeat',
      '”Vi måste göra om allt från början”, säger Bo Falk. // ”Vi måste göra om allt”, säger Eva Ek.',
      ['Vi måste göra om allt från början', 'Vi måste göra om allt'],
    ],
    [
      'as a pull quote is one quote',
      '– Vi måste göra om allt från början och till slut, säger Bo Falk. // ”Vi måste göra om allt från början.”',
      ['Vi måste göra om allt från början och till slut'],
    ],
    [
      'as a pull quote before the text has it is one quote',
      '”Vi måste göra om allt från början.” // ”Vi måste göra om allt, från början”, säger Bo Falk.',
      ['Vi måste göra om allt, från början'],
    ],
  ])('%s', (_, said, quotes) => {
    expect(quoted(said)).toEqual(quotes);
  });
});
