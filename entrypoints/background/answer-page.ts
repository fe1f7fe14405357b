import { browser } from 'wxt/browser';
import type { Asker } from '../../data/bridge/answer.ts';
import { sendViewChanged } from '../../data/bridge/events.ts';
import { readPolicy } from '../../data/bridge/policy-area.ts';
import { reportError } from '../../data/bridge/report-error.ts';
import { readSettings } from '../../data/bridge/settings-area.ts';
import { changeTabState, readTabState } from '../../data/bridge/tab-state.ts';
import { ExpectedError } from '../../data/model/errors.ts';
import type { PanelView, Related } from '../../data/model/hit.ts';
import { type PageFacts, PageReading } from '../../data/model/page-facts.ts';
import { isSilenced, settingsUnder } from '../../data/model/policy.ts';
import { silenceOn } from '../../data/model/settings.ts';
import type { PageVerdict } from '../../data/model/verdict.ts';
import { decideVerdict, siteKey } from '../../data/related/decide-verdict.ts';
import { panelView } from '../../data/related/panel-view.ts';
import type { Corpus } from '../../data/related/prepare.ts';
import { related } from '../../data/related/related.ts';
import { withoutHidden } from '../../data/related/without-hidden.ts';
import { today } from '../wiring/today.ts';
import { clearBadge, drawBadge, drawFailure, drawSilence } from './badge.ts';
import { withCorpus } from './corpus-loader.ts';
import { nativePanels } from './native-panels.ts';
import { isPrivateAddress, putIntoPage, refused } from './put-into-page.ts';

/** The tab that asks. @throws ExpectedError `bad-message` where none does */
export function tabOf(asker: Asker): number {
  if (asker.tabId === undefined) throw new ExpectedError('bad-message', 'asked from outside any tab');
  return asker.tabId;
}

/** Matches a page, remembers the answer for its tab and shows it on the toolbar and in open panels. */
async function match(facts: PageFacts, tabId: number, known: Corpus) {
  const answer = await related(facts, known);
  await changeTabState(tabId, { page: { url: facts.url, related: answer }, failure: null });
  // The page waits for neither: a panel that is just going away may take its time to say so.
  Promise.all([drawBadgeOf(tabId, facts.url, answer, known), sendViewChanged(tabId)]).catch(
    (error: unknown) => reportError(error, 'showing on the toolbar what a page has'),
  );
  return answer;
}

/** The number of a page at an address; none where Sidoljus is silent. */
async function drawBadgeOf(tabId: number, url: string, answer: Related, known: Corpus): Promise<void> {
  const [settings, policy] = await Promise.all([readSettings(), readPolicy()]);
  const isSilent =
    isSilenced(policy, url) || (answer.site && silenceOn(settings, siteKey(answer.site), today()) !== null);
  await (isSilent ? drawSilence(tabId) : drawBadge(tabId, withoutHidden(answer, settings), known));
}

/** Counts on the toolbar anew what a tab's page has. */
async function redrawBadge(tabId: number): Promise<void> {
  const { page } = await readTabState(tabId);
  if (page) await withCorpus((known) => drawBadgeOf(tabId, page.url, page.related, known));
}

/** Counts anew in every tab, after something was chosen for a site. */
export async function redrawBadges(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => id !== undefined && redrawBadge(id)));
}

/** Answers a page's script: what to show. Where the native panel stands open, the page stays as it is. */
export async function answerPage(facts: PageFacts, asker: Asker): Promise<PageVerdict> {
  const tabId = tabOf(asker);
  try {
    const [answer, own, policy, { closed }] = await Promise.all([
      withCorpus((known) => match(facts, tabId, known)),
      readSettings(),
      readPolicy(),
      readTabState(tabId),
    ]);
    const settings = settingsUnder(policy, own);
    const verdict = decideVerdict(withoutHidden(answer, settings), settings, { closed, today: today() });
    const isBeside = asker.windowId !== undefined && nativePanels.has(asker.windowId);
    return isBeside || isSilenced(policy, facts.url) ? { ...verdict, show: 'none' } : verdict;
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    await changeTabState(tabId, { page: null, failure: error.kind });
    await Promise.all([drawFailure(tabId), sendViewChanged(tabId)]);
    throw error;
  }
}

/** Forgets what was shown of a tab whose address has changed. */
export async function leavePage(asker: Asker): Promise<null> {
  const tabId = tabOf(asker);
  await changeTabState(tabId, { page: null, failure: null });
  await Promise.all([clearBadge(tabId), sendViewChanged(tabId)]);
  return null;
}

async function readOnDemand(tabId: number): Promise<PageFacts> {
  const reading = await putIntoPage(tabId, '/read-page.js', PageReading);
  if (reading.private || isPrivateAddress(reading.facts.url)) throw refused();
  return reading.facts;
}

/** Reads and matches a tab's page because the user asked for it. @throws ExpectedError */
export async function matchOnDemand(tabId: number): Promise<PanelView> {
  const facts = await readOnDemand(tabId);
  return withCorpus(async (known) => panelView(facts.url, await match(facts, tabId, known), known));
}
