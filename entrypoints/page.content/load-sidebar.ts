import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { ask } from '../../data/bridge/ask-from-page.ts';
import { panelAddress } from '../../data/bridge/panel-address.ts';
import { offeredSidebar, type PageSidebar } from '../in-page/offer.ts';

/**
 * Has the sidebar's script put into this page, where that was not done, and gives what makes the sidebar.
 * Undefined where the browser refuses, or this script has ended meanwhile.
 */
export async function loadSidebar(ctx: ContentScriptContext): Promise<(() => PageSidebar) | undefined> {
  if (!offeredSidebar()) await ask('load-sidebar', {});
  const make = offeredSidebar();
  if (!make || ctx.isInvalid) return undefined;
  return () =>
    make(ctx, {
      address: panelAddress(),
      remember: (open) => void ask('remember-open', { open }),
      rememberWidth: (width) => void ask('remember-width', { width }),
      openSidePanel: () => void ask('open-side-panel', {}),
    });
}
