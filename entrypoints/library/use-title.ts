import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';

/** Names the browser's tab by what is shown, then the product unless that names it; the product alone while it is not known. */
export function useTitle(shown: string | null): void {
  useEffect(() => {
    const own = i18n.t('extName');
    if (shown === null) document.title = own;
    else document.title = shown.endsWith(own) ? shown : i18n.t('panel.titleFor', { name: shown });
  }, [shown]);
}
