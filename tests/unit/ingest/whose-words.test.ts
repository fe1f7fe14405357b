import { describe, expect, it } from 'vitest';
import { ingest } from '../../../data/ingest/ingest.ts';
import { textSource } from '../../../data/ingest/text-source.ts';

/** The quotes of an article of some paragraphs ("//") under a title: speaker, certainty, question and text. */
const quotes = (said: string) =>
  ingest(textSource(`Rubriken här om något\n\n${said.replaceAll(' // ', '\n\n')}\n`)).article.quotes.map(
    ({ text, question, speaker: { name, certainty } }) => [name, certainty.level, question, text],
  );

const EK = 'Eva Ek är it-chef i Nacka kommun. // – Vi börjar nu, säger Eva Ek. // ';

describe('a line with a colon', () => {
  it.each(['Roger, 83 år:', 'Roger, brukare:', 'Roger, brukare, 83 år:'])('is the speaker’s: %s', (line) => {
    expect(quotes(`${EK}${line} // – Platta? Jag trodde det var en macka!`).at(-1)).toEqual([
      'Roger',
      'uncertain',
      null,
      'Platta? Jag trodde det var en macka!',
    ]);
  });
});

describe('a surname that two people have', () => {
  const FALK = 'Bo Falk, 52, är it-chef. Hans fru Eva Falk är rektor. // ';
  it('is uncertain, and at first that of the one named first', () => {
    expect(quotes(`${FALK}– Jag är trött, säger Falk.`)).toEqual([
      ['Bo Falk', 'uncertain', null, 'Jag är trött'],
    ]);
  });
  it('is uncertain, and then that of the one who spoke', () => {
    const said = `${FALK}– Jag är pigg, säger Eva Falk. // – Så är det, säger Falk.`;
    expect(quotes(said).at(-1)).toEqual(['Eva Falk', 'uncertain', null, 'Så är det']);
  });
});

describe('what the interviewer asks', () => {
  it.each(['undrar vi', 'frågar jag', 'frågar Voisters reporter'])('is the question: %s', (asks) => {
    expect(quotes(`${EK}– Kostar det mycket? ${asks}. // – Det gör det, svarar Ek.`).slice(1)).toEqual([
      ['Eva Ek', 'certain', 'Kostar det mycket?', 'Det gör det'],
    ]);
  });
});

describe('a verb that is on no list', () => {
  it('is one of saying before a title with a name', () => {
    expect(quotes('– Det blir dyrt, befarar ekonomichefen Eva Ek.')).toEqual([
      ['Eva Ek', 'certain', null, 'Det blir dyrt'],
    ]);
  });
  it('is one of saying before the name of somebody in the article', () => {
    expect(quotes(`Bo Falk är rektor. // ${EK}– Det vet alla, skrockar Falk.`).at(-1)).toEqual([
      'Bo Falk',
      'certain',
      null,
      'Det vet alla',
    ]);
  });
  it('is none where its sentence goes on', () => {
    const said = `${EK}– När vi är klara, kontaktar it-chefen Bo Ek leverantören.`;
    expect(quotes(said).at(-1)?.[3]).toBe('När vi är klara, kontaktar it-chefen Bo Ek leverantören.');
  });
  it('is none before another name', () => {
    expect(quotes(`${EK}– Det vet vi, kontaktar Göteborg.`).at(-1)?.[3]).toBe(
      'Det vet vi, kontaktar Göteborg.',
    );
  });
});

describe('several at once', () => {
  it.each(['i kör', 'unisont', 'båda'])('are nobody named: säger de %s', (together) => {
    expect(quotes(`${EK}– Tack så mycket, säger de ${together}.`).at(-1)).toEqual([
      null,
      'uncertain',
      null,
      'Tack så mycket',
    ]);
  });
});
