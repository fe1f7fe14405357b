import { describe, expect, it } from 'vitest';
import { ingest } from '../../../data/ingest/ingest.ts';
import { textSource } from '../../../data/ingest/text-source.ts';

/** An article of some paragraphs ("//") under a title. */
const read = (said: string) =>
  ingest(textSource(`Rubriken här om något\n\n${said.replaceAll(' // ', '\n\n')}\n`)).article;

describe('a citation of a few words after the attribution', () => {
  it.each([
    [
      'in the next sentence',
      'Eva Ek är it-chef. // ”Vi har 412 program och ingen kan förklara varför”, säger hon. Hon kallar läget ”ohållbart”.',
      'Vi har 412 program och ingen kan förklara varför',
      ['ohållbart'],
    ],
    [
      'in the attribution’s own sentence',
      'Eva Ek är it-chef. // ”Vi måste bort därifrån”, säger hon och beskriver avtalet som ”en katastrof”.',
      'Vi måste bort därifrån',
      ['en katastrof'],
    ],
    [
      'with a capital of its own',
      '”Vi måste bort därifrån”, säger Eva Ek. Arbetet kallas ”Projekt Alfa”.',
      'Vi måste bort därifrån',
      ['Projekt Alfa'],
    ],
    [
      'after a dash',
      '– Vi måste bort därifrån, säger Eva Ek och beskriver avtalet som ”en katastrof”.',
      'Vi måste bort därifrån',
      [],
    ],
  ])('is none of the quote: %s', (_, said, text, mentions) => {
    const { quotes, mentions: found } = read(said);
    expect(quotes.map((quote) => quote.text)).toEqual([text]);
    expect(found).toEqual(mentions);
  });

  it.each([
    ['”Vi måste bort”, säger Eva Ek, ”och det snart”.', 'Vi måste bort, och det snart'],
    ['”Vi måste bort”, säger Eva Ek och fortsätter ”Det blir dyrt.”', 'Vi måste bort. Det blir dyrt.'],
  ])('is the quote’s where it goes on: %s', (said, text) => {
    expect(read(said).quotes.map((quote) => quote.text)).toEqual([text]);
  });
});
