import { describe, expect, it, vi } from 'vitest';

vi.mock('#i18n', () => import('./swedish.ts'));

import { OpeningSettings } from '../../../components/settings/OpeningSettings.tsx';
import { PanelSettings } from '../../../components/settings/PanelSettings.tsx';
import { SettingsKeeping } from '../../../components/settings/SettingsKeeping.tsx';
import { DEFAULT_SETTINGS } from '../../../data/model/settings.ts';
import { doing, mount, one, texts } from './mount.ts';

const UNMANAGED = { municipality: null, vendor: null } as const;
const NOTHING = () => {};

/** What stands in the picture beside each radio of a group, by the radio's value. */
const pictured = (name: string, read: (picture: Element) => unknown) =>
  Object.fromEntries(
    [...document.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)].map((radio) => [
      radio.value,
      read(one(radio.closest('label') ?? document, 'svg')),
    ]),
  );

describe('each choice shows what would come of it, before it is made', () => {
  it('the panel, the small button or nothing, for each kind of site', () => {
    mount(<OpeningSettings settings={DEFAULT_SETTINGS} managed={UNMANAGED} onChange={NOTHING} />);
    const beside = (picture: Element) =>
      ['panel', 'button'].filter((part) => picture.querySelector(`.${part}`));
    for (const kind of ['municipality', 'vendor']) {
      expect(pictured(`opening-${kind}`, beside)).toEqual({ auto: ['panel'], launcher: ['button'], off: [] });
    }
  });

  const draw = (changes: Partial<Parameters<typeof PanelSettings>[0]> = {}) => {
    const onChange = vi.fn();
    mount(
      <PanelSettings
        settings={DEFAULT_SETTINGS}
        widths={{ least: 300, most: 640, step: 4 }}
        roomFor={(width) => ({ panel: Math.min(width, 500), page: 1_100 - Math.min(width, 500) })}
        isSystemDark={false}
        onChange={onChange}
        {...changes}
      />,
    );
    return onChange;
  };

  it('the side at which the panel would stand, as wide as it is now', () => {
    draw({ settings: { ...DEFAULT_SETTINGS, width: 450 } });
    const place = (picture: Element) => ['x', 'width'].map((of) => one(picture, '.panel').getAttribute(of));
    expect(pictured('side', place)).toEqual({ right: ['110', '50'], left: ['0', '50'] });
  });

  it('the width that the slider is moved to, and what it leaves to the page, before it counts', async () => {
    const onChange = draw();
    const slider = one<HTMLInputElement>(document, '[type=range]');
    expect(texts(document, '.slide p')).toEqual([
      'I det här fönstret blir det 720 bildpunkter kvar åt sidan.',
    ]);
    const move = (event: string) => () => slider.dispatchEvent(new Event(event, { bubbles: true }));
    slider.value = '600';
    await doing(move('input'));
    expect(texts(document, 'output')).toEqual(['600 bildpunkter']);
    expect(texts(document, '.slide p')).toEqual([
      'I det här fönstret blir panelen högst 500 bildpunkter, så att 600 blir kvar åt sidan.',
    ]);
    expect(one(document, '.setting .page-picture .panel').getAttribute('width')).toBe(String(600 / 9));
    expect(onChange).not.toHaveBeenCalled();
    await doing(move('change'));
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ width: 600 });
  });

  it('that a small window has no room for both', () => {
    draw({ roomFor: () => null });
    expect(texts(document, '.slide p')).toEqual([expect.stringMatching(/^Det här fönstret är för litet/)]);
  });

  it.each([
    [true, 'Som i systemet, nu mörka'],
    [false, 'Som i systemet, nu ljusa'],
  ])('which colours the system has now (dark: %s)', (isSystemDark, said) => {
    draw({ isSystemDark });
    expect(texts(document, 'label')).toContainEqual(expect.stringContaining(said));
  });

  it('the order with and without following the section, with the one that counts', () => {
    draw();
    expect(texts(document, '.off-and-on > span')).toEqual(['Av', 'På']);
    expect(texts(document, '.off-and-on > .now')).toEqual(['Av']);
    expect(document.querySelectorAll('.off-and-on .section')).toHaveLength(1);
  });

  it.each([
    [[], 'Allt är som från början.'],
    [
      ['opening.vendor', 'sites', 'hidden', 'theme'],
      'Ändrat sedan början: Hur Sidoljus visas på leverantörers sidor, Webbplatser, Färger.',
    ],
  ])('what going back to the start would take back: %j', (changed, said) => {
    const acts = { onExport: NOTHING, onImport: NOTHING, onReset: NOTHING, onUndo: NOTHING };
    mount(<SettingsKeeping kept={null} changed={changed} {...acts} />);
    expect(texts(document, '.meaning')).toEqual([said]);
  });
});
