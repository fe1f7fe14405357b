import type { ComponentChildren } from 'preact';
import { useContext, useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { FailureKind } from '../../data/model/errors.ts';
import { FailedNotice } from '../FailedNotice.tsx';
import { FootNote } from '../FootNote.tsx';
import { Moved } from './moved.ts';

interface LibraryPageProps {
  /** The view's name in the library's styles. */
  view: string;
  /** Its text says already that nothing leaves the computer. */
  promised?: boolean;
  children: ComponentChildren;
}

/** A view of the library; it takes the focus when one has gone to it by a link, and nothing in it has taken it. */
export function LibraryPage({ view, promised = false, children }: LibraryPageProps) {
  const main = useRef<HTMLElement>(null);
  const moved = useContext(Moved);
  useEffect(() => {
    // The link that had the focus, or what stood here while the view was on its way, is gone.
    if (moved && document.activeElement === document.body) main.current?.focus({ preventScroll: true });
  }, []);
  return (
    <main ref={main} class={`library ${view}`} tabIndex={-1}>
      {children}
      {!promised && <FootNote />}
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
