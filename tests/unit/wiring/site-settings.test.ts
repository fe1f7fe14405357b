import { describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../../data/model/settings.ts';
import { siteSettings } from '../../../entrypoints/wiring/site-settings.ts';
import { view } from '../components/records.ts';

const TODAY = '2026-11-22';

function chosen(changes: Partial<Settings> = {}, page = view()) {
  const acts = { onChange: vi.fn(), onMute: vi.fn(), onShowHidden: vi.fn() };
  return { acts, site: siteSettings(page, { ...DEFAULT_SETTINGS, ...changes }, TODAY, acts) };
}

describe('what is chosen for a site', () => {
  it('is not known before the settings are', () => {
    expect(
      siteSettings(view(), null, TODAY, { onChange: vi.fn(), onMute: vi.fn(), onShowHidden: vi.fn() }),
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
});
