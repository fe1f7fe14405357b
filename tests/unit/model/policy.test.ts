import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { MANAGED_SCHEMA } from '../../../data/model/managed-schema.ts';
import {
  isSilenced,
  NO_POLICY,
  openingUnder,
  policyFrom,
  settingsUnder,
} from '../../../data/model/policy.ts';
import { DEFAULT_SETTINGS } from '../../../data/model/settings.ts';

const WHOLE = {
  opening: { municipality: 'launcher', vendor: 'off' },
  sites: ['boden.se', 'atea.se'],
  mutedSites: ['edu.boden.se'],
  firstRun: false,
};

describe('a policy', () => {
  it('is read as it is written', () => {
    expect(policyFrom(WHOLE)).toEqual({ policy: WHOLE, faults: [] });
  });

  it('leaves everything to the user where it is empty', () => {
    expect(policyFrom({})).toEqual({ policy: NO_POLICY, faults: [] });
  });

  test.each<[string, object, string[], object]>([
    [
      'an opening that is none',
      { opening: { municipality: 'never', vendor: 'off' } },
      ['opening.municipality'],
      { opening: { municipality: null, vendor: 'off' } },
    ],
    ['a kind of site that is none', { opening: { body: 'off' } }, ['opening.body'], {}],
    [
      'an address instead of a host',
      { mutedSites: ['https://boden.se/', 'atea.se'] },
      ['mutedSites.0'],
      { mutedSites: ['atea.se'] },
    ],
    ['a list that is none', { sites: 'boden.se' }, ['sites'], {}],
    ['a word for yes', { firstRun: 'no' }, ['firstRun'], {}],
    ['a part that we don’t know', { update: 'never' }, ['update'], {}],
  ])('leaves out %s, names it, and keeps the rest', (_, stored, faults, changes) => {
    expect(policyFrom(stored)).toEqual({ policy: { ...NO_POLICY, ...changes }, faults });
  });

  it('takes a site in Swedish letters for the one that the browser shows', () => {
    expect(policyFrom({ mutedSites: ['Håbo.se'] }).policy.mutedSites).toEqual(['xn--hbo-ula.se']);
  });

  it('is a policy, whatever is set', () => {
    const part = fc.oneof(fc.anything(), fc.array(fc.oneof(fc.domain(), fc.string())));
    const stored = fc.oneof(fc.anything(), fc.dictionary(fc.constantFrom(...Object.keys(WHOLE), 'x'), part));
    fc.assert(
      fc.property(stored, (given) => {
        const { policy } = policyFrom(given);
        expect(policyFrom(JSON.parse(JSON.stringify(policy)))).toMatchObject({ policy });
        isSilenced(policy, 'https://www.boden.se/');
      }),
    );
  });

  it('may hold what the schema for Chrome and Edge says, and nothing else', () => {
    expect(Object.keys(MANAGED_SCHEMA.properties)).toEqual(Object.keys(WHOLE));
    const { opening } = MANAGED_SCHEMA.properties;
    expect(Object.keys(opening.properties)).toEqual(Object.keys(NO_POLICY.opening));
    for (const each of opening.properties.vendor.enum) {
      expect(policyFrom({ opening: { vendor: each } }).faults).toEqual([]);
    }
  });
});

describe('under a policy', () => {
  it('a kind of site that it names opens as it says, the other as the user has it', () => {
    const policy = { ...NO_POLICY, opening: { municipality: 'off' as const, vendor: null } };
    expect(openingUnder(policy, { municipality: 'auto', vendor: 'launcher' })).toEqual({
      municipality: 'off',
      vendor: 'launcher',
    });
  });

  test.each([
    ['https://boden.se/', true],
    ['https://www.boden.se/x', true],
    ['https://nyboden.se/', false],
    ['https://boden.se.example/', false],
    ['no address', false],
  ])('a muted site is silent with its subdomains, and no other is: %s', (url, silent) => {
    expect(isSilenced({ ...NO_POLICY, mutedSites: ['boden.se'] }, url)).toBe(silent);
    expect(isSilenced({ ...NO_POLICY, sites: ['boden.se'] }, url)).toBe(!silent);
  });

  it('no site at all is left where the list of sites is empty', () => {
    expect(isSilenced({ ...NO_POLICY, sites: [] }, 'https://boden.se/')).toBe(true);
  });
});

it('leaves a site no opening of its own where it lays down that of its kind, but its silence', () => {
  const own = (opening: 'auto' | 'off') => ({ opening, mutedOn: '2026-11-22' });
  const sites = {
    'municipality:1980': own('auto'),
    'municipality:2582': own('off'),
    'vendor:atea': own('auto'),
  };
  const policy = { ...NO_POLICY, opening: { municipality: 'launcher' as const, vendor: null } };
  expect(settingsUnder(policy, { ...DEFAULT_SETTINGS, sites })).toEqual({
    ...DEFAULT_SETTINGS,
    opening: { municipality: 'launcher', vendor: 'auto' },
    sites: { ...sites, 'municipality:1980': { opening: null, mutedOn: '2026-11-22' } },
  });
});
