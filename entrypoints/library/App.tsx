import type { ComponentType } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { LibraryNav } from '../../components/library/LibraryNav.tsx';
import { FailedPage, LoadingPage } from '../../components/library/LibraryPage.tsx';
import { Moved } from '../../components/library/moved.ts';
import { reportError } from '../../data/bridge/report-error.ts';
import type { Language } from '../../data/locales/language.ts';
import { useAddress } from './use-address.ts';
import { useSourcedCopy } from './use-sourced-copy.ts';
import type { ViewProps } from './view.ts';
import { VIEWS, type ViewName, viewOf } from './views.tsx';

type Loaded = { name: ViewName; Shown: ComponentType<ViewProps> | null };

/** The view of that name once it is there; `Shown` is null where it could not be fetched. */
function useView(name: ViewName): Loaded | null {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  useEffect(() => {
    let wanted = true;
    VIEWS[name]
      .load()
      .catch((error: unknown) => {
        // An update of the extension has taken the file away from under the open page.
        reportError(error, `fetching the view ${name}`);
        return null;
      })
      .then((Shown) => {
        if (wanted) setLoaded({ name, Shown });
      });
    return () => {
      wanted = false;
    };
  }, [name]);
  return loaded?.name === name ? loaded : null;
}

interface AppProps {
  language: Language;
  searchAddress: string;
}

/** The library: a nav, and under it the view that the address asks for. */
export function App({ language, searchAddress }: AppProps) {
  const { search, moved, go } = useAddress();
  useSourcedCopy();
  const params = useMemo(() => new URLSearchParams(search), [search]);
  const name = viewOf(params);
  const view = useView(name);
  // Whoever went here by a link reads on from here, as on a new page.
  useEffect(() => {
    if (moved && view) document.querySelector('main')?.focus({ preventScroll: true });
  }, [search, view]);
  return (
    <Moved.Provider value={moved}>
      {!('bare' in VIEWS[name]) && <LibraryNav current={VIEWS[name].place} searchAddress={searchAddress} />}
      {view === null && <LoadingPage said={i18n.t('library.opening')} />}
      {view?.Shown === null && <FailedPage failure="retired" onRetry={() => location.reload()} />}
      {view?.Shown && (
        <view.Shown language={language} params={params} searchAddress={searchAddress} go={go} />
      )}
    </Moved.Provider>
  );
}
