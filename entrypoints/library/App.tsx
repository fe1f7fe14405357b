import { useCallback, useEffect, useState } from 'preact/hooks';
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { ArticlePage, type ArticleState } from '../../components/ArticlePage.tsx';
import { ask } from '../../data/bridge/ask.ts';
import type { Language } from '../../data/locales/language.ts';
import { Id } from '../../data/model/records.ts';
import { copyRecord } from '../wiring/copy-record.ts';
import { sourceOf } from '../wiring/record-text.ts';
import { today } from '../wiring/today.ts';

/** Fetches the article of a record; what is no id can name nothing. */
async function fetchArticle(record: string | null): Promise<ArticleState> {
  if (record === null) return { phase: 'unasked' };
  const id = v.safeParse(Id, record);
  if (!id.success) return { phase: 'missing' };
  const answer = await ask('article-of', { record: id.output });
  if (!answer.ok) return { phase: 'failed', failure: answer.failure };
  return answer.value ? { phase: 'shown', view: answer.value, record: id.output } : { phase: 'missing' };
}

/** The article page wired to the background. */
export function App({ language, record }: { language: Language; record: string | null }) {
  const [state, setState] = useState<ArticleState>({ phase: 'loading' });
  const load = useCallback(async () => {
    setState({ phase: 'loading' });
    setState(await fetchArticle(record));
  }, [record]);
  useEffect(() => void load(), [load]);
  const title = state.phase === 'shown' ? state.view.article.title : null;
  useEffect(() => {
    document.title = title === null ? i18n.t('extName') : i18n.t('panel.titleFor', { name: title });
  }, [title]);
  return (
    <ArticlePage
      state={state}
      language={language}
      today={today()}
      searchAddress={browser.runtime.getURL('/popup.html')}
      onCopy={(shown) => copyRecord(shown, language)}
      sourceLink={sourceOf}
      onRetry={load}
    />
  );
}
