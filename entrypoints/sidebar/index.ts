import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerSidebar } from '../in-page/offer.ts';
import { Sidebar } from './sidebar.ts';

/** Put into a page by the background when its own script has something to show; does nothing by itself. */
export default defineUnlistedScript((): void => {
  offerSidebar((ctx, options) => new Sidebar(ctx, options));
});
