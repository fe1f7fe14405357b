import type { ContentScriptContext } from 'wxt/utils/content-script-context';

/** `page`: another address; `hash`: only its fragment, which may be a place in the page or a page of its own. */
export type AddressChange = 'page' | 'hash';

/** Pages may put off what they announce, by so many milliseconds at most. */
const LATER = 500;

const withoutHash = (address: string) => address.split('#', 1)[0];

/**
 * Calls back when the page's address has changed without the page being loaded anew. The announcement
 * comes before the change, and also for downloads and for pages that never come: only the address itself counts.
 */
export function watchAddress(ctx: ContentScriptContext, onChange: (change: AddressChange) => void): void {
  let known = location.href;
  const check = () => {
    if (location.href === known || ctx.isInvalid) return;
    const change = withoutHash(location.href) === withoutHash(known) ? 'hash' : 'page';
    known = location.href;
    onChange(change);
  };
  const announced = () => {
    setTimeout(check, 0);
    setTimeout(check, LATER);
  };
  ctx.addEventListener(window, 'wxt:locationchange', announced);
  ctx.addEventListener(window, 'popstate', announced);
  ctx.addEventListener(window, 'hashchange', announced);
}
