import { i18n } from '#i18n';
import { Act } from '../Act.tsx';
import { ownAddress } from '../library/addresses.ts';
import { LibraryPage } from '../library/LibraryPage.tsx';
import { Notice } from '../Notice.tsx';

interface GonePageProps {
  /** It was removed just now, and this brings it back; else there is no article of that address. */
  onRestore: (() => void) | null;
  /** The article to go on with. */
  nextAddress: string | null;
}

/** What stands where an article was, or where none is. */
export function GonePage({ onRestore, nextAddress }: GonePageProps) {
  return (
    <LibraryPage view="gone">
      <h1 class="unseen">{i18n.t('review.heading')}</h1>
      <div role="status">
        <Notice said={i18n.t(onRestore ? 'review.articleRemoved' : 'review.missing')}>
          {onRestore && <Act onClick={onRestore} label={i18n.t('list.undo')} />}
          {nextAddress !== null && (
            <a class="quiet" href={nextAddress}>
              {i18n.t('review.next')}
            </a>
          )}
          <a class="quiet" href={ownAddress()}>
            {i18n.t('own.showEvery')}
          </a>
        </Notice>
      </div>
    </LibraryPage>
  );
}
