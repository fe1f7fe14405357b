import { describe, expect, test } from 'vitest';
import { tokens } from '../../../data/language/tokens.ts';
import type { Theme } from '../../../data/model/records.ts';
import { findTerms, themeLexicon } from '../../../data/related/theme-lexicon.ts';
import { EVIDENCE_WEIGHT } from '../../../data/related/weights.ts';
import { CORPUS } from './facts.ts';

const theme = (id: string, strong: string[], weak: string[] = []): Theme => ({
  ...{ id, label: { sv: id, en: id }, short: { sv: id, en: id }, manner: false, strong, weak },
});

/** Themes told by a text, each with the words that tell it. */
function told(
  text: string,
  themes: readonly Theme[] = CORPUS.themes,
  least: number = EVIDENCE_WEIGHT.strong,
) {
  const words = tokens(text).map(({ lower }) => lower);
  const found = findTerms(themeLexicon(themes), words).filter(({ term }) => term.weight >= least);
  return found.map(({ term, from, to }) => `${term.theme}: ${words.slice(from, to).join(' ')}`);
}

describe('a term is found', () => {
  const themes = [theme('a', ['e-tjänst*', 'öppen källkod', 'digital tillsyn*', 'AI'], ['moln'])];

  test.each([
    ['in any inflection', 'öppen källkods', ['a: öppen källkods']],
    ['with more letters behind a star', 'vår e-tjänsteplattform', ['a: e-tjänsteplattform']],
    ['with a star in a phrase', 'digitala tillsynen på natten', ['a: digitala tillsynen']],
    ['in capitals', 'DIGITAL TILLSYN', ['a: digital tillsyn']],
    ['as often as it stands there', 'AI eller ai', ['a: ai', 'a: ai']],
    ['only where all its words follow one another', 'öppen, fri källkod', []],
    [
      'with stop words between its words',
      'öppen och helt fri, och öppen som all källkod',
      ['a: öppen som all källkod'],
    ],
    ['not with many of them between', 'öppen som den är i all källkod', []],
    ['not in its other order', 'källkod som är öppen', []],
    ['not where the text ends within it', 'digital', []],
    ['not inside another word', 'samtalsstöd och detaljer', []],
    ['with its accents apart', 'e-tja\u0308nst', ['a: e-tjänst']],
  ])('%s: %s', (_, text, expected) => {
    expect(told(text, themes)).toEqual(expected);
  });

  test('with a weight that says whether it tells by itself', () => {
    expect(told('moln', themes)).toEqual([]);
    expect(told('moln', themes, EVIDENCE_WEIGHT.weak)).toEqual(['a: moln']);
  });

  test('and one without any word is none', () => {
    expect(told('allt', [theme('a', ['–', '§'])], 0)).toEqual([]);
  });
});

describe('å, ä and ö tell words apart:', () => {
  const hard = [theme('sakerhet', ['hackare*']), theme('drift', ['sla', 'lan'])];

  test.each([
    ['häckar are hedges', 'Klipp dina häckar, häckare är till för det'],
    ['slå is to hit', 'Slå på strömmen'],
    ['lån is a loan, län a county', 'lån i länet'],
  ])('%s', (_, text) => {
    expect(told(text, hard)).toEqual([]);
  });

  test('hackare and SLA are what they are', () => {
    expect(told('Hackarens SLA', hard)).toEqual(['sakerhet: hackarens', 'drift: sla']);
  });
});

describe('the corpus’s themes are told by', () => {
  test.each([
    ['valfardsteknik', 'Trygghetslarm och digitala lås'],
    ['sakerhet', 'Nya krav enligt NIS2-direktivet'],
    ['upphandling', 'Så upphandlar vi'],
    ['infrastruktur', 'Bredbandsutbyggnaden i byarna'],
    ['moln', 'Våra molntjänster'],
    ['it-drift', 'Gemensam IT-drift'],
    ['e-tjanster', 'Om våra e-tjänster'],
    ['oppenhet', 'Öppna standarder'],
    ['skola', 'Elevdatorer'],
    ['iot', 'Sakernas internet'],
  ])('%s: %s', (id, text) => {
    expect(told(text).map((each) => each.split(':')[0])).toContain(id);
  });

  test.each([
    ['Mer fiber i skolmaten'],
    ['Moln över Falun'],
    ['VA-nätet byggs ut'],
    ['Trygghet och säkerhet på isen'],
    ['Läsårstider för skolan'],
    ['Stöd till partier'],
    ['Häckar och träd vid gatan'],
    ['Nätverk för föräldrar'],
  ])('and not by: %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  test('nothing that is empty: every term of every theme has a word', () => {
    for (const { id, strong, weak } of CORPUS.themes) {
      for (const term of [...strong, ...weak]) expect(tokens(term), `${id}: ${term}`).not.toEqual([]);
    }
  });
});
