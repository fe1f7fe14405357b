import { i18n } from '#i18n';

/** Says of a choice that it is not the reader's. */
export function Managed() {
  return <p class="managed">{i18n.t('managed.note')}</p>;
}
