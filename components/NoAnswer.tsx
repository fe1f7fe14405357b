import { i18n } from '#i18n';
import { languageOf, listed } from '../data/locales/language.ts';
import type { SearchHelp } from '../data/model/search.ts';
import { fieldWords } from './field-words.ts';
import { saidQuery, shortQuery } from './found-words.ts';

interface NoAnswerProps {
  help: SearchHelp;
  onQuery: (query: string) => void;
}

/** Queries that lead on, each by a click. */
function Queries({ queries, onQuery }: { queries: readonly string[]; onQuery: NoAnswerProps['onQuery'] }) {
  return queries.map((query) => (
    <button key={query} type="button" class="quiet" onClick={() => onQuery(query)} lang="sv">
      <bdi>{shortQuery(query)}</bdi>
    </button>
  ));
}

/** What a search that found nothing was narrowed to in vain, and where to go from here. */
export function NoAnswer({ help: { fields, excluded, nearest, without }, onQuery }: NoAnswerProps) {
  return (
    <div class="found next">
      {fields.map((filter) => (
        <p key={`${filter.field} ${filter.value}`}>
          {fieldWords(filter)}{' '}
          {filter.turned !== null && <Queries queries={[filter.turned]} onQuery={onQuery} />}
        </p>
      ))}
      {excluded.length > 0 && (
        <p>
          {i18n.t('search.excluded', {
            words: listed(excluded.map(saidQuery), languageOf(i18n.t('language'))),
          })}
        </p>
      )}
      {without && (
        <p>
          {i18n.t(without.length > 0 ? 'search.without' : 'search.together')}{' '}
          <Queries queries={without} onQuery={onQuery} />
        </p>
      )}
      {nearest.length > 0 && (
        <p>
          {i18n.t('search.nearest')} <Queries queries={nearest} onQuery={onQuery} />
        </p>
      )}
      {nearest.length === 0 && !without && <p>{i18n.t('search.none')}</p>}
    </div>
  );
}
