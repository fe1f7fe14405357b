import { useContext } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { settingsAddress } from '../../../components/library/addresses.ts';
import { LoadingPage } from '../../../components/library/LibraryPage.tsx';
import { Moved } from '../../../components/library/moved.ts';
import { WelcomePage } from '../../../components/welcome/WelcomePage.tsx';
import { requestAccess } from '../../../data/bridge/access.ts';
import { reportError } from '../../../data/bridge/report-error.ts';
import type { Language } from '../../../data/locales/language.ts';
import { openingUnder } from '../../../data/model/policy.ts';
import { useSettings } from '../../wiring/use-settings.ts';
import { useGranted } from '../use-granted.ts';
import { useTitle } from '../use-title.ts';
import type { ViewProps } from '../view.ts';

const PANELS = { sv: '/welcome/panel-sv.svg', en: '/welcome/panel-en.svg' } as const;

/** The picture in a language, by addresses. */
const pictureIn = (language: Language) => ({
  page: browser.runtime.getURL('/welcome/page.svg'),
  panel: browser.runtime.getURL(PANELS[language]),
});

async function closeTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}

const told = (doing: string) => (error: unknown) => reportError(error, doing);

/** The page after an install, wired to the settings and to what the browser grants. */
export function WelcomeView({ language, go }: ViewProps) {
  const { settings, policy, change } = useSettings();
  const { hasAll } = useGranted();
  const cameFromSettings = useContext(Moved);
  useTitle(i18n.t('welcome.title'));
  if (!settings) return <LoadingPage said={i18n.t('settings.loading')} />;
  const { municipality, vendor } = openingUnder(policy, settings.opening);
  const done = () => {
    if (cameFromSettings) go(settingsAddress());
    else void closeTab().catch(told('closing the first page'));
  };
  const grant = () => void requestAccess().catch(told('asking for access'));
  return (
    <WelcomePage
      picture={pictureIn(language)}
      opening={municipality === vendor ? municipality : null}
      managed={policy.opening.municipality !== null || policy.opening.vendor !== null}
      onOpening={(opening) => change({ opening: { municipality: opening, vendor: opening } })}
      onGrant={hasAll ? null : grant}
      onDone={done}
      onLater={() => {
        if (hasAll) change({ opening: { municipality: 'launcher', vendor: 'launcher' } });
        done();
      }}
    />
  );
}
