import type { ArticleDraft, DraftStep, QuoteDraft } from '../../../components/review/draft.ts';
import type { OwnArticle } from '../../../data/model/import.ts';
import type { Quote } from '../../../data/model/records.ts';

const quoteDraft = ({ id, text, question, speaker, themes, places }: Quote): QuoteDraft => ({
  key: id,
  text,
  question: question ?? '',
  name: speaker?.name ?? '',
  role: speaker?.role ?? '',
  organisation: speaker?.organisation ?? '',
  employer: speaker?.employer ?? null,
  themes,
  places,
  removed: false,
});

/** An article as its fields begin: what is not known is empty. */
export const draftOf = ({ article, quotes }: OwnArticle): ArticleDraft => ({
  title: article.title,
  publication: article.publication ?? '',
  published: article.published ?? '',
  reporter: article.reporter ?? '',
  address: article.address ?? '',
  about: article.about,
  quotes: quotes.map(({ quote }) => quoteDraft(quote)),
});

const newQuote = (key: string, text: string): QuoteDraft => ({
  key,
  text,
  question: '',
  name: '',
  role: '',
  organisation: '',
  employer: null,
  themes: [],
  places: [],
  removed: false,
});

/** The fields after a step. */
export function nextDraft(draft: ArticleDraft, step: DraftStep): ArticleDraft {
  switch (step.step) {
    case 'article':
      return { ...draft, ...step.change };
    case 'quote':
      return {
        ...draft,
        quotes: draft.quotes.map((quote) => (quote.key === step.key ? { ...quote, ...step.change } : quote)),
      };
    case 'add':
      return { ...draft, quotes: draft.quotes.toSpliced(step.at, 0, newQuote(step.key, step.text)) };
    case 'reset':
      return step.draft;
  }
}
