import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ImportJob } from '../../data/model/import.ts';
import { stateWords } from './job-words.ts';

/**
 * What has become of an import since one last looked, for a live region: once for each state, not for each file that
 * is read. Nothing of what was there at the start.
 */
export function useStateNews(jobs: readonly ImportJob[] | null): string {
  const seen = useRef<Map<string, ImportJob['state']> | null>(null);
  const [news, setNews] = useState('');
  useEffect(() => {
    if (!jobs) return;
    const before = seen.current;
    seen.current = new Map(jobs.map(({ id, state }) => [id, state]));
    if (!before) return;
    const changed = jobs.filter(({ id, state }) => before.get(id) !== state);
    if (changed.length === 0) return;
    setNews(
      changed.map((job) => i18n.t('imports.news', { name: job.name, state: stateWords(job) })).join(' '),
    );
  }, [jobs]);
  return news;
}
