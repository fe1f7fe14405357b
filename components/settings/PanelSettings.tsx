import { i18n } from '#i18n';
import type { Side, Theme } from '../../data/model/manner.ts';
import type { Settings, SettingsChange } from '../../data/model/settings.ts';
import { Choice } from '../Choice.tsx';
import { Switch } from '../Switch.tsx';
import { PagePicture } from './PagePicture.tsx';
import { ThemePicture } from './ThemePicture.tsx';
import { WidthSetting, type WidthSettingProps } from './WidthSetting.tsx';

const THEMES = ['system', 'light', 'dark'] as const satisfies readonly Theme[];
const SIDES = ['right', 'left'] as const satisfies readonly Side[];

interface PanelSettingsProps extends Pick<WidthSettingProps, 'widths' | 'roomFor'> {
  settings: Settings;
  /** The system's colours are dark now. */
  isSystemDark: boolean;
  onChange: (change: SettingsChange) => void;
}

/** What following the section does, beside what happens without it. */
function FollowPictures({ side, width, follows }: Pick<Settings, 'side' | 'width' | 'follows'>) {
  const panel = { opening: 'auto', side, width, small: true } as const;
  return (
    <div class="off-and-on" aria-hidden="true">
      {[false, true].map((each) => (
        <span key={String(each)} class={each === follows ? 'now' : undefined}>
          <PagePicture {...panel} follows={each} />
          {i18n.t(each ? 'settings.turnedOn' : 'settings.turnedOff')}
        </span>
      ))}
    </div>
  );
}

/** Where the panel stands, how wide, and in which colours, each choice with a picture of what would come of it. */
export function PanelSettings({ settings, widths, roomFor, isSystemDark, onChange }: PanelSettingsProps) {
  const { side, width, theme, follows } = settings;
  const now = i18n.t(isSystemDark ? 'settings.theme.nowDark' : 'settings.theme.nowLight');
  return (
    <>
      <Choice
        name="side"
        inline
        legend={i18n.t('settings.side.legend')}
        options={SIDES.map((value) => ({
          value,
          label: i18n.t(`settings.side.${value}`),
          picture: <PagePicture small opening="auto" side={value} width={width} />,
        }))}
        chosen={side}
        onChoose={(chosen) => onChange({ side: chosen })}
      />
      <WidthSetting
        width={width}
        side={side}
        widths={widths}
        roomFor={roomFor}
        onWidth={(chosen) => onChange({ width: chosen })}
      />
      <Choice
        name="theme"
        inline
        legend={i18n.t('settings.theme.legend')}
        options={THEMES.map((value) => ({
          value,
          label: value === 'system' ? now : i18n.t(`settings.theme.${value}`),
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
      <FollowPictures side={side} width={width} follows={follows} />
    </>
  );
}
