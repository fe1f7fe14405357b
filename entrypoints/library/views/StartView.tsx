import { i18n } from '#i18n';
import { StartPage } from '../../../components/library/StartPage.tsx';
import { useTitle } from '../use-title.ts';
import type { ViewProps } from '../view.ts';

/** What the library holds; also where an address leads to a view that there is not. */
export function StartView({ params, searchAddress }: ViewProps) {
  const unknown = params.size > 0 && params.get('view') !== 'start';
  useTitle(unknown ? i18n.t('library.unknown') : i18n.t('library.title'));
  return <StartPage searchAddress={searchAddress} unknown={unknown} />;
}
