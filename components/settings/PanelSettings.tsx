import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Side, Theme } from '../../data/model/manner.ts';
import type { Opening, OpeningKind, Settings, SettingsChange } from '../../data/model/settings.ts';
import { Choice } from '../Choice.tsx';
import { Switch } from '../Switch.tsx';
import { PagePicture } from './PagePicture.tsx';
import { ThemePicture } from './ThemePicture.tsx';

const KINDS = ['municipality', 'vendor'] as const satisfies readonly OpeningKind[];
const OPENINGS = ['auto', 'launcher', 'off'] as const satisfies readonly Opening[];
const THEMES = ['system', 'light', 'dark'] as const satisfies readonly Theme[];
const SIDES = ['right', 'left'] as const satisfies readonly Side[];

interface PanelSettingsProps {
  settings: Settings;
  /** Bounds of the panel's width in CSS pixels, and what the slider moves by. */
  widths: { least: number; most: number; step: number };
  onChange: (change: SettingsChange) => void;
}

interface OpeningSettingsProps extends Omit<PanelSettingsProps, 'widths'> {
  /** What the IT department has laid down; `null` where the user chooses. */
  managed: Readonly<Record<OpeningKind, Opening | null>>;
}

/** How Sidoljus comes to pages, for each kind of site, with a picture of what comes of it. */
export function OpeningSettings({ settings, managed, onChange }: OpeningSettingsProps) {
  const { side, width } = settings;
  const openingOf = (kind: OpeningKind) => managed[kind] ?? settings.opening[kind];
  return (
    <>
      {KINDS.map((kind) => (
        <div class="setting" key={kind}>
          <Choice
            name={`opening-${kind}`}
            legend={i18n.t(`settings.legend.${kind}`)}
            options={OPENINGS.map((value) => ({ value, label: i18n.t(`settings.${value}`) }))}
            chosen={openingOf(kind)}
            managed={managed[kind] !== null}
            onChoose={(opening) => onChange({ opening: { ...settings.opening, [kind]: opening } })}
          />
          <PagePicture opening={openingOf(kind)} side={side} width={width} />
        </div>
      ))}
    </>
  );
}

/** Where the panel stands, how wide, and in which colours. */
export function PanelSettings({ settings, widths, onChange }: PanelSettingsProps) {
  const id = useId();
  const { side, width, theme, follows } = settings;
  return (
    <div class="setting">
      <div>
        <Choice
          name="side"
          inline
          legend={i18n.t('settings.side.legend')}
          options={SIDES.map((value) => ({ value, label: i18n.t(`settings.side.${value}`) }))}
          chosen={side}
          onChoose={(chosen) => onChange({ side: chosen })}
        />
        <div class="slide">
          <label for={id}>{i18n.t('settings.width')}</label>
          <input
            id={id}
            type="range"
            min={widths.least}
            max={widths.most}
            step={widths.step}
            value={width}
            onChange={(event) => onChange({ width: event.currentTarget.valueAsNumber })}
          />
          <output for={id}>{i18n.t('settings.pixels', { width })}</output>
        </div>
        <Choice
          name="theme"
          inline
          legend={i18n.t('settings.theme.legend')}
          options={THEMES.map((value) => ({
            value,
            label: i18n.t(`settings.theme.${value}`),
            picture: <ThemePicture theme={value} />,
          }))}
          chosen={theme}
          onChoose={(chosen) => onChange({ theme: chosen })}
        />
        <Switch
          label={i18n.t('settings.follows')}
          meaning={i18n.t('settings.followsMeaning')}
          isOn={follows}
          onSwitch={(isOn) => onChange({ follows: isOn })}
        />
      </div>
      <PagePicture opening="auto" side={side} width={width} follows={follows} />
    </div>
  );
}
