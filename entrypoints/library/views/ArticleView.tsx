import { useCallback, useEffect, useState } from 'preact/hooks';
import * as v from 'valibot';
import { ArticlePage, type ArticleState } from '../../../components/ArticlePage.tsx';
import { ask } from '../../../data/bridge/ask.ts';
import { summaryCredit } from '../../../data/dossier/citation.ts';
import { Id } from '../../../data/model/records.ts';
import { copyRecord } from '../../wiring/copy-record.ts';
import { sourceOf } from '../../wiring/record-address.ts';
import { correctionOf, creditOf } from '../../wiring/record-text.ts';
import { today } from '../../wiring/today.ts';
import { useRecordChanges } from '../use-record-changes.ts';
import { useTitle } from '../use-title.ts';
import type { ViewProps } from '../view.ts';

/** Fetches the article of a record; what is no id can name nothing. */
async function fetchArticle(record: string | null): Promise<ArticleState> {
  const id = v.safeParse(Id, record);
  if (!id.success) return { phase: 'missing' };
  const answer = await ask('article-of', { record: id.output });
  if (!answer.ok) return { phase: 'failed', failure: answer.failure };
  return answer.value ? { phase: 'shown', view: answer.value, record: id.output } : { phase: 'missing' };
}

/** The article page wired to the background. */
export function ArticleView({ language, params, searchAddress }: ViewProps) {
  const record = params.get('record');
  const [state, setState] = useState<ArticleState>({ phase: 'loading' });
  const load = useCallback(async () => {
    setState({ phase: 'loading' });
    setState(await fetchArticle(record));
  }, [record]);
  useEffect(() => void load(), [load]);
  // What is read stays until its new text is there.
  useRecordChanges(useCallback(() => void fetchArticle(record).then(setState), [record]));
  useTitle(state.phase === 'shown' ? state.view.article.title : null);
  return (
    <ArticlePage
      state={state}
      language={language}
      today={today()}
      searchAddress={searchAddress}
      onCopy={(shown) => copyRecord(shown, language)}
      creditOf={(shown) => creditOf(shown, language)}
      summaryCredit={(article) => summaryCredit(article, language)}
      sourceLink={sourceOf}
      correctionLink={(shown) => correctionOf(shown, language)}
      onRetry={load}
    />
  );
}
