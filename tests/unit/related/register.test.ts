import { describe, expect, test } from 'vitest';
import type { PageFacts } from '../../../data/model/page-facts.ts';
import { launcherCount } from '../../../data/related/decide-verdict.ts';
import { related } from '../../../data/related/related.ts';
import { CORPUS, page } from './facts.ts';

const answerTo = (given: Partial<PageFacts>) => related(page(given), CORPUS);

const rowsIn = ({ hits }: Awaited<ReturnType<typeof answerTo>>) => hits.filter(({ register }) => register);

describe('a municipality without an interview', () => {
  const SECURITY = {
    title: 'Cybersäkerhet och it-angrepp',
    text: 'Efter it-angreppet arbetar vi med informationssäkerhet och säkerhetskopior.',
  };

  test('meets its own rows on the page’s subject, below quotes on it and above what is off it', async () => {
    const answer = await answerTo({ url: 'https://www.kalix.se/sakerhet', ...SECURITY });
    const ids = answer.hits.map(({ id }) => id);
    const own = ids.indexOf('r-kalix-it-angrepp-2021');
    expect(answer.opens).toBe(true);
    expect(ids[own + 1]).toBe('r-kalix-hemtjanst-efter-attacken');
    expect(answer.hits.slice(0, own).map(({ register }) => register)).not.toContain(expect.anything());
    expect(answer.hits.slice(own).filter(({ type, onSubject }) => type === 'quote' && onSubject)).toEqual([]);
  });

  test('says by launcher how many initiatives the register has on it, rows on one counted once', async () => {
    const answer = await answerTo({ url: 'https://www.kalix.se/bad', title: 'Badplatser' });
    expect(answer.opens).toBe(false);
    expect(
      rowsIn(answer)
        .map(({ id }) => id)
        .slice(0, 2),
    ).toEqual(['r-kalix-hemtjanst-efter-attacken', 'r-kalix-it-angrepp-2021']);
    expect(launcherCount(answer)).toEqual({ count: 1, relation: 'register' });
  });

  test('that only a row on its county names has nothing to show on an unrelated page', async () => {
    const answer = await answerTo({ url: 'https://www.arjeplog.se/bad', title: 'Badplatser' });
    expect(rowsIn(answer)).toEqual([]);
  });

  test('and has that row on a page of its subject', async () => {
    const answer = await answerTo({
      url: 'https://www.arjeplog.se/it',
      title: 'Gemensam it-drift och datacenter',
    });
    const reasons = Object.fromEntries(rowsIn(answer).map(({ id, by }) => [id, by.slice(0, 2)]));
    expect(reasons['r-norrbotten-gemensamt-datacenter']).toEqual(['named', 'theme']);
  });
});

describe('the register makes no unrelated page speak', () => {
  test.each([
    ['by a product in running text', 'https://www.kalmar.se/x', 'Trio Enterprise'],
    ['by its own words', 'https://www.bracke.se/x', 'Stordådet'],
    ['by a company that it names', 'https://www.skelleftea.se/x', 'Skellefteå Kraft bjuder på fika'],
  ])('%s', async (_, url, title) => {
    expect((await answerTo({ url, title })).opens).toBe(false);
  });

  test('and leaves what a municipality with an interview shows as it was', async () => {
    const answer = await answerTo({ url: 'https://www.boden.se/bad', title: 'Badplatser' });
    expect(rowsIn(answer)).toEqual([]);
    expect(launcherCount(answer)).toEqual({ count: 22, relation: 'from' });
  });
});

test('a page on the very subject of a municipality’s own row opens: bathing temperatures from sensors', async () => {
  const answer = await answerTo({
    url: 'https://skelleftea.se/badtemperaturer',
    title: 'Badtemperaturer från sensorer',
    text: 'Uppkopplade sensorer mäter vattnet i realtid. Sensorerna sänder över ett LoRa-nät.',
  });
  expect(answer.opens).toBe(true);
  expect(rowsIn(answer)[0]?.id).toBe('r-skelleftea-badtemperatur-iot');
});

test('a vendor’s page has the rows that name it, and counts them as initiatives', async () => {
  const answer = await answerTo({ url: 'https://www.miljodata.se/nyheter', title: 'Nyheter' });
  expect(rowsIn(answer).map(({ by }) => by[0])).toContain('named');
  expect(launcherCount(answer)).toEqual({ count: 1, relation: 'register' });
});
