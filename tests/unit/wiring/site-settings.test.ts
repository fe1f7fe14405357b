import { describe, expect, it, vi } from 'vitest';
import { NO_POLICY } from '../../../data/model/policy.ts';
import { DEFAULT_SETTINGS, type Settings, type SiteChoice } from '../../../data/model/settings.ts';
import { siteSettings } from '../../../entrypoints/wiring/site-settings.ts';
import { view } from '../components/records.ts';

const TODAY = '2026-11-22';

function chosen(changes: Partial<Settings> = {}, page = view(), policy = NO_POLICY) {
  const acts = { onChange: vi.fn(), onSite: vi.fn(), onShowHidden: vi.fn() };
  return {
    acts,
    site: siteSettings(page, { settings: { ...DEFAULT_SETTINGS, ...changes }, policy, today: TODAY }, acts),
  };
}

describe('what is chosen for a site', () => {
  it('is not known before the settings are', () => {
    expect(
      siteSettings(
        view(),
        { settings: null, policy: NO_POLICY, today: TODAY },
        { onChange: vi.fn(), onSite: vi.fn(), onShowHidden: vi.fn() },
      ),
    ).toBeNull();
  });

  it('is the opening of its kind, and a choice there leaves the other kind alone', () => {
    const { site, acts } = chosen({ opening: { municipality: 'launcher', vendor: 'off' } });
    expect(site).toMatchObject({ kind: 'municipality', opening: 'launcher' });
    site?.setOpening('auto');
    expect(acts.onChange).toHaveBeenCalledWith({ opening: { municipality: 'auto', vendor: 'off' } });
  });

  it('is, off any site, what both kinds have, and a choice there counts for both', () => {
    const nowhere = view({ site: null, siteKey: null });
    const { site, acts } = chosen({ opening: { municipality: 'launcher', vendor: 'off' } }, nowhere);
    expect(site).toMatchObject({ kind: null, opening: null, silence: null, own: null });
    site?.setOpening('off');
    expect(acts.onChange).toHaveBeenCalledWith({ opening: { municipality: 'off', vendor: 'off' } });
  });

  it.each<[SiteChoice, 'today' | 'always' | null]>([
    [{ opening: 'off', mutedOn: null }, 'always'],
    [{ opening: 'launcher', mutedOn: TODAY }, 'today'],
    [{ opening: 'launcher', mutedOn: '2026-11-21' }, null],
  ])('is silent by %o: %s', (stored, silence) => {
    expect(chosen({ sites: { 'municipality:1980': stored } }).site?.silence).toBe(silence);
  });

  it('is an opening of its own, and ends the silence of today', () => {
    const sites = { 'municipality:1980': { opening: 'launcher' as const, mutedOn: TODAY } };
    const { site, acts } = chosen({ sites });
    expect(site?.own).toMatchObject({
      opening: 'launcher',
      openings: ['as-kind', 'auto', 'launcher', 'off'],
    });
    site?.own?.setOpening('auto');
    site?.own?.setOpening('as-kind');
    site?.own?.muteToday();
    site?.own?.lift();
    expect(acts.onSite.mock.calls).toEqual([
      ['municipality:1980', { opening: 'auto', mutedToday: false }],
      ['municipality:1980', { opening: null, mutedToday: false }],
      ['municipality:1980', { mutedToday: true }],
      ['municipality:1980', { mutedToday: false }],
    ]);
  });

  it('is silent for today only, where it was so until further notice', () => {
    const { site, acts } = chosen({ sites: { 'municipality:1980': { opening: 'off', mutedOn: null } } });
    site?.own?.muteToday();
    expect(acts.onSite).toHaveBeenCalledWith('municipality:1980', { opening: null, mutedToday: true });
  });

  it('is as on others again where silence for good is lifted', () => {
    const { site, acts } = chosen({ sites: { 'municipality:1980': { opening: 'off', mutedOn: null } } });
    site?.own?.lift();
    expect(acts.onSite).toHaveBeenCalledWith('municipality:1980', { opening: null, mutedToday: false });
  });

  it('is silence or nothing on a body’s site, to which nothing comes by itself', () => {
    const body = view({ site: { kind: 'body', id: 'skr', name: 'SKR' }, siteKey: 'body:skr' });
    expect(chosen({}, body).site?.own?.openings).toEqual(['as-kind', 'off']);
  });

  describe('where the IT department has laid something down', () => {
    it('is its opening, which stays apart from the user’s own', () => {
      const policy = { ...NO_POLICY, opening: { municipality: 'off' as const, vendor: null } };
      const { site, acts } = chosen(
        { opening: { municipality: 'auto', vendor: 'launcher' } },
        view(),
        policy,
      );
      expect(site).toMatchObject({ opening: 'off', isOpeningManaged: true });
      const sites = { 'municipality:1980': { opening: 'auto' as const, mutedOn: null } };
      const own = chosen({ sites }, view(), policy).site?.own;
      expect(own).toMatchObject({ opening: 'as-kind', openings: ['as-kind', 'off'] });
      const nowhere = chosen({}, view({ site: null, siteKey: null }), policy).site;
      expect(nowhere?.isOpeningManaged).toBe(true);
      const vendor = view({ site: { kind: 'vendor', id: 'atea', name: 'Atea' } });
      const other = siteSettings(
        vendor,
        {
          settings: { ...DEFAULT_SETTINGS, opening: { municipality: 'auto', vendor: 'launcher' } },
          policy,
          today: TODAY,
        },
        acts,
      );
      expect(other).toMatchObject({ opening: 'launcher', isOpeningManaged: false });
      other?.setOpening('off');
      expect(acts.onChange).toHaveBeenCalledWith({ opening: { municipality: 'auto', vendor: 'off' } });
    });

    it('is silent there, though the user has it otherwise', () => {
      const muted = { ...NO_POLICY, mutedSites: ['vasteras.se'] };
      expect(chosen({}, view({ url: 'https://www.vasteras.se/x' }), muted).site?.silence).toBe('managed');
      const elsewhere = { ...NO_POLICY, sites: ['boden.se'] };
      expect(chosen({}, view({ url: 'https://www.vasteras.se/x' }), elsewhere).site?.silence).toBe('managed');
      expect(chosen({}, view({ url: 'https://www.boden.se/x' }), elsewhere).site?.silence).toBeNull();
    });
  });
});
