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

const PICTURES = { sv: '/welcome/panel-sv.webp', en: '/welcome/panel-en.webp' } as const;

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
      picture={browser.runtime.getURL(PICTURES[language])}
      opening={municipality === vendor ? municipality : null}
      managed={policy.opening.municipality !== null || policy.opening.vendor !== null}
      onOpening={(opening) => change({ opening: { municipality: opening, vendor: opening } })}
      onGrant={hasAll ? null : grant}
      onDone={done}
    />
  );
}
