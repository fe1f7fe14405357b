import { i18n } from '#i18n';

/** What holds for everything above it. */
export function FootNote() {
  return <p class="foot">{i18n.t('panel.footnote')}</p>;
}
