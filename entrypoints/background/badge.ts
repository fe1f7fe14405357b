import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { languageOf, listed } from '../../data/locales/language.ts';
import type { Related } from '../../data/model/hit.ts';
import { launcherCount } from '../../data/related/decide-verdict.ts';
import type { Corpus } from '../../data/related/prepare.ts';

/** The low sun of the light theme, dark enough for white figures. */
const COLOUR = '#a34a00';

function subjectWords(related: Related, corpus: Corpus): string {
  const language = languageOf(i18n.t('language'));
  const labels = related.themes
    .slice(0, 2)
    .flatMap((id) => corpus.themes.find((theme) => theme.id === id)?.short ?? []);
  return listed(
    labels.map((label) => label[language]),
    language,
  );
}

function sentence(related: Related, corpus: Corpus): string {
  const { count, relation } = launcherCount(related);
  const name = related.site?.name ?? '';
  const subject = subjectWords(related, corpus);
  if (count === 0) return i18n.t('action.title.none');
  if (relation === 'subject') return i18n.t('action.title.subject', count, { count, subject });
  if (relation === 'naming') return i18n.t('action.title.naming', count, { count, name });
  if (relation === 'register') return i18n.t('action.title.register', count, { count, name });
  if (relation === 'about') return i18n.t('action.title.about', count, { count, name });
  if (related.opens && subject !== '') return i18n.t('action.title.open', count, { count, name, subject });
  return i18n.t('action.title.from', count, { count, name });
}

async function draw(tabId: number, text: string, title: string): Promise<void> {
  // The tab may be gone by now; there is then nothing to draw on.
  await Promise.all([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setTitle({ tabId, title }),
    browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR }),
  ]).catch(() => undefined);
}

/** Shows on the toolbar how many records stand beside the tab's page, and says in a sentence what they are. */
export async function drawBadge(tabId: number, related: Related, corpus: Corpus): Promise<void> {
  const { count } = launcherCount(related);
  await draw(tabId, count === 0 ? '' : String(count), sentence(related, corpus));
}

/** No number on a site where nothing is to be shown, and why. */
export async function drawSilence(tabId: number): Promise<void> {
  await draw(tabId, '', i18n.t('action.title.muted'));
}

/** Takes the number away while a new page is awaited. */
export async function clearBadge(tabId: number): Promise<void> {
  await draw(tabId, '', '');
}

/** Marks that something went wrong, and where it is told. */
export async function drawFailure(tabId: number): Promise<void> {
  await draw(tabId, '!', i18n.t('action.title.failed'));
}
