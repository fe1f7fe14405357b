import { describe, expect, it } from 'vitest';
import { ingest } from '../../../data/ingest/ingest.ts';
import { textSource } from '../../../data/ingest/text-source.ts';

/** The quotes of an article of some paragraphs ("//") under a title, as speaker, role, organisation and text. */
const quotes = (said: string) =>
  ingest(textSource(`Rubriken här om något\n\n${said.replaceAll(' // ', '\n\n')}\n`)).article.quotes.map(
    ({ text, speaker: { name, role, organisation } }) => [name, role, organisation, text],
  );

describe('a surname that begins with a particle', () => {
  it.each([
    ['Eva von Platen', 'von Platen'],
    ['Göran af Klint', 'af Klint'],
    ['Anna de la Motte', 'de la Motte'],
    ['Jan van der Meer', 'van der Meer'],
  ])('is read alone, and is whose it is: %s', (name, surname) => {
    const said = `Rektorn ${name} är glad. // – Det är bra, säger ${surname}. // ”Så ska det vara”, konstaterar ${surname} och ler.`;
    expect(quotes(said)).toEqual([
      [name, 'rektor', null, 'Det är bra'],
      [name, 'rektor', null, 'Så ska det vara'],
    ]);
  });

  it('is none where somebody is spoken to', () => {
    expect(
      quotes('Eva Ek är rektor. // – Vi bygger, säger du Anna, och det går bra, säger Eva Ek.')[0]?.[3],
    ).toBe('Vi bygger, säger du Anna, och det går bra');
  });

  it('is none where no capital follows', () => {
    expect(
      quotes('Eva Ek är rektor. // – Vi bygger, säger de boende, och det går bra, säger Eva Ek.'),
    ).toEqual([['Eva Ek', 'rektor', null, 'Vi bygger, säger de boende, och det går bra']]);
  });
});

describe('an initial', () => {
  it.each([
    ['Karin Ö. Dahl', ['Karin Ö. Dahl', 'it-chef', 'Tibro']],
    ['J.P. Alm', ['J.P. Alm', 'it-chef', 'Tibro']],
    ['Anders J Berg', ['Anders J Berg', 'it-chef', 'Tibro']],
  ])('is part of the name: %s', (name, speaker) => {
    expect(quotes(`– Det är en milstolpe, säger ${name}, it-chef i Tibro.`)).toEqual([
      [...speaker, 'Det är en milstolpe'],
    ]);
  });

  it.each(['Vi är glada.', 'Kommunen har bestämt sig.'])('ends a sentence before another: %s', (next) => {
    expect(quotes(`– Det är en milstolpe, säger Karin Ö. ${next}`)).toEqual([
      ['Karin Ö', null, null, `Det är en milstolpe. ${next}`],
    ]);
  });
});
