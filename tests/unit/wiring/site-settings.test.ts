import { describe, expect, it, vi } from 'vitest';
import { NO_POLICY } from '../../../data/model/policy.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../data/model/settings.ts';
import { siteSettings } from '../../../entrypoints/wiring/site-settings.ts';
import { view } from '../components/records.ts';

const TODAY = '2026-11-22';

function chosen(changes: Partial<Settings> = {}, page = view(), policy = NO_POLICY) {
  const acts = { onChange: vi.fn(), onMute: vi.fn(), onShowHidden: vi.fn() };
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
        { onChange: vi.fn(), onMute: vi.fn(), onShowHidden: vi.fn() },
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
    expect(site).toMatchObject({ kind: null, opening: null, silence: null, setSilence: null });
    site?.setOpening('off');
    expect(acts.onChange).toHaveBeenCalledWith({ opening: { municipality: 'off', vendor: 'off' } });
  });

  it.each([
    ['always', 'always'],
    [TODAY, 'today'],
    ['2026-11-21', null],
  ])('is silent by "%s": %s', (stored, silence) => {
    const { site, acts } = chosen({ muted: { 'municipality:1980': stored } });
    expect(site?.silence).toBe(silence);
    site?.setSilence?.('today');
    expect(acts.onMute).toHaveBeenCalledWith('municipality:1980', 'today');
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
