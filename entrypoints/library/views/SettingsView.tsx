import { i18n } from '#i18n';
import { LoadingPage } from '../../../components/library/LibraryPage.tsx';
import { AddSite } from '../../../components/settings/AddSite.tsx';
import { ManagedSites } from '../../../components/settings/ManagedSites.tsx';
import { OpeningSettings } from '../../../components/settings/OpeningSettings.tsx';
import { PanelSettings } from '../../../components/settings/PanelSettings.tsx';
import { SettingsKeeping } from '../../../components/settings/SettingsKeeping.tsx';
import { SettingsPage } from '../../../components/settings/SettingsPage.tsx';
import { Shortcuts } from '../../../components/settings/Shortcuts.tsx';
import { SiteList } from '../../../components/settings/SiteList.tsx';
import type { RoomBeside } from '../../../components/settings/WidthSetting.tsx';
import { ask } from '../../../data/bridge/ask.ts';
import { reportError } from '../../../data/bridge/report-error.ts';
import { openShortcutPage } from '../../../data/bridge/shortcuts.ts';
import type { Language } from '../../../data/locales/language.ts';
import { PANEL_WIDTHS } from '../../../data/model/panel-widths.ts';
import type { Policy } from '../../../data/model/policy.ts';
import {
  type Opening,
  openingKindOf,
  type Settings,
  type SettingsChange,
  type SiteChange,
} from '../../../data/model/settings.ts';
import { widestBeside } from '../../../data/page/room/panel-width.ts';
import { planWindow } from '../../../data/page/room/plan-room.ts';
import { useSettings } from '../../wiring/use-settings.ts';
import { useKeeping } from '../use-keeping.ts';
import { useSettingsSites } from '../use-settings-sites.ts';
import { useShortcuts } from '../use-shortcuts.ts';
import { useSiteChoices } from '../use-site-choices.ts';
import { type Surroundings, useSurroundings } from '../use-surroundings.ts';
import { useTitle } from '../use-title.ts';

const WIDTHS = { ...PANEL_WIDTHS, step: 4 };

const openKeys = () => {
  openShortcutPage().catch((error: unknown) => reportError(error, 'opening the page of shortcuts'));
};

const LONGEST = 2_000;
const findSites = (text: string) => ask('find-sites', { text: text.slice(0, LONGEST).toWellFormed() });

/** What already holds for a site's kind, so that nothing changes until it is chosen; to a body nothing comes by itself. */
const openingAtFirst = (site: string, { opening }: Settings): Opening =>
  site.startsWith('body:') ? 'off' : opening[openingKindOf(site)];

/** What a width comes to beside a page in a window; `null` where there is no room for both. */
function roomIn(window: Surroundings['window'], width: number): RoomBeside | null {
  if (planWindow(window)) return null;
  const panel = Math.min(width, widestBeside(window.width));
  return { panel, page: window.width - panel };
}

interface KnownProps {
  language: Language;
  settings: Settings;
  policy: Policy;
  change: (change: SettingsChange) => void;
  changeSite: (site: string, change: SiteChange) => void;
}

function Known({ language, settings, policy, change, changeSite }: KnownProps) {
  const sites = useSettingsSites(settings);
  const choices = useSiteChoices(sites, changeSite);
  const { shortcuts, change: changeKeys } = useShortcuts();
  const keeping = useKeeping(settings);
  const { window, isSystemDark } = useSurroundings();
  return (
    <SettingsPage
      opening={<OpeningSettings settings={settings} managed={policy.opening} onChange={change} />}
      panel={
        <PanelSettings
          settings={settings}
          widths={WIDTHS}
          roomFor={(width) => roomIn(window, width)}
          isSystemDark={isSystemDark}
          onChange={change}
        />
      }
      sites={
        <>
          <ManagedSites sites={policy.sites} muted={policy.mutedSites} />
          <AddSite
            find={findSites}
            isListed={(site) => Boolean(settings.sites[site]?.opening)}
            onAdd={(site) => choices.onSite(site, { opening: openingAtFirst(site, settings) })}
          />
          <SiteList
            sites={sites}
            language={language}
            look={settings}
            isManaged={(site) => policy.opening[openingKindOf(site)] !== null}
            {...choices}
          />
        </>
      }
      keys={<Shortcuts shortcuts={shortcuts} onChange={changeKeys} onOpenPage={openKeys} />}
      keeping={<SettingsKeeping {...keeping} />}
    />
  );
}

/** The settings, wired to where they are kept and to the browser's keys. */
export function SettingsView({ language }: { language: Language }) {
  const { settings, policy, change, changeSite } = useSettings();
  useTitle(i18n.t('settings.title'));
  if (!settings) return <LoadingPage said={i18n.t('settings.loading')} />;
  return (
    <Known language={language} settings={settings} policy={policy} change={change} changeSite={changeSite} />
  );
}
