import { i18n } from '#i18n';
import { PrivacyPage } from '../../../components/privacy/PrivacyPage.tsx';
import { openExtensionPage, pagePolicy, requestAccess, revokeSites } from '../../../data/bridge/access.ts';
import { reportError } from '../../../data/bridge/report-error.ts';
import type { Language } from '../../../data/locales/language.ts';
import { useGranted } from '../use-granted.ts';
import { useStored } from '../use-stored.ts';
import { useTitle } from '../use-title.ts';

const told = (doing: string) => (error: unknown) => reportError(error, doing);

const grant = () => void requestAccess().catch(told('asking for access'));
const revoke = () => void revokeSites().catch(told('giving access back'));
const openOwnPage = () => void openExtensionPage().catch(told('opening the extension’s page'));

/** What Sidoljus may do and what it keeps, as the browser says it is now. */
export function PrivacyView({ language }: { language: Language }) {
  const { granted, hasAll } = useGranted();
  const kept = useStored();
  useTitle(i18n.t('privacy.title'));
  return (
    <PrivacyPage
      language={language}
      rights={{
        granted,
        onRevoke: revoke,
        onOwnPage: import.meta.env.FIREFOX ? null : openOwnPage,
        onGrant: hasAll ? null : grant,
      }}
      policy={pagePolicy()}
      {...kept}
    />
  );
}
