import { describe, expect, it } from 'vitest';
import { introducedBy, toldAfter } from '../../../data/ingest/announced.ts';
import { bylineIn } from '../../../data/ingest/byline.ts';
import { corpusForm, personId } from '../../../data/ingest/corpus-form.ts';
import { cutAttributions } from '../../../data/ingest/cut-attribution.ts';
import { peopleIn } from '../../../data/ingest/gather-people.ts';
import { ingest } from '../../../data/ingest/ingest.ts';
import { lex, textBetween } from '../../../data/ingest/lexer.ts';
import { markedStretches } from '../../../data/ingest/marked-stretches.ts';
import { genitiveBefore, organisationEnd } from '../../../data/ingest/organisation.ts';

import { textBlocks } from '../../../data/ingest/text-blocks.ts';
import { textSource } from '../../../data/ingest/text-source.ts';
import type { LinkedDraft } from '../../../data/model/draft-links.ts';

describe('blocks', () => {
  it('keep a list apart from a row of quotation dashes', () => {
    const kinds = (text: string) => textBlocks(text).blocks.map(({ kind }) => kind);
    expect(kinds('Vi ska\n\n- bygga\n- samla')).toEqual(['paragraph', 'item', 'item']);
    expect(kinds('– Ja.\n– Nej.')).toEqual(['paragraph', 'paragraph']);
  });
});

describe('a byline', () => {
  it.each([
    ['Text: Eva Ek Foto: Bo Al', { reporter: 'Eva Ek', photographer: 'Bo Al' }],
    ['Text och foto: Eva Ek', { reporter: 'Eva Ek', photographer: 'Eva Ek' }],
    ['19 augusti 2022 | Eva Ek, reporter', { reporter: 'Eva Ek', published: '2022-08-19' }],
    ['AV EVA EK', { reporter: 'Eva Ek' }],
    ['Publicerad 4 mars 2024, uppdaterad 5 mars 2024', { published: '2024-03-04', updated: '2024-03-05' }],
  ])('reads %s', (text, wanted) => {
    expect(bylineIn(text)).toMatchObject(wanted);
  });

  it('is not made of prose', () => {
    expect(bylineIn('Jouren sköts av Molnet AB, som har sitt kontor i Bo.')).toBeUndefined();
  });
});

describe('the name of an organisation', () => {
  it.each([
    'Myndigheten för digital förvaltning',
    'Myndigheten för samhällsskydd och beredskap',
    'Myndigheten för press, radio och tv',
    'Kungliga Tekniska högskolan',
    'Post- och telestyrelsen',
    'Sveriges Kommuner och Regioner',
    'Granviks kommunala bostadsbolag',
    'Låset & Nyckeln',
    'Åre kommun',
  ])('ends where it ends: %s', (name) => {
    const lexemes = lex(`${name} säger nej.`);
    expect(textBetween(`${name} säger nej.`, lexemes, 0, organisationEnd(lexemes, 0))).toBe(name);
  });

  it('is found before its genitive', () => {
    const text = 'säger Region Norrsjös it-chef';
    const lexemes = lex(text);
    expect(genitiveBefore(text, lexemes, 3)?.organisation).toBe('Region Norrsjö');
  });
});

describe('a person', () => {
  it.each([
    ['Eva Ek är sedan i våras it-chef i Åre kommun.', 'it-chef', 'Åre kommun'],
    ['Eva Ek jobbar på Åre kommun som samordnare.', 'samordnare', 'Åre kommun'],
    ['It-chef i Åre kommun är Eva Ek.', 'it-chef', 'Åre kommun'],
    ['Åre kommuns nya it-chef heter Eva Ek.', 'it-chef', 'Åre kommun'],
    ['Eva Ek har varit vd för Molnet AB.', 'vd', 'Molnet AB'],
  ])('has the role that is told: %s', (text, role, organisation) => {
    expect(peopleIn(text)).toMatchObject([{ name: 'Eva Ek', role, organisation }]);
  });
});

describe('whom a line announces', () => {
  it.each([
    ['It-chef Eva Ek svarar', { kind: 'person' }],
    ['Så här skriver kommundirektören', { kind: 'role', words: 'kommundirektören' }],
    ['Därefter sa hon', { kind: 'pronoun', word: 'hon' }],
  ])('is read: %s', (text, wanted) => {
    expect(introducedBy(text)).toMatchObject(wanted);
  });

  it('is also told after', () => {
    expect(toldAfter('Det säger Eva Ek, it-chef.')).toMatchObject({ person: { role: 'it-chef' } });
    expect(toldAfter('Det säger kommunen.')).toBeUndefined();
  });
});

describe('an attribution', () => {
  it.each([
    ['Ja, säger Eva Ek, och tillägger att det tar tid.', ['Ja']],
    ['Ja, säger Eva Ek, medan hon häller upp kaffe.', ['Ja']],
    ['Ja. Det säger Eva Ek.', ['Ja.']],
    ['Det går, enligt Eva Ek.', ['Det går']],
    [
      'Hon sa: ”Nej, säger Bo Al.” Så gick det, berättar Eva Ek.',
      ['Hon sa: ”Nej, säger Bo Al.” Så gick det'],
    ],
  ])('leaves the speech: %s', (text, parts) => {
    expect(cutAttributions(text).parts).toEqual(parts);
  });
});

describe('quotation marks', () => {
  it('hold the outermost stretch, and none that is never closed', () => {
    expect(markedStretches('”Ja ’nej’ ja”, sa »hon«. ”Öppet').map(({ inner }) => inner)).toEqual([
      'Ja ’nej’ ja',
      'hon',
    ]);
  });
});

describe('a draft for the corpus', () => {
  const { article } = ingest(textSource('Rubrik\n\n– Vi börjar nu, säger hon.'));
  const theme = { value: 'ai-data', reason: { code: 'words' as const, in: 'quote' as const, words: ['AI'] } };
  const links: LinkedDraft = {
    speakers: [],
    quotes: [{ speaker: 0, themes: [{ ...theme, level: 'uncertain' }], places: [], vendors: [] }],
    about: [{ value: '2582', level: 'certain', reason: { code: 'in-title' } }],
  };

  it('holds what is certain of its links, and doubts the rest', () => {
    const draft = corpusForm(article, 'bo', links, ({ code }) => code);
    expect(draft).toMatchObject({ about: ['2582'], quotes: [{ themes: ['ATT SKRIVA'] }] });
    expect(draft.doubts).toContainEqual(expect.stringContaining('bo-1: theme "ai-data"?'));
  });

  it('marks what an editor has to write, and says what is in doubt', () => {
    expect(corpusForm(article, 'bo', links, ({ code }) => code)).toMatchObject({
      id: 'bo',
      title: 'Rubrik',
      reporter: 'ATT SKRIVA',
      quotes: [{ id: 'bo-1', text: 'Vi börjar nu' }],
      doubts: expect.arrayContaining([expect.stringMatching(/^bo-1: pronoun-/)]),
    });
  });

  it('gives people ids of lower-case ASCII', () => {
    expect(personId({ name: 'Åsa von Öberg-Malm', role: null })).toBe('asa-von-oberg-malm');
    expect(personId({ name: null, role: null })).toBe('okand');
  });
});
