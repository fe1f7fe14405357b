import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it, test } from 'vitest';
import {
  DEFAULT_SETTINGS,
  isHidden,
  Settings,
  type SiteChange,
  settingsFrom,
  silenceOn,
  withAllShown,
  withHidden,
  withSite,
} from '../../../data/model/settings.ts';

const CHOSEN: Settings = {
  opening: { municipality: 'launcher', vendor: 'off' },
  sites: {
    'vendor:atea': { opening: 'launcher', mutedOn: null },
    'municipality:2582': { opening: null, mutedOn: '2026-11-22' },
  },
  hidden: { 'municipality:2582': ['boden-1'] },
  theme: 'dark',
  side: 'left',
  width: 500,
  follows: true,
};

describe('stored settings', () => {
  it('are the defaults where nothing is stored', () => {
    for (const nothing of [undefined, null, 'x', 3, []])
      expect(settingsFrom(nothing)).toEqual(DEFAULT_SETTINGS);
  });

  it('come back as they were chosen', () => {
    expect(settingsFrom(CHOSEN)).toEqual(CHOSEN);
  });

  test.each(Object.keys(CHOSEN) as (keyof Settings)[])('lose a damaged "%s", and nothing else', (key) => {
    for (const damage of [undefined, null, 'rubbish', 12, { 'x:y': 1 }, [3]]) {
      expect(settingsFrom({ ...CHOSEN, [key]: damage })).toEqual({ ...CHOSEN, [key]: DEFAULT_SETTINGS[key] });
    }
  });

  it('of an older version keep what was chosen: one opening for all kinds, sites muted for good', () => {
    const older = { opening: 'launcher', muted: ['vendor:atea', 'municipality:2582'] };
    expect(settingsFrom(older)).toEqual({
      ...DEFAULT_SETTINGS,
      opening: { municipality: 'launcher', vendor: 'launcher' },
      sites: {
        'vendor:atea': { opening: 'off', mutedOn: null },
        'municipality:2582': { opening: 'off', mutedOn: null },
      },
    });
  });

  it('of a later one too: how long each site is muted', () => {
    const older = { muted: { 'vendor:atea': 'always', 'municipality:2582': '2026-11-22' } };
    expect(settingsFrom(older).sites).toEqual({
      'vendor:atea': { opening: 'off', mutedOn: null },
      'municipality:2582': { opening: null, mutedOn: '2026-11-22' },
    });
  });

  it('are of the schema, whatever is stored', () => {
    const keys = fc.constantFrom(
      ...Object.keys(CHOSEN),
      'muted',
      'unknown',
      '__proto__',
      'constructor',
      'toString',
    );
    const values = fc.oneof(fc.anything(), fc.constantFrom(...Object.values(CHOSEN)));
    fc.assert(
      fc.property(fc.dictionary(keys, values), (stored) => {
        expect(v.is(Settings, settingsFrom(stored))).toBe(true);
      }),
    );
  });
});

describe('what is chosen for a site', () => {
  const site = 'municipality:2582';
  const today = '2026-11-22';
  const choosing = (...changes: SiteChange[]) =>
    changes.reduce((settings, change) => withSite(settings, site, change, today), DEFAULT_SETTINGS);

  it('is silence for today, which ends with the day', () => {
    const settings = choosing({ mutedToday: true });
    expect(silenceOn(settings, site, today)).toBe('today');
    expect(silenceOn(settings, site, '2026-11-23')).toBeNull();
  });

  it('is no silence where a file names a day to come', () => {
    const later = { ...DEFAULT_SETTINGS, sites: { [site]: { opening: null, mutedOn: '2099-01-01' } } };
    expect(silenceOn(later, site, today)).toBeNull();
    expect(withSite(later, 'vendor:atea', { opening: 'off' }, today).sites).not.toHaveProperty([site]);
  });

  it('is silence for good, which lasts until it is chosen otherwise', () => {
    expect(silenceOn(choosing({ opening: 'off' }), site, '2031-01-01')).toBe('always');
    expect(silenceOn(choosing({ opening: 'off' }, { opening: 'auto' }), site, today)).toBeNull();
  });

  it('is an opening of its own, which a day of silence leaves as it is', () => {
    const settings = choosing({ opening: 'launcher' }, { mutedToday: true });
    expect(settings.sites).toEqual({ [site]: { opening: 'launcher', mutedOn: today } });
    expect(withSite(settings, site, { mutedToday: false }, today).sites).toEqual({
      [site]: { opening: 'launcher', mutedOn: null },
    });
  });

  it('is kept no longer than it says something', () => {
    expect(choosing({ opening: 'launcher' }, { opening: null }).sites).toEqual({});
    const later = withSite(choosing({ mutedToday: true }), 'vendor:atea', { opening: 'off' }, '2026-11-23');
    expect(later.sites).toEqual({ 'vendor:atea': { opening: 'off', mutedOn: null } });
  });
});

describe('a record that was taken away from a site', () => {
  const site = 'municipality:2582';
  const hiding = (record: string, settings = DEFAULT_SETTINGS) => withHidden(settings, site, record, true);

  it('is hidden there once, and nowhere else', () => {
    const settings = hiding('boden-1', hiding('boden-1'));
    expect(settings.hidden).toEqual({ [site]: ['boden-1'] });
    expect(isHidden(settings, site, 'boden-1')).toBe(true);
    expect(isHidden(settings, 'municipality:1980', 'boden-1')).toBe(false);
    expect(isHidden(settings, null, 'boden-1')).toBe(false);
  });

  it('comes back alone, or with all the others', () => {
    const settings = hiding('boden-2', hiding('boden-1'));
    expect(withHidden(settings, site, 'boden-1', false).hidden).toEqual({ [site]: ['boden-2'] });
    expect(withAllShown(settings, site).hidden).toEqual({});
    expect(withHidden(hiding('boden-1'), site, 'boden-1', false).hidden).toEqual({});
  });
});
