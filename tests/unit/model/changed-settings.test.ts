import { expect, it } from 'vitest';
import { changedSettings } from '../../../data/model/changed-settings.ts';
import { DEFAULT_SETTINGS } from '../../../data/model/settings.ts';

it('names nothing where everything is as at first', () => {
  expect(changedSettings(structuredClone(DEFAULT_SETTINGS))).toEqual([]);
});

it('names each setting that differs, and of the openings the kind', () => {
  const changed = changedSettings({
    ...DEFAULT_SETTINGS,
    opening: { municipality: 'auto', vendor: 'off' },
    sites: { 'vendor:atea': { opening: 'off', mutedOn: null } },
    theme: 'dark',
  });
  expect(changed.sort()).toEqual(['opening.vendor', 'sites', 'theme']);
});
