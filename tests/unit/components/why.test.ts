import { describe, expect, it } from 'vitest';
import { translator } from '../../../data/locales/translate.ts';
import { type WhyContext, whySentence } from '../../../data/locales/why.ts';
import type { Site } from '../../../data/model/gazetteer.ts';
import type { HitRef } from '../../../data/model/hit.ts';
import { ref, speaker } from './records.ts';
import { messages } from './swedish.ts';

const themeLabels = {
  iot: { sv: 'sakernas internet', en: 'the internet of things' },
  valfardsteknik: { sv: 'välfärdsteknik', en: 'welfare technology' },
  kompetens: { sv: 'kompetens och bemanning', en: 'skills and staffing' },
  moln: { sv: 'molntjänster', en: 'cloud services' },
};

const skovde: Site = { kind: 'municipality', id: '1496', name: 'Skövde' };
const vasteras: Site = { kind: 'municipality', id: '1980', name: 'Västerås' };
const hjo: Site = { kind: 'municipality', id: '1497', name: 'Hjo' };
const atea: Site = { kind: 'vendor', id: 'atea', name: 'Atea' };
const fasth = speaker({ name: 'Stefan Fasth', employer: { vendor: 'atea' } });

const why = (changes: Partial<HitRef>, context: Partial<WhyContext> = {}) => {
  const language = context.language ?? 'sv';
  return whySentence(
    ref(changes),
    { site: vasteras, themeLabels, language, ...context },
    translator(messages[language]),
  );
};

const saying = (themes: string[], words: string[] = []) => ({ evidence: { themes, words } });
const near = (tie: 'cooperates' | 'neighbour' | 'county' | 'group') => ({
  by: ['peer'] as HitRef['by'],
  evidence: { themes: [], words: [], peer: { tie, municipality: 'Sala' } },
});

describe('why a hit is shown', () => {
  it.each<[string, Partial<HitRef>, Partial<WhyContext>, string]>([
    [
      'the page’s own words are named where there are any',
      saying(['valfardsteknik'], ['e-hemtjänst', 'nattkamera']),
      { speaker: speaker() },
      'Kommunens egen röst, och sidan nämner e-hemtjänst och nattkamera',
    ],
    [
      'else the shared subject',
      saying(['valfardsteknik']),
      { speaker: speaker() },
      'Kommunens egen röst, och sidan handlar också om välfärdsteknik',
    ],
    [
      'a vendor’s person is not the municipality’s voice',
      {},
      { site: skovde, speaker: fasth },
      'Talar om Skövde',
    ],
    [
      'the same person speaks for the vendor on its site',
      {},
      { site: atea, speaker: fasth },
      'Talar för Atea',
    ],
    ['without a speaker only the interview is certain', {}, {}, 'Ur en intervju om Västerås'],
    ['an initiative has no voice', { type: 'initiative' }, {}, 'Gäller Västerås'],
    [
      'a named place',
      { by: ['named'], evidence: { themes: [], words: [], name: 'Hjo' } },
      { site: hjo },
      'Nämner Hjo',
    ],
    [
      'a vendor whose product is spoken of without its name',
      { by: ['named'], evidence: { themes: [], words: [], name: 'Hjo', saysName: false } },
      { site: hjo },
      'Gäller Hjo',
    ],
    [
      'a word of the subject’s own name is said once',
      { by: ['theme'], ...saying(['iot'], ['sensorerna', 'sakernas']) },
      {},
      'Ämnet sakernas internet: sensorerna',
    ],
    [
      'the site’s own name tells nothing, in the genitive neither',
      { by: ['theme'], ...saying(['iot'], ['skövde', 'skövdes', 'givarna']) },
      { site: skovde },
      'Ämnet sakernas internet: givarna',
    ],
    [
      'a theme with the words that show it',
      { by: ['theme'], ...saying(['valfardsteknik'], ['digital tillsyn', 'bemanning']) },
      {},
      'Ämnet välfärdsteknik: digital tillsyn och bemanning',
    ],
    [
      'two themes part where one has an "och" of its own',
      { by: ['theme'], ...saying(['kompetens', 'moln']) },
      {},
      'Ämnena kompetens och bemanning samt molntjänster',
    ],
    ['a theme that has no label', { by: ['theme'], ...saying(['okand']) }, {}, 'Samma ämne'],
    [
      'the same words',
      { by: ['wording'], ...saying([], ['avtal', 'inlåsning']) },
      {},
      'Samma ord: avtal och inlåsning',
    ],
    [
      'what judgments taught, by the record’s own subject',
      { by: ['learned'], ...saying(['moln'], ['källaren', 'hyllor']) },
      {},
      'Nära ämnet molntjänster; sidan nämner källaren och hyllor',
    ],
    ['the same without a word', { by: ['learned'], ...saying(['moln']) }, {}, 'Nära ämnet molntjänster'],
    ['a partner', near('cooperates'), {}, 'Samarbetar med Västerås'],
    ['a neighbour', near('neighbour'), {}, 'Granne till Västerås'],
    ['the same county', near('county'), {}, 'I samma län som Västerås'],
    ['the same group', near('group'), {}, 'Liknar Västerås (samma kommungrupp hos SKR)'],
  ])('%s', (_, changes, context, expected) => {
    expect(why(changes, context)).toBe(expected);
  });

  it('only the first reason is worded, since a hit stands once', () => {
    expect(why({ by: ['named', 'theme'], ...saying([]) })).toBe('Nämner Västerås');
  });

  it('names no more than three words', () => {
    const sentence = why({ by: ['wording'], ...saying([], ['a', 'b', 'c', 'd', 'e']) });
    expect(sentence).toBe('Samma ord: a, b och c');
  });

  it('does not say the site’s name or the subject twice', () => {
    const evidence = { themes: ['moln'], words: ['Molntjänster', 'västerås', 'server'] };
    expect(why({ by: ['theme'], evidence })).toBe('Ämnet molntjänster: server');
    expect(why({ by: ['theme'], evidence: { ...evidence, words: ['molntjänster'] } })).toBe(
      'Ämnet molntjänster',
    );
  });

  it('does not say "nämner" of two things', () => {
    const sentence = why({ by: ['named'], ...saying([], ['it-drift', 'serverdrift']) });
    expect(sentence).toBe('Nämner Västerås, och sidan tar upp it-drift och serverdrift');
  });

  it('leaves braces and dollar signs of a page’s words as they are', () => {
    const sentence = why({ by: ['wording'], ...saying([], ['{words}', '$1', '$&']) });
    expect(sentence).toBe('Samma ord: {words}, $1 och $&');
  });

  it('is English in English', () => {
    const sentence = why(saying(['valfardsteknik']), { language: 'en', speaker: speaker() });
    expect(sentence).toBe('The municipality’s own voice, and the page is also about welfare technology');
  });
});
