import { i18n } from '#i18n';
import type { Opening } from '../../data/model/settings.ts';
import { Choice } from '../Choice.tsx';
import { privacyAddress } from '../library/addresses.ts';
import { LibraryPage } from '../library/LibraryPage.tsx';

const OPENINGS = ['auto', 'launcher', 'off'] as const satisfies readonly Opening[];

/** The addresses of the halves of the picture: a page, and beside it the panel. */
export interface WelcomePicture {
  page: string;
  panel: string;
}

export interface WelcomePageProps {
  picture: WelcomePicture;
  /** `null` where the kinds of sites differ. */
  opening: Opening | null;
  /** The IT department has laid it down. */
  managed: boolean;
  onOpening: (opening: Opening) => void;
  /** Asks for the sites the extension was made for; `null` where they are granted. */
  onGrant: (() => void) | null;
  /** Ends the page; everything works from here on, whatever was chosen. */
  onDone: () => void;
  /** Likewise, with less that comes by itself until the reader wants it. */
  onLater: () => void;
}

/** The panel beside a page; in a narrow window, as in a narrow page, the panel alone. */
function Picture({ page, panel }: WelcomePicture) {
  return (
    <div class="beside">
      <img class="page" src={page} alt={i18n.t('welcome.picturePage')} width="740" height="640" />
      <img src={panel} alt={i18n.t('welcome.picturePanel')} width="380" height="640" />
    </div>
  );
}

/**
 * What is shown once, after an install: what Sidoljus is, how it comes, and that one is ready. The decision stands first,
 * in view without scrolling; what it reads, and a picture, tell more below.
 */
export function WelcomePage({
  picture,
  opening,
  managed,
  onOpening,
  onGrant,
  onDone,
  onLater,
}: WelcomePageProps) {
  // What "not now" means; there is nothing to put off where nothing would come by itself.
  const comes = opening === 'auto' && !managed;
  const later = onGrant ? 'welcome.notNowUngranted' : comes ? 'welcome.notNowGranted' : null;
  return (
    <LibraryPage view="settings-page welcome" promised>
      <h1>{i18n.t('welcome.title')}</h1>
      <p class="lead">{i18n.t('welcome.lead')}</p>
      <Choice
        name="opening"
        legend={i18n.t('settings.legend.all')}
        options={OPENINGS.map((value) => ({ value, label: i18n.t(`settings.${value}`) }))}
        chosen={opening}
        managed={managed}
        onChoose={onOpening}
      />
      <div class="steps">
        <button type="button" class="main-act" onClick={onGrant ?? onDone}>
          {i18n.t(onGrant ? 'access.grant' : 'welcome.done')}
        </button>
        {later && (
          <button type="button" class="quiet" onClick={onLater}>
            {i18n.t('welcome.notNow')}
          </button>
        )}
        {onGrant && <p class="next">{i18n.t('access.missing')}</p>}
        {later && <p class="next">{i18n.t(later)}</p>}
      </div>
      <p class="next">{i18n.t(opening === 'off' ? 'welcome.laterOff' : 'welcome.later')}</p>
      <p>{i18n.t('welcome.reads')}</p>
      <p>
        {i18n.t('welcome.stays')} <a href={privacyAddress()}>{i18n.t('settings.toPrivacy')}</a>
      </p>
      <Picture {...picture} />
    </LibraryPage>
  );
}
