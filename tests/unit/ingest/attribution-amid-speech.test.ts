import { describe, expect, it } from 'vitest';
import { ingest } from '../../../data/ingest/ingest.ts';
import { textSource } from '../../../data/ingest/text-source.ts';

/** The texts of the quotes in an article of some paragraphs ("//"), where Bo Falk is known. */
const quotes = (said: string) =>
  ingest(
    textSource(`Rubriken här om något\n\nBo Falk är it-chef i Mora.\n\n${said.replaceAll(' // ', '\n\n')}\n`),
  ).article.quotes.map(({ text }) => text);

describe('speech goes on after an attribution’s comma', () => {
  it.each([
    ['an adverb', 'säger Falk allvarligt, ta ett större ansvar.', 'Kommunen måste, ta ett större ansvar.'],
    ['a manner', 'säger Bo Falk med eftertryck, ska klara det här.', 'Kommunen måste, ska klara det här.'],
    ['when they met', 'säger Bo Falk när vi ses över en kopp kaffe, är modig.', 'Kommunen måste, är modig.'],
  ])('with %s before the comma', (_, rest, text) => {
    expect(quotes(`– Kommunen måste, ${rest}`)).toEqual([text]);
  });

  it.each([
    'när vi blir fler går det bättre.',
    'med fler anställda.',
    'och får vi pengar så bygger vi.',
    'när jag kommer hem.',
  ])('where it looks like narration: %s', (rest) => {
    expect(quotes(`– Vi löser det, säger Bo Falk, ${rest}`)).toEqual([`Vi löser det, ${rest}`]);
  });
});

describe('what is told of the speaker is none of the words', () => {
  it.each([
    'säger Bo Falk, när han presenterade planen för nämnden.',
    'säger Bo Falk, när vi träffas i Borås.',
    'säger Bo Falk och fick medhåll av rektor Bo Ek.',
    'säger Bo Falk, och fick medhåll av rektor Bo Ek.',
    'säger Bo Falk, med eftertryck.',
    'säger Bo Falk, med glimten i ögat.',
    'säger Bo Falk lugnt, it-chef i Mora.',
    'fyller Bo Falk, it-chef i Mora, i.',
  ])('%s', (told) => {
    expect(quotes(`– Vi löser det, ${told}`)).toEqual(['Vi löser det']);
  });

  it('with the paragraph after, which cites another', () => {
    const said =
      'Vad betyder det? // – Att vi slipper papper. // Och vad mer? // – Mycket, säger Bo Falk. // Bakom står Atea. Bolagets vd Jon Bratt är nöjd. ”Fler kommer att följa efter, det är jag säker på.” // – Ja.';
    expect(quotes(said)).toContain('Mycket');
  });
});
