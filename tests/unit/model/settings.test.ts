import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it, test } from 'vitest';
import {
  DEFAULT_SETTINGS,
  isHidden,
  isMuted,
  Settings,
  settingsFrom,
  withAllShown,
  withHidden,
  withSilence,
} from '../../../data/model/settings.ts';

const CHOSEN: Settings = {
  opening: { municipality: 'launcher', vendor: 'off' },
  muted: { 'vendor:atea': 'always', 'municipality:2582': '2026-11-22' },
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
      muted: { 'vendor:atea': 'always', 'municipality:2582': 'always' },
    });
  });

  it('are of the schema, whatever is stored', () => {
    const keys = fc.constantFrom(...Object.keys(CHOSEN), 'unknown', '__proto__', 'constructor', 'toString');
    const values = fc.oneof(fc.anything(), fc.constantFrom(...Object.values(CHOSEN)));
    fc.assert(
      fc.property(fc.dictionary(keys, values), (stored) => {
        expect(v.is(Settings, settingsFrom(stored))).toBe(true);
      }),
    );
  });
});

describe('silence', () => {
  const site = 'municipality:2582';
  const mutedOn = (day: string, silence: 'today' | 'always' | null) =>
    withSilence(DEFAULT_SETTINGS, site, silence, day);

  it('for today ends with the day', () => {
    const settings = mutedOn('2026-11-22', 'today');
    expect(isMuted(settings, site, '2026-11-22')).toBe(true);
    expect(isMuted(settings, site, '2026-11-23')).toBe(false);
  });

  it('for good lasts until it is undone', () => {
    const settings = mutedOn('2026-11-22', 'always');
    expect(isMuted(settings, site, '2031-01-01')).toBe(true);
    expect(withSilence(settings, site, null, '2031-01-01').muted).toEqual({});
  });

  it('of days gone by is forgotten with the next change', () => {
    const settings = mutedOn('2026-11-21', 'today');
    expect(withSilence(settings, 'vendor:atea', 'always', '2026-11-22').muted).toEqual({
      'vendor:atea': 'always',
    });
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
