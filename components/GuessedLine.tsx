import { i18n } from '#i18n';
import { type Language, listed } from '../data/locales/language.ts';
import type { SearchAnswer } from '../data/model/search.ts';
import { saidQuery } from './found-words.ts';

/** Says which names a narrowing was read as whose value is nobody's as it is spelt. */
export function GuessedLine({ guessed, language }: Pick<SearchAnswer, 'guessed'> & { language: Language }) {
  return guessed.map(({ field, value, names }) => (
    <p key={`${field} ${value}`} class="found" role="status">
      {i18n.t('search.guessed', {
        value: saidQuery(value),
        names: listed(
          names.map(({ name }) => name[language]),
          language,
        ),
      })}
    </p>
  ));
}
