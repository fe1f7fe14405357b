import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../data/model/settings.ts';
import { settingsSites } from '../../../data/related/settings-sites.ts';
import { CORPUS } from './facts.ts';

const TODAY = '2026-11-22';

test('sites with something chosen stand by name, with silence and what was taken away', async () => {
  const settings = {
    ...DEFAULT_SETTINGS,
    muted: { 'vendor:atea': 'always', 'municipality:1980': TODAY, 'municipality:2582': '2026-11-21' },
    hidden: { 'municipality:1980': ['vasteras-1', 'gone-1'], 'body:nowhere': ['boden-1'] },
  };
  const sites = await settingsSites(settings, TODAY, CORPUS);
  expect(
    sites.map(({ name, silence, hidden }) => [
      name,
      silence,
      hidden.map(({ shown }) => shown?.record.id ?? null),
    ]),
  ).toEqual([
    ['Atea', 'always', []],
    ['body:nowhere', null, ['boden-1']],
    ['Västerås', 'today', ['vasteras-1', null]],
  ]);
});

test('nothing is listed where nothing is chosen', async () => {
  expect(await settingsSites(DEFAULT_SETTINGS, TODAY, CORPUS)).toEqual([]);
});
