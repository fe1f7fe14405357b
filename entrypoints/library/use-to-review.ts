import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ToReview } from '../../components/imports/JobRow.tsx';
import type { ImportJob } from '../../data/model/import.ts';
import type { ImportClient } from '../wiring/import-client.ts';
import { useArticleChanges } from './use-article-changes.ts';

/** As many imports are looked into as stand on the first page. */
const MOST = 20;

type Show = 'drafts' | 'doubtful';

async function countOf(client: ImportClient, job: string, show: Show): Promise<ToReview[Show]> {
  const answer = await client.ask('own-articles', { show, job, from: 0, most: 1 });
  if (!answer.ok) return { total: 0, first: null };
  return { total: answer.value.total, first: answer.value.articles[0]?.article.id ?? null };
}

const isEnded = ({ state, counts }: ImportJob): boolean =>
  (state === 'done' || state === 'cancelled') && counts.articles > 0;

/** What a person should look at, for each import that is over and brought something. */
export function useToReview(client: ImportClient, jobs: readonly ImportJob[] | null) {
  const [found, setFound] = useState<ReadonlyMap<string, ToReview>>(new Map());
  const [turn, setTurn] = useState(0);
  useArticleChanges(
    client,
    useCallback(() => setTurn((last) => last + 1), []),
  );
  const ended = (jobs ?? []).slice(0, MOST).filter(isEnded);
  const asked = useRef(0);
  useEffect(() => {
    asked.current += 1;
    const mine = asked.current;
    void Promise.all(
      ended.map(async ({ id }): Promise<[string, ToReview]> => {
        const [drafts, doubtful] = await Promise.all([
          countOf(client, id, 'drafts'),
          countOf(client, id, 'doubtful'),
        ]);
        return [id, { drafts, doubtful }];
      }),
    ).then((all) => {
      if (mine === asked.current) setFound(new Map(all));
    });
  }, [client, ended.map(({ id }) => id).join(), turn]);
  return found;
}
