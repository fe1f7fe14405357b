import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerRequests } from '../../data/bridge/answer.ts';
import { libraryAddress } from '../../data/bridge/library-address.ts';
import { noteUpdate } from '../../data/bridge/news-area.ts';
import { policyAtInstall } from '../../data/bridge/policy-area.ts';
import { reportError } from '../../data/bridge/report-error.ts';
import { forgetSection } from '../../data/bridge/section-state.ts';
import { forgetTab } from '../../data/bridge/tab-state.ts';
import { corpus } from './corpus-loader.ts';
import { handlers } from './handlers.ts';
import { injectOpenTabs } from './inject-open-tabs.ts';
import { answerMenu, createMenu } from './menu.ts';
import { answerOmnibox } from './omnibox.ts';
import { openAddress } from './search-page.ts';
import { openPanelByKey } from './side-panel.ts';

/**
 * Shows the page after an install, unless the IT department has it otherwise. Never after an update, when nobody asked
 * for a tab: what that has brought the panel says.
 */
async function told(reason: string, before: string | undefined): Promise<void> {
  if (reason === 'update') await noteUpdate(before);
  if (reason === 'install' && (await policyAtInstall()).firstRun)
    openAddress(libraryAddress('?view=welcome'), 'in front');
}

export default defineBackground({
  type: 'module',
  main() {
    answerRequests(handlers, reportError);
    openPanelByKey();
    answerMenu();
    answerOmnibox();
    browser.permissions.onAdded.addListener(() => {
      injectOpenTabs().catch((error: unknown) =>
        reportError(error, 'starting in tabs after access was given'),
      );
    });
    browser.tabs.onRemoved.addListener((tabId) => {
      Promise.all([forgetTab(tabId), forgetSection(tabId)]).catch((error: unknown) =>
        reportError(error, 'forgetting a closed tab'),
      );
    });
    browser.runtime.onInstalled.addListener(({ reason, previousVersion }) => {
      told(reason, previousVersion).catch((error: unknown) =>
        reportError(error, 'telling of the install or update'),
      );
      corpus().catch((error: unknown) => reportError(error, 'seeding at install'));
      createMenu().catch((error: unknown) => reportError(error, 'making the context menu'));
      injectOpenTabs().catch((error: unknown) => reportError(error, 'starting in open tabs'));
    });
  },
});
