import { i18n } from '#i18n';
import { fullDate } from '../../data/locales/age.ts';
import type { Language } from '../../data/locales/language.ts';
import type { OwnSummary } from '../../data/model/import.ts';
import { articleAddress, reviewAddress } from '../library/addresses.ts';

interface OwnRowProps {
  summary: OwnSummary;
  language: Language;
  /** The import that one goes on with after a review. */
  job: string | null;
  selected: boolean;
  onSelect: (id: string, selected: boolean) => void;
  onRemove: (ids: string[]) => void;
}

/** What an article holds and what is not certain of it: "Publikation · 3 maj 2024 · 7 citat · 2 osäkra". */
function Facts({
  summary: { article, quotes, doubtful },
  language,
}: Pick<OwnRowProps, 'summary' | 'language'>) {
  const facts = [
    article.publication,
    fullDate(article.published, language) || i18n.t('source.undated'),
    i18n.t('imports.quotes', quotes, { count: quotes }),
    doubtful > 0 && i18n.t('own.doubtful', doubtful, { count: doubtful }),
  ];
  return <p class="where">{facts.filter(Boolean).join(' · ')}</p>;
}

/** An imported article in the list. One that has nothing to read yet, a draft or one without quotes, opens for review. */
export function OwnRow({ summary, language, job, selected, onSelect, onRemove }: OwnRowProps) {
  const { article, state, quotes } = summary;
  const isReadable = state === 'kept' && quotes > 0;
  const review = reviewAddress(article.id, job);
  const box = `select-${article.id}`;
  return (
    <li class="own-row" data-article={article.id}>
      <input
        id={box}
        type="checkbox"
        checked={selected}
        aria-label={i18n.t('own.select', { title: article.title })}
        onChange={({ currentTarget }) => onSelect(article.id, currentTarget.checked)}
      />
      <div>
        <p class="title" lang="sv">
          <a href={isReadable ? articleAddress(article.id) : review}>{article.title}</a>
          {state === 'draft' && <span class="own-mark">{i18n.t('own.draft')}</span>}
        </p>
        <Facts summary={summary} language={language} />
        <div class="deeds">
          <a class="quiet" href={review} aria-label={i18n.t('own.reviewOf', { title: article.title })}>
            {i18n.t('own.review')}
          </a>
          <button
            type="button"
            class="quiet"
            aria-label={i18n.t('own.removeOf', { title: article.title })}
            onClick={() => onRemove([article.id])}
          >
            {i18n.t('own.remove')}
          </button>
        </div>
      </div>
    </li>
  );
}
