import { describe, expect, test } from 'vitest';
import { related } from '../../../data/related/related.ts';
import { sectionRecords } from '../../../data/related/section-records.ts';
import { CORPUS, page, recordOf } from './facts.ts';

const BODEN = {
  url: 'https://www.boden.se/digitalisering',
  title: 'Bredband och it-säkerhet',
  headings: ['Bredband', 'It-säkerhet'],
  text: 'Vi bygger bredband och fiber i byarna. Vi skyddar våra system mot dataintrång och arbetar med informationssäkerhet. Alla anställda utbildas i att känna igen falska mejl, och driften vakas mot cyberattacker och utpressningsvirus dygnet runt.',
};

async function orderOf(heading: string, text: string) {
  const whole = await related(page(BODEN), CORPUS);
  return {
    whole,
    records: await sectionRecords({ heading, text }, { url: BODEN.url, related: whole }, CORPUS),
  };
}

const themesOf = (ids: readonly string[]) => ids.map((id) => recordOf(id).stored.record.themes);

describe('the section that one reads', () => {
  test.each([
    ['Bredband', 'Vi bygger bredband och fiber i byarna.', 'infrastruktur'],
    ['It-säkerhet', 'Vi skyddar våra system mot dataintrång och cyberattacker.', 'sakerhet'],
  ])('brings what is on its subject to the front: %s', async (heading, text, theme) => {
    const { whole, records } = await orderOf(heading, text);
    expect(records.length).toBeGreaterThan(0);
    for (const themes of themesOf(records.slice(0, 3))) expect(themes).toContain(theme);
    expect(whole.hits.map(({ id }) => id)).toEqual(expect.arrayContaining(records));
  });

  test('brings nothing where it is on no subject', async () => {
    expect((await orderOf('Kontakt', 'Ring oss på vardagar.')).records).toEqual([]);
  });

  test('brings no record that the page does not have', async () => {
    const none = { site: null, themes: [], opens: false, hits: [] };
    const section = { heading: 'Bredband', text: 'Fiber i byarna.' };
    expect(await sectionRecords(section, { url: BODEN.url, related: none }, CORPUS)).toEqual([]);
  });
});
