import { i18n } from '#i18n';
import { type ArticleDraft, type ArticleText, articleField, type FaultKind } from './draft.ts';
import type { Option } from './options.ts';
import { PlacesField } from './PlacesField.tsx';
import { TextField } from './TextField.tsx';

interface ArticleFieldsProps {
  draft: ArticleDraft;
  municipalities: readonly Option[];
  /** The publication as it was guessed from a line of the article; null where the article states it. */
  guessed: string | null;
  faultOf: (field: string) => FaultKind | undefined;
  onChange: (change: Partial<Omit<ArticleDraft, 'quotes'>>) => void;
}

/** What the article itself is called, where and when it was published, by whom, and what it is about. */
export function ArticleFields({ draft, municipalities, guessed, faultOf, onChange }: ArticleFieldsProps) {
  const field = (name: ArticleText) => ({
    id: articleField(name),
    value: draft[name],
    fault: faultOf(articleField(name)),
    onInput: (value: string) => onChange({ [name]: value }),
  });
  return (
    <section class="card about" aria-labelledby="article-fields">
      <h2 id="article-fields">{i18n.t('review.article')}</h2>
      <TextField label={i18n.t('review.title')} {...field('title')} long />
      <div class="pair">
        <TextField
          label={i18n.t('review.publication')}
          {...field('publication')}
          doubt={draft.publication === guessed ? 'publication' : undefined}
        />
        <TextField
          label={i18n.t('review.published')}
          hint={i18n.t('review.dateHint')}
          {...field('published')}
        />
      </div>
      <div class="pair">
        <TextField label={i18n.t('review.reporter')} {...field('reporter')} />
        <TextField label={i18n.t('review.address')} inputMode="url" {...field('address')} />
      </div>
      <PlacesField
        id={articleField('about')}
        label={i18n.t('review.about')}
        options={municipalities}
        places={draft.about}
        onPlaces={(about) => onChange({ about })}
      />
    </section>
  );
}
