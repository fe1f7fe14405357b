import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { LoadingPage } from '../../../components/library/LibraryPage.tsx';
import { WelcomePage } from '../../../components/welcome/WelcomePage.tsx';
import { requestAccess } from '../../../data/bridge/access.ts';
import { reportError } from '../../../data/bridge/report-error.ts';
import type { Language } from '../../../data/locales/language.ts';
import { openingUnder } from '../../../data/model/policy.ts';
import { useSettings } from '../../wiring/use-settings.ts';
import { useGranted } from '../use-granted.ts';
import { useTitle } from '../use-title.ts';

const PANELS = {
  sv: { light: '/welcome/panel-sv-light.png', dark: '/welcome/panel-sv-dark.png' },
  en: { light: '/welcome/panel-en-light.png', dark: '/welcome/panel-en-dark.png' },
} as const;

/** The picture in a language, by addresses. */
const pictureIn = (language: Language) => ({
  page: browser.runtime.getURL('/welcome/page.png'),
  light: browser.runtime.getURL(PANELS[language].light),
  dark: browser.runtime.getURL(PANELS[language].dark),
});

const grant = () => void requestAccess().catch((error: unknown) => reportError(error, 'asking for access'));

async function closeTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}

const done = () => void closeTab().catch((error: unknown) => reportError(error, 'closing the first page'));

/** The page after an install, wired to the settings and to what the browser grants. */
export function WelcomeView({ language }: { language: Language }) {
  const { settings, policy, change } = useSettings();
  const { hasAll } = useGranted();
  useTitle(i18n.t('welcome.title'));
  if (!settings) return <LoadingPage said={i18n.t('settings.loading')} />;
  const { municipality, vendor } = openingUnder(policy, settings.opening);
  return (
    <WelcomePage
      picture={pictureIn(language)}
      theme={settings.theme}
      opening={municipality === vendor ? municipality : null}
      managed={policy.opening.municipality !== null || policy.opening.vendor !== null}
      onOpening={(opening) => change({ opening: { municipality: opening, vendor: opening } })}
      onGrant={hasAll ? null : grant}
      onDone={done}
    />
  );
}
