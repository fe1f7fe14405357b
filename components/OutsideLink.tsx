import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';

/** Whether one can be led to an address: one of the web. */
export const leadsOut = (address: string | null | undefined): address is string =>
  /^https?:\/\//.test(address ?? '');

/** A link that opens beside the page, and says so to those who listen. */
export function OutsideLink({ href, children }: { href: string; children: ComponentChildren }) {
  return (
    <a class="quiet out" href={href} target="_blank" rel="noopener noreferrer">
      {children}
      <span aria-hidden="true">&nbsp;↗</span>
      <span class="unseen">, {i18n.t('source.newTab')}</span>
    </a>
  );
}
