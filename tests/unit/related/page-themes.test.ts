import { describe, expect, test } from 'vitest';
import { subjectThemes, tellsMatter, themeEvidence } from '../../../data/related/page-themes.ts';
import { bodyDamping, pageStretches } from '../../../data/related/page-words.ts';
import { related } from '../../../data/related/related.ts';
import { ABOUT_SITE_FACTOR, THEME_SHARE, THEME_THRESHOLD } from '../../../data/related/weights.ts';
import { CORPUS, page } from './facts.ts';

function evidence(given: Parameters<typeof page>[0]) {
  const stretches = pageStretches(page(given), new Set());
  return themeEvidence(stretches, CORPUS.lexicon, bodyDamping(stretches));
}

const of = (id: string, worth: number) => ({ id, evidence: worth, words: [id], terms: [] });
const idsOf = (themes: readonly { id: string }[]) => themes.map(({ id }) => id);

describe('the evidence of a theme', () => {
  test('is enough with a telling word in the title alone', () => {
    expect(evidence({ title: 'Informationssäkerhet' })[0]).toMatchObject({ id: 'sakerhet', evidence: 3 });
    expect(3).toBeGreaterThan(THEME_THRESHOLD.other);
  });

  test('counts two terms that are one spelling on the page once: the stronger', () => {
    const [once] = evidence({ text: 'NIS2' });
    const [twice] = evidence({ text: 'NIS2-direktivet' });
    expect(once?.evidence).toBe(twice?.evidence);
  });

  test('names the words in the page’s inflection, the most telling first', () => {
    const [first] = evidence({ title: 'Trygghetslarm', text: 'Tillsyn på natten i hemtjänsten.' });
    expect(first?.id).toBe('valfardsteknik');
    expect(first?.words[0]).toBe('trygghetslarm');
    expect(first?.words).toContain('hemtjänsten');
  });

  test('grows when the page says more on it', () => {
    const little = evidence({ text: 'Stadsnät.' })[0]?.evidence ?? 0;
    const much = evidence({ text: 'Stadsnät, bredband och mobiltäckning.' })[0]?.evidence ?? 0;
    expect(much).toBeGreaterThan(little);
  });
});

describe('a page is about', () => {
  test.each([
    [
      'the themes above the threshold',
      [of('a', THEME_THRESHOLD.other), of('b', THEME_THRESHOLD.other - 0.01)],
      ['a'],
    ],
    ['the strongest first', [of('a', 3), of('b', 4)], ['b', 'a']],
    [
      'no side matter',
      [of('a', 10), of('b', 10 * THEME_SHARE - 0.01), of('c', 10 * THEME_SHARE)],
      ['a', 'c'],
    ],
    ['nothing', [], []],
  ])('%s', (_, themes, expected) => {
    expect(idsOf(subjectThemes(themes, null, false))).toEqual(expected);
  });

  test('less on a vendor’s site, whose pages are on what it sells', () => {
    const themes = [of('a', THEME_THRESHOLD.vendor)];
    expect(idsOf(subjectThemes(themes, [], false))).toEqual(['a']);
    expect(subjectThemes(themes, null, false)).toEqual([]);
  });

  test('what a vendor sells, where the page speaks of it a little', () => {
    const themes = [
      of('valfardsteknik', THEME_THRESHOLD.vendor - 0.5),
      of('moln', THEME_THRESHOLD.vendor - 0.5),
    ];
    expect(idsOf(subjectThemes(themes, ['valfardsteknik'], false))).toEqual(['valfardsteknik']);
    expect(subjectThemes([of('valfardsteknik', 0.1)], ['valfardsteknik'], false)).toEqual([]);
  });
});

describe('how a thing is done', () => {
  test.each([
    [
      'is no matter of ours by itself: the tender for a swimming hall',
      'Upphandling av entreprenad för simhallen',
      false,
    ],
    [
      'is one beside a matter: the tender for a system',
      'Upphandling av system för hemtjänsten: digital tillsyn och trygghetslarm.',
      true,
    ],
    ['is none beside a lone weak word', 'Upphandling av entreprenad. Visningen är digital.', false],
  ])('%s', (_, text, expected) => {
    expect(tellsMatter(evidence({ text }), CORPUS.lexicon.manners)).toBe(expected);
  });

  test('puts a municipality’s own record on its page, and nobody else’s', async () => {
    const text =
      'Så köper vi. Upphandling enligt LOU: anbud, förfrågningsunderlag, leverantörer och tilldelning.';
    const ids = async (url: string) =>
      (await related(page({ url, title: 'Upphandling', text }), CORPUS)).hits
        .filter(({ onSubject }) => onSubject)
        .map(({ id }) => id);
    expect(await ids('https://www.ekero.se/upphandling')).not.toEqual([]);
    expect(await ids('https://www.mora.se/upphandling')).toEqual([]);
  });
});

describe('a front page needs its evidence many times as strong', () => {
  test('to be about anything', () => {
    const themes = [of('a', THEME_THRESHOLD.other * ABOUT_SITE_FACTOR - 0.1)];
    expect(subjectThemes(themes, null, true)).toEqual([]);
    expect(idsOf(subjectThemes([of('a', THEME_THRESHOLD.other * ABOUT_SITE_FACTOR)], null, true))).toEqual([
      'a',
    ]);
  });

  test.each([
    ['https://www.boden.se/', false],
    ['https://www.boden.se', false],
    ['https://www.boden.se/startsida.html', false],
    ['https://www.boden.se/sv/?kalla=mejl#topp', false],
    ['https://www.boden.se/bredband', true],
    ['https://www.boden.se/start/bredband.html', true],
  ])('%s with "Bredband" in its title: opens is %s', async (url, opens) => {
    expect((await related(page({ url, title: 'Bredband i Boden' }), CORPUS)).opens).toBe(opens);
  });
});
