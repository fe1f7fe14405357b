import { useEffect, useState } from 'preact/hooks';
import type { ImportClient } from '../../wiring/import-client.ts';

/** As many as the worker tells at once. */
const AT_ONCE = 200;
/** So far the article that one is at is looked for in the list. */
const MOST = 2_000;

/** The one after `here` in a list, or its first where `here` is not in it; null where there is no other. */
async function nextIn(client: ImportClient, show: 'drafts' | 'doubtful', job: string, here: string) {
  let first: string | null = null;
  let isAfter = false;
  for (let from = 0; from < MOST; from += AT_ONCE) {
    const answer = await client.ask('own-articles', { show, job, from, most: AT_ONCE });
    if (!answer.ok) return null;
    for (const { article } of answer.value.articles) {
      if (isAfter) return article.id;
      if (article.id === here) isAfter = true;
      else first ??= article.id;
    }
    if (from + AT_ONCE >= answer.value.total) break;
  }
  // Behind the last there is none: who skips comes to an end.
  return isAfter ? null : first;
}

/** Which article of an import a person is to look at after this one; drafts come before what is kept. */
export function useNextArticle(client: ImportClient, job: string | null, here: string): string | null {
  const [next, setNext] = useState<string | null>(null);
  useEffect(() => {
    let wanted = true;
    setNext(null);
    if (job === null) return undefined;
    const look = async () => {
      const found =
        (await nextIn(client, 'drafts', job, here)) ?? (await nextIn(client, 'doubtful', job, here));
      if (wanted) setNext(found);
    };
    void look();
    return () => {
      wanted = false;
    };
  }, [client, job, here]);
  return next;
}
