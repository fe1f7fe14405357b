import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Side, Theme } from '../data/model/manner.ts';
import type { Opening } from '../data/model/settings.ts';
import { Act } from './Act.tsx';
import { Choice } from './Choice.tsx';
import type { Look } from './look.ts';
import { OutsideLink } from './OutsideLink.tsx';
import { ownWords } from './own-words.ts';
import { Switch } from './Switch.tsx';
import type { SiteOpening, SiteSettings } from './site-settings.ts';

const OPENINGS = ['auto', 'launcher', 'off'] as const satisfies readonly Opening[];
const THEMES = ['system', 'light', 'dark'] as const satisfies readonly Theme[];
const SIDES = ['right', 'left'] as const satisfies readonly Side[];

interface SettingsMenuProps {
  id: string;
  site: SiteSettings;
  look: Look;
  /** Address of the page with all settings. */
  allSettings: string;
  /** Called when something was chosen that ends the menu. */
  onDone: () => void;
}

const legendOf = ({ kind }: SiteSettings): string =>
  kind === null ? i18n.t('settings.legend.all') : i18n.t(`settings.legend.${kind}`);

/** How Sidoljus comes to this site alone, and both silences beside each other. */
function OwnChoice({ site: { own, silence } }: Pick<SettingsMenuProps, 'site'>) {
  const [said, setSaid] = useState('');
  if (!own || silence === 'managed') return null;
  const openings = own.openings.map((value) => ({ value, label: ownWords(value) }));
  const choose = (chosen: SiteOpening | 'today') => {
    // The panel one has open stays open: nothing else would say that anything came of it.
    setSaid(chosen === 'launcher' ? i18n.t('settings.own.fromNext') : '');
    if (chosen === 'today') own.muteToday();
    else own.setOpening(chosen);
  };
  return (
    <>
      <Choice<SiteOpening | 'today'>
        name="site-opening"
        inline
        legend={i18n.t('settings.own.legend')}
        options={[
          ...openings.slice(0, -1),
          { value: 'today', label: i18n.t('settings.sites.today') },
          ...openings.slice(-1),
        ]}
        chosen={silence === 'today' ? 'today' : own.opening}
        onChoose={choose}
      />
      <p class="next" role="status">
        {said}
      </p>
    </>
  );
}

/** How Sidoljus comes to pages of this kind, silence there, its colours and where it stands. */
export function SettingsMenu({ id, site, look, allSettings, onDone }: SettingsMenuProps) {
  const showHidden = () => {
    onDone();
    site.showHidden();
  };
  return (
    <div class="settings" id={id}>
      <Choice
        name="opening"
        legend={legendOf(site)}
        options={OPENINGS.map((value) => ({ value, label: i18n.t(`settings.${value}`) }))}
        chosen={site.opening}
        managed={site.isOpeningManaged}
        onChoose={site.setOpening}
      />
      <OwnChoice site={site} />
      {site.hidden > 0 && (
        <Act onClick={showHidden} label={i18n.t('hide.showAll', site.hidden, { count: site.hidden })} />
      )}
      <Choice
        name="theme"
        inline
        legend={i18n.t('settings.theme.legend')}
        options={THEMES.map((value) => ({ value, label: i18n.t(`settings.theme.${value}`) }))}
        chosen={look.theme}
        onChoose={look.setTheme}
      />
      {look.side && (
        <Choice
          name="side"
          inline
          legend={i18n.t('settings.side.legend')}
          options={SIDES.map((value) => ({ value, label: i18n.t(`settings.side.${value}`) }))}
          chosen={look.side}
          onChoose={look.setSide}
        />
      )}
      {look.follows !== null && (
        <Switch
          label={i18n.t('settings.follows')}
          meaning={i18n.t('settings.followsMeaning')}
          isOn={look.follows}
          onSwitch={look.setFollows}
        />
      )}
      <OutsideLink href={allSettings}>{i18n.t('settings.all')}</OutsideLink>
    </div>
  );
}
