import { i18n } from '#i18n';
import { languageOf, listed } from '../data/locales/language.ts';
import type { SearchHelp } from '../data/model/search.ts';
import { fieldWords } from './field-words.ts';
import { saidQuery } from './found-words.ts';

interface NoAnswerProps {
  help: SearchHelp;
  onQuery: (query: string) => void;
}

/** What a search that found nothing was narrowed to in vain, and where to go from here. */
export function NoAnswer({ help: { fields, excluded, nearest }, onQuery }: NoAnswerProps) {
  return (
    <div class="found next">
      {fields.map((filter) => (
        <p key={`${filter.field} ${filter.value}`}>{fieldWords(filter)}</p>
      ))}
      {excluded.length > 0 && (
        <p>
          {i18n.t('search.excluded', {
            words: listed(excluded.map(saidQuery), languageOf(i18n.t('language'))),
          })}
        </p>
      )}
      {nearest.length > 0 ? (
        <p>
          {i18n.t('search.nearest')}{' '}
          {nearest.map((word) => (
            <button key={word} type="button" class="quiet" onClick={() => onQuery(word)} lang="sv">
              {word}
            </button>
          ))}
        </p>
      ) : (
        <p>{i18n.t('search.none')}</p>
      )}
    </div>
  );
}
