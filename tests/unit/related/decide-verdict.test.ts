import { describe, expect, test } from 'vitest';
import type { HitRef, Reason, Related } from '../../../data/model/hit.ts';
import { DEFAULT_SETTINGS, type Opening, type Settings } from '../../../data/model/settings.ts';
import { decideVerdict, launcherCount, siteKey } from '../../../data/related/decide-verdict.ts';

const SITE = { kind: 'municipality', id: '2582', name: 'Boden' } as const;

const hit = (by: Reason, number: number, voice = by === 'own'): HitRef => ({
  ...{ id: `r-${number}`, type: 'quote', by: [by], score: 0.5, onSubject: true, marks: { sv: [], en: [] } },
  evidence: { themes: [], words: [], voice },
});

const answer = (reasons: Reason[], opens = true, site: Related['site'] = SITE): Related => ({
  ...{ site, themes: [], opens, hits: reasons.map((by, number) => hit(by, number)) },
});

const TODAY = '2026-11-22';
const OPEN_TODAY = { closed: false, today: TODAY };
const chosen = (changes: Partial<Settings>): Settings => ({ ...DEFAULT_SETTINGS, ...changes });

type Case = [
  what: string,
  reasons: Reason[],
  opens: boolean,
  opening: Opening,
  closed: boolean,
  show: string,
];

const own = (opening: Opening) => ({ opening, mutedOn: null });
const OFF = own('off');
const mutedOn = (day: string) => ({ opening: null, mutedOn: day });

describe('what a page gets to show', () => {
  test.each<Case>([
    ['the sidebar, with something on the subject', ['own'], true, 'auto', false, 'open'],
    ['the sidebar, though nothing is its own', ['theme'], true, 'auto', false, 'open'],
    ['the launcher, with nothing on the subject', ['own'], false, 'auto', false, 'launcher'],
    ['the launcher, where the reader closed the sidebar', ['own'], true, 'auto', true, 'launcher'],
    ['the launcher, where the reader wants no more', ['own'], true, 'launcher', false, 'launcher'],
    ['nothing, where there is nothing', [], false, 'auto', false, 'none'],
    ['nothing, where the reader turned it off', ['own'], true, 'off', false, 'none'],
  ])('%s', (_, reasons, opens, opening, closed, show) => {
    const settings = chosen({ opening: { municipality: opening, vendor: 'auto' } });
    expect(decideVerdict(answer(reasons, opens), settings, { closed, today: TODAY }).show).toBe(show);
  });

  test.each<[string, Settings['sites'], string]>([
    ['nothing, on a site that is muted for good', { 'municipality:2582': OFF }, 'none'],
    ['nothing, on a site that is muted today', { 'municipality:2582': mutedOn(TODAY) }, 'none'],
    ['the sidebar, where that was yesterday', { 'municipality:2582': mutedOn('2026-11-21') }, 'open'],
    ['the sidebar, where others are', { 'vendor:2582': OFF, 'municipality:258': mutedOn(TODAY) }, 'open'],
    ['the launcher, where the site is to have it', { 'municipality:2582': own('launcher') }, 'launcher'],
  ])('%s', (_, sites, show) => {
    expect(decideVerdict(answer(['own']), chosen({ sites }), OPEN_TODAY).show).toBe(show);
  });

  test('the site’s own opening before that of its kind', () => {
    const settings = chosen({
      opening: { municipality: 'off', vendor: 'off' },
      sites: { 'municipality:2582': own('auto') },
    });
    expect(decideVerdict(answer(['own']), settings, OPEN_TODAY).show).toBe('open');
  });

  test('what was chosen for its kind of site', () => {
    const settings = chosen({ opening: { municipality: 'auto', vendor: 'off' } });
    const vendor = { kind: 'vendor', id: 'atea', name: 'Atea' } as const;
    expect(decideVerdict(answer(['own'], true, vendor), settings, OPEN_TODAY).show).toBe('none');
    expect(decideVerdict(answer(['own']), settings, OPEN_TODAY).show).toBe('open');
  });

  test('nothing, where it is nobody’s site; and always the manner in which it would stand', () => {
    const settings = chosen({ side: 'left', width: 420, theme: 'dark' });
    expect(decideVerdict(answer(['theme'], true, null), settings, OPEN_TODAY)).toEqual({
      show: 'none',
      count: 1,
      relation: 'subject',
      siteName: '',
      manner: { side: 'left', width: 420, theme: 'dark' },
    });
  });
});

describe('the launcher counts', () => {
  test.each<[string, Reason[], object]>([
    ['the site’s own records', ['own', 'own', 'named', 'theme'], { count: 2, relation: 'from' }],
    ['else those that name it', ['named', 'theme', 'peer'], { count: 1, relation: 'naming' }],
    ['else all on its subject', ['theme', 'wording', 'peer'], { count: 3, relation: 'subject' }],
    ['nothing', [], { count: 0, relation: 'subject' }],
  ])('%s', (_, reasons, expected) => {
    expect(launcherCount(answer(reasons))).toEqual(expected);
  });
});

test('the launcher counts what the panel shows first: of the site’s own those on the page’s subject', () => {
  const off = { ...hit('own', 8), onSubject: false };
  const own = [hit('own', 1), hit('own', 2)];
  expect(launcherCount({ ...answer([]), hits: [...own, off] })).toEqual({ count: 2, relation: 'from' });
  expect(launcherCount({ ...answer([]), hits: [off, hit('theme', 1)] }).relation).toBe('subject');
  expect(launcherCount({ ...answer([], false), hits: [off] })).toEqual({ count: 1, relation: 'from' });
});

describe('rows of the register are counted', () => {
  const row = (by: Reason, number: number, group: string | null = null): HitRef => ({
    ...hit(by, number),
    type: 'initiative',
    register: { group },
  });
  const VENDOR = { kind: 'vendor', id: 'atea', name: 'Atea' } as const;

  test('as initiatives about the site, those on one initiative once, those on its county not', () => {
    const hits = [row('own', 1, 'g'), row('own', 2, 'g'), row('own', 3), row('named', 4), row('theme', 5)];
    expect(launcherCount({ ...answer([]), hits })).toEqual({ count: 2, relation: 'register' });
  });

  test('on a vendor’s site where they name it', () => {
    const hits = [row('named', 1), row('theme', 2)];
    expect(launcherCount({ ...answer([], true, VENDOR), hits })).toEqual({ count: 1, relation: 'register' });
  });

  test('and never together with what was told in interviews', () => {
    const hits = [hit('own', 1), row('own', 2)];
    expect(launcherCount({ ...answer([]), hits })).toEqual({ count: 1, relation: 'from' });
    expect(launcherCount({ ...answer([]), hits: [hit('named', 1), row('own', 2)] }).relation).toBe(
      'register',
    );
  });
});

test('records by others about the site are not said to come from it', () => {
  const hits = [hit('own', 1, false), hit('own', 2, false)];
  expect(launcherCount({ ...answer([]), hits })).toEqual({ count: 2, relation: 'about' });
});

test('a site is muted under its kind and id', () => {
  expect(siteKey(SITE)).toBe('municipality:2582');
});
