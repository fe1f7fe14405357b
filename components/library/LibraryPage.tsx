import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { FailureKind } from '../../data/model/errors.ts';
import { FailedNotice } from '../FailedNotice.tsx';
import { FootNote } from '../FootNote.tsx';

interface LibraryPageProps {
  /** The view's name in the library's styles. */
  view: string;
  children: ComponentChildren;
}

/** A view of the library; it takes the focus when one has gone to it by a link. */
export function LibraryPage({ view, children }: LibraryPageProps) {
  return (
    <main class={`library ${view}`} tabIndex={-1}>
      {children}
      <FootNote />
    </main>
  );
}

/** A view that is on its way. */
export function LoadingPage({ said }: { said: string }) {
  return (
    <LibraryPage view="waiting">
      <div role="status">
        <h1 class="loading">{said}</h1>
      </div>
    </LibraryPage>
  );
}

/** A view that could not be had, with what to do. */
export function FailedPage({ failure, onRetry }: { failure: FailureKind; onRetry: () => void }) {
  return (
    <LibraryPage view="failed">
      <h1 class="unseen">{i18n.t('extName')}</h1>
      <FailedNotice failure={failure} onRetry={onRetry} />
    </LibraryPage>
  );
}
