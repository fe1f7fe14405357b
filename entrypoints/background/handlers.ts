import { browser } from 'wxt/browser';
import type { Asker, Handlers } from '../../data/bridge/answer.ts';
import { sendOrder } from '../../data/bridge/orders.ts';
import { changeSettings, readSettings } from '../../data/bridge/settings-area.ts';
import { changeTabState } from '../../data/bridge/tab-state.ts';
import { type Settings, withAllShown, withHidden, withSite } from '../../data/model/settings.ts';
import { findSites } from '../../data/related/find-sites.ts';
import { articleView } from '../../data/related/panel-view.ts';
import { settingsSites } from '../../data/related/settings-sites.ts';
import { today } from '../wiring/today.ts';
import { answerPage, leavePage, matchOnDemand, redrawBadges, tabOf } from './answer-page.ts';
import { search, viewOf } from './answer-panel.ts';
import { prepare, withCorpus } from './corpus-loader.ts';
import { sectionOrderOf, startFollowing, takeSection } from './follow-section.ts';
import { loadSidebar } from './load-sidebar.ts';
import { savePage } from './save-page.ts';
import { openSidePanel } from './side-panel.ts';

/**
 * Tells every page that what it may show has changed, but not the one whose panel changed it: there the panel
 * stays, with its way back, until it is closed.
 */
async function askOthersAgain({ tabId }: { tabId?: Asker['tabId'] }): Promise<null> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.flatMap(({ id }) =>
      id === undefined || id === tabId ? [] : [sendOrder(id, { order: 'ask-again' })],
    ),
  );
  return null;
}

/** Counts and launchers follow in every page; the panel that asked keeps a place for what it has just hidden. */
async function changeHidden(change: (settings: Settings) => Settings): Promise<null> {
  await changeSettings(change);
  await redrawBadges();
  return askOthersAgain({});
}

/** The background's answer to every request of the contract. */
export const handlers: Handlers = {
  wake: async () => {
    await prepare();
    return null;
  },
  'read-page': ({ facts }, asker) => answerPage(facts, asker),
  'leave-page': (_, asker) => leavePage(asker),
  'load-sidebar': (_, asker) => loadSidebar(tabOf(asker)),
  'remember-open': async ({ open }, asker) => {
    await changeTabState(tabOf(asker), { closed: !open });
    return null;
  },
  'remember-width': async ({ width }) => {
    await changeSettings((settings) => ({ ...settings, width }));
    return null;
  },
  'open-side-panel': (_, asker) => openSidePanel(tabOf(asker)),
  'section-in-view': (seen, asker) => takeSection(seen, asker),
  'own-tab': (_, asker) => tabOf(asker),
  'panel-view': ({ tabId }, asker) => viewOf(tabId, asker),
  'follow-section': ({ tabId }) => startFollowing(tabId),
  'section-order': ({ tabId }) => sectionOrderOf(tabId),
  'match-page': ({ tabId }) => matchOnDemand(tabId),
  'save-page': ({ tabId }) => savePage(tabId),
  'prepare-store': () => withCorpus(async () => null),
  'article-of': ({ record }) => withCorpus((known) => articleView(record, known)),
  'close-panel': async ({ tabId }) => {
    await sendOrder(tabId, { order: 'close-panel' });
    return null;
  },
  'change-site': async ({ site, change }, asker) => {
    await changeSettings((settings) => withSite(settings, site, change, today()));
    await redrawBadges();
    return askOthersAgain(asker);
  },
  'hide-record': ({ site, record, hidden }) =>
    changeHidden((settings) => withHidden(settings, site, record, hidden)),
  'show-hidden': ({ site }) => changeHidden((settings) => withAllShown(settings, site)),
  'replace-settings': async ({ settings }) => {
    await changeSettings(() => settings);
    return askOthersAgain({});
  },
  'settings-sites': async () => {
    const settings = await readSettings();
    return withCorpus((known) => settingsSites(settings, today(), known));
  },
  'find-sites': ({ text }) => withCorpus(async (known) => findSites(text, known)),
  'change-settings': async ({ change }, asker) => {
    await changeSettings((settings) => ({ ...settings, ...change }));
    // Nothing of it is to be seen in pages, and the panels hear of it by themselves.
    if (change.follows !== undefined) return null;
    // Side and colours change under the hand; how the sidebar comes to a page, with the next one.
    return askOthersAgain(change.opening ? asker : {});
  },
  search: ({ query, order }) => search(query, order),
};
