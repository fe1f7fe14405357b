import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../../data/model/settings.ts';
import { readSettingsFile, settingsFile, withoutSites } from '../../../data/model/settings-file.ts';

const CHOSEN: Settings = {
  ...DEFAULT_SETTINGS,
  sites: {
    'vendor:atea': { opening: 'off', mutedOn: null },
    'municipality:1980': { opening: 'auto', mutedOn: '2026-11-22' },
  },
  hidden: { 'municipality:2582': ['boden-1'] },
  theme: 'dark',
};

const withPart = (part: object) =>
  JSON.stringify({ format: 'sidoljus-settings', version: 3, settings: { ...CHOSEN, ...part } });

describe('a file of settings', () => {
  it('gives back what was written', () => {
    expect(readSettingsFile(settingsFile(CHOSEN))).toEqual({ ok: true, settings: CHOSEN });
  });

  it('of an older version gives sites that were muted as silent', () => {
    const { sites: _, ...others } = CHOSEN;
    const settings = { ...others, muted: { 'vendor:atea': 'always', 'municipality:1980': '2026-11-22' } };
    const read = readSettingsFile(JSON.stringify({ format: 'sidoljus-settings', version: 2, settings }));
    expect(read).toMatchObject({
      ok: true,
      settings: {
        sites: {
          'vendor:atea': { opening: 'off', mutedOn: null },
          'municipality:1980': { opening: null, mutedOn: '2026-11-22' },
        },
      },
    });
  });

  it.each([
    ['is no JSON', '{', { kind: 'not-json' }],
    ['is empty', '', { kind: 'not-json' }],
    ['is another program’s', '{"settings":{}}', { kind: 'not-ours' }],
    ['is a list', '[1]', { kind: 'not-ours' }],
    ['is of a later version', '{"format":"sidoljus-settings","version":4}', { kind: 'newer' }],
    ['holds no settings', '{"format":"sidoljus-settings","version":1}', { kind: 'part', part: 'settings' }],
    ['has a width that can’t be', withPart({ width: 20 }), { kind: 'part', part: 'width' }],
    [
      'has a site that is none',
      withPart({ sites: { nowhere: { opening: 'off', mutedOn: null } } }),
      { kind: 'part', part: 'sites.nowhere' },
    ],
    [
      'names a day that there is not',
      withPart({ sites: { 'municipality:1980': { opening: null, mutedOn: '2026-02-30' } } }),
      { kind: 'part', part: 'sites.municipality:1980.mutedOn' },
    ],
    ['has a part that we don’t know', withPart({ evil: true }), { kind: 'part', part: 'evil' }],
  ])('is refused whole, with the reason, where it %s', (_, text, fault) => {
    expect(readSettingsFile(text)).toEqual({ ok: false, fault });
  });

  it('can be taken without some of its sites, and without what was hidden there', () => {
    expect(withoutSites(CHOSEN, ['vendor:atea', 'municipality:2582'])).toEqual({
      ...CHOSEN,
      sites: { 'municipality:1980': { opening: 'auto', mutedOn: '2026-11-22' } },
      hidden: {},
    });
  });

  it('is settings or a fault, whatever its text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readSettingsFile(text).ok).toBe(false);
      }),
    );
  });
});
