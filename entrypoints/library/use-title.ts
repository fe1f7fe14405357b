import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';

/** Names the browser's tab by what is shown; the product's own name while that is not known. */
export function useTitle(shown: string | null): void {
  useEffect(() => {
    document.title = shown === null ? i18n.t('extName') : i18n.t('panel.titleFor', { name: shown });
  }, [shown]);
}
