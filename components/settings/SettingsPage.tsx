import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { privacyAddress, welcomeAddress } from '../library/addresses.ts';
import { LibraryPage } from '../library/LibraryPage.tsx';

/** A part of a page under its heading. */
export function Part({ heading, children }: { heading: string; children: ComponentChildren }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {children}
    </section>
  );
}

interface SettingsPageProps {
  /** The parts, each under its heading. */
  opening: ComponentChildren;
  panel: ComponentChildren;
  sites: ComponentChildren;
  keys: ComponentChildren;
  keeping: ComponentChildren;
}

/** Everything that can be chosen, on one page. */
export function SettingsPage({ opening, panel, sites, keys, keeping }: SettingsPageProps) {
  return (
    <LibraryPage view="settings-page">
      <h1>{i18n.t('settings.title')}</h1>
      <p class="next">
        {i18n.t('settings.atOnce')} <a href={privacyAddress()}>{i18n.t('settings.toPrivacy')}</a>
      </p>
      <Part heading={i18n.t('settings.part.opening')}>{opening}</Part>
      <Part heading={i18n.t('settings.part.panel')}>{panel}</Part>
      <Part heading={i18n.t('settings.part.sites')}>{sites}</Part>
      <Part heading={i18n.t('settings.part.keys')}>{keys}</Part>
      <Part heading={i18n.t('settings.part.keeping')}>{keeping}</Part>
      <p class="next">
        <a href={welcomeAddress()}>{i18n.t('settings.toWelcome')}</a>
      </p>
    </LibraryPage>
  );
}
