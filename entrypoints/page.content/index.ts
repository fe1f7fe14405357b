import { defineContentScript } from 'wxt/utils/define-content-script';
import { onPageOrder } from '../../data/bridge/orders.ts';
import { isPrivateHost } from '../../data/gazetteer/private-hosts.ts';
import { removeLeftovers } from '../in-page/leftovers.ts';
import { watchAddress } from './address-watch.ts';
import { loadSidebar } from './load-sidebar.ts';
import { PageReader } from './page-reader.ts';
import { SidebarOnDemand } from './sidebar-on-demand.ts';

export default defineContentScript({
  // The real hosts come from the gazetteer, in wxt.config.ts.
  matches: ['*://*.boden.se/*'],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,

  main(ctx) {
    if (window.top !== window || document.contentType !== 'text/html') return;
    if (isPrivateHost(location.hostname)) return;

    removeLeftovers(document);
    const sidebar = new SidebarOnDemand(() => loadSidebar(ctx));
    const reader = new PageReader(ctx, {
      answered: (verdict) => sidebar.show(verdict),
      // An update retires this script by the context's own signal; else the page was only put to sleep.
      failed: (failure) => (failure === 'retired' ? sidebar.clear() : sidebar.fail()),
      isPrivate: () => sidebar.clear(),
    });

    onPageOrder(({ order }) => {
      if (order === 'panel-alive') sidebar.panelLives();
      else if (order === 'close-panel') sidebar.close();
      else reader.readNow();
    }, ctx.signal);
    watchAddress(ctx, (change) => {
      if (change === 'hash') reader.readIfChanged();
      else {
        sidebar.leave();
        reader.readAfterNavigation();
      }
    });
    ctx.addEventListener(window, 'pageshow', ({ persisted }) => persisted && reader.readNow());
    reader.readNow();
  },
});
