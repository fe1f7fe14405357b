import { i18n } from '#i18n';
import type { Opening } from '../../data/model/settings.ts';
import { Choice } from '../Choice.tsx';
import { privacyAddress } from '../library/addresses.ts';
import { LibraryPage } from '../library/LibraryPage.tsx';

const OPENINGS = ['auto', 'launcher', 'off'] as const satisfies readonly Opening[];

export interface WelcomePageProps {
  /** Address of the picture of the panel beside a page. */
  picture: string;
  /** `null` where the kinds of sites differ. */
  opening: Opening | null;
  /** The IT department has laid it down. */
  managed: boolean;
  onOpening: (opening: Opening) => void;
  /** Asks for the sites the extension was made for; `null` where they are granted. */
  onGrant: (() => void) | null;
  /** Closes the page; everything works from here on, whatever was chosen. */
  onDone: () => void;
}

/** What is shown once, after an install: what Sidoljus is, what it reads, how it comes, and that one is ready. */
export function WelcomePage({ picture, opening, managed, onOpening, onGrant, onDone }: WelcomePageProps) {
  return (
    <LibraryPage view="settings-page welcome">
      <h1>{i18n.t('welcome.title')}</h1>
      <p class="lead">{i18n.t('welcome.lead')}</p>
      <img src={picture} alt={i18n.t('welcome.picture')} width="520" height="370" />
      <p>{i18n.t('welcome.reads')}</p>
      <p>
        {i18n.t('welcome.stays')} <a href={privacyAddress()}>{i18n.t('settings.toPrivacy')}</a>
      </p>
      <Choice
        name="opening"
        legend={i18n.t('settings.legend.all')}
        options={OPENINGS.map((value) => ({ value, label: i18n.t(`settings.${value}`) }))}
        chosen={opening}
        managed={managed}
        onChoose={onOpening}
      />
      <p class="next">{i18n.t('welcome.later')}</p>
      {onGrant ? (
        <div class="steps">
          <button type="button" class="main-act" onClick={onGrant}>
            {i18n.t('access.grant')}
          </button>
          <button type="button" class="quiet" onClick={onDone}>
            {i18n.t('welcome.notNow')}
          </button>
          <p class="next">{i18n.t('access.missing')}</p>
        </div>
      ) : (
        <div class="steps">
          <button type="button" class="main-act" onClick={onDone}>
            {i18n.t('welcome.done')}
          </button>
        </div>
      )}
    </LibraryPage>
  );
}
