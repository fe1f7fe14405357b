import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../data/model/settings.ts';
import { settingsSites } from '../../../data/related/settings-sites.ts';
import { CORPUS } from './facts.ts';

const TODAY = '2026-11-22';

test('sites with something chosen stand by name, with their own opening, silence and what was taken away', async () => {
  const settings = {
    ...DEFAULT_SETTINGS,
    sites: {
      'vendor:atea': { opening: 'off', mutedOn: null },
      'municipality:1980': { opening: null, mutedOn: TODAY },
      'municipality:2582': { opening: null, mutedOn: '2026-11-21' },
    } as const,
    hidden: { 'municipality:1980': ['vasteras-1', 'gone-1'], 'body:nowhere': ['boden-1'] },
  };
  const sites = await settingsSites(settings, TODAY, CORPUS);
  expect(
    sites.map(({ name, opening, mutedToday, hidden }) => [
      name,
      opening,
      mutedToday,
      hidden.map(({ shown }) => shown?.record.id ?? null),
    ]),
  ).toEqual([
    ['Atea', 'off', false, []],
    ['body:nowhere', null, false, ['boden-1']],
    ['Västerås', null, true, ['vasteras-1', null]],
  ]);
});

test('nothing is listed where nothing is chosen', async () => {
  expect(await settingsSites(DEFAULT_SETTINGS, TODAY, CORPUS)).toEqual([]);
});
