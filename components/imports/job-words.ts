import { i18n } from '#i18n';
import { localeOf } from '../../data/locales/language.ts';
import type { ImportJob } from '../../data/model/import.ts';

/** A count as it is written: "1 543". */
const counted = (count: number): string => new Intl.NumberFormat(localeOf(i18n.t('language'))).format(count);

/** "3 artiklar och 12 citat". */
export const broughtWords = ({ articles, quotes }: ImportJob['counts']): string =>
  i18n.t('imports.brought', {
    articles: i18n.t('imports.articles', articles, { count: counted(articles) }),
    quotes: i18n.t('imports.quotes', quotes, { count: counted(quotes) }),
  });

/** How many files wait to be read. */
const filesLeft = ({ files, read }: ImportJob['counts']): number => Math.max(0, files - read);

function pausedWords({ failure, counts }: ImportJob): string {
  if (failure === 'store-full') return i18n.t('imports.storeFull');
  if (failure === 'store-full-early') return i18n.t('imports.storeFullEarly');
  const left = filesLeft(counts);
  return i18n.t('imports.paused', left, { count: counted(left) });
}

/** Where an import stands, and its next step where it waits for one; in a sentence or two. */
export function stateWords(job: ImportJob): string {
  const words = wordsOfState(job);
  return job.failure === 'cut-short' ? `${words} ${i18n.t('imports.cutShort')}` : words;
}

function doneWords({ articles, quotes }: ImportJob['counts'], brought: string): string {
  if (articles === 0) return i18n.t('imports.doneNothing');
  if (quotes > 0) return i18n.t('imports.done', { brought });
  return i18n.t('imports.doneNoQuotes', {
    articles: i18n.t('imports.articles', articles, { count: counted(articles) }),
  });
}

/** That nobody has looked at what is searched, and how many articles somebody should; null where somebody is to first. */
export function unreviewedWords({ state, reviewFirst, counts }: ImportJob, doubtful: number): string | null {
  if (reviewFirst || counts.quotes === 0 || state === 'undone' || state === 'staging') return null;
  const said = i18n.t('imports.unreviewed');
  return doubtful === 0
    ? said
    : `${said} ${i18n.t('imports.unreviewedDoubtful', doubtful, { count: counted(doubtful) })}`;
}

function wordsOfState(job: ImportJob): string {
  const brought = broughtWords(job.counts);
  switch (job.state) {
    case 'staging':
      return i18n.t('imports.staging');
    case 'running':
      return i18n.t('imports.running');
    case 'paused':
      return pausedWords(job);
    case 'done':
      return doneWords(job.counts, brought);
    case 'cancelled':
      return i18n.t('imports.cancelled', { brought });
    case 'undone':
      return i18n.t('imports.undone');
  }
}

/** How far an import has come, for the eye: "12 av 40 filer lästa, 9 artiklar och 31 citat hittade, 28 kvar". */
export function progressWords({ counts }: ImportJob): string {
  return i18n.t('imports.progress', {
    read: counted(counts.read),
    files: i18n.t('imports.files', counts.files, { count: counted(counts.files) }),
    brought: broughtWords(counts),
    left: counted(filesLeft(counts)),
  });
}
