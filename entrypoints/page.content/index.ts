import { defineContentScript } from 'wxt/utils/define-content-script';
import { ask } from '../../data/bridge/ask-from-page.ts';
import { onPageOrder } from '../../data/bridge/orders.ts';
import { panelAddress } from '../../data/bridge/panel-address.ts';
import { isPrivateHost } from '../../data/gazetteer/private-hosts.ts';
import { Sidebar } from '../sidebar/sidebar.ts';
import { watchAddress } from './address-watch.ts';
import { PageReader } from './page-reader.ts';

export default defineContentScript({
  // The real hosts come from the gazetteer, in wxt.config.ts.
  matches: ['*://*.boden.se/*'],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,

  main(ctx) {
    if (window.top !== window || document.contentType !== 'text/html') return;
    if (isPrivateHost(location.hostname)) return;

    const sidebar = new Sidebar(ctx, {
      address: panelAddress(),
      remember: (open) => void ask('remember-open', { open }),
      openSidePanel: () => void ask('open-side-panel', {}),
    });
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
