import { Fragment } from 'preact';
import { i18n } from '#i18n';
import { type Language, listed } from '../data/locales/language.ts';
import type { SearchHelp, Way, WaysOn } from '../data/model/search.ts';
import { fieldWords, mendedWords } from './field-words.ts';
import { saidQuery, shortQuery } from './found-words.ts';
import { NameWay } from './NameWay.tsx';

interface NoAnswerProps {
  help: SearchHelp;
  /** `null` while it is not known. */
  ways: WaysOn | null;
  language: Language;
  onQuery: (query: string) => void;
  /** The address of the library's page with the given query. */
  libraryAddress: (query: string) => string;
}

interface LineProps {
  said: string;
  /** What leads on, each by a click; where a number stands, so many records answer to it. */
  ways: readonly (Way | string)[];
  onQuery: NoAnswerProps['onQuery'];
}

/** A sentence, and queries that lead on from it. */
function Line({ said, ways, onQuery }: LineProps) {
  return (
    <p>
      {said}
      {ways.map((way) => {
        const { query, count } = typeof way === 'string' ? { query: way, count: null } : way;
        return (
          <Fragment key={query}>
            {' '}
            <button type="button" class="quiet" onClick={() => onQuery(query)}>
              <span>
                <bdi lang="sv">{shortQuery(query)}</bdi>
                {count !== null && ` · ${i18n.t('search.records', count, { count })}`}
              </span>
            </button>
          </Fragment>
        );
      })}
    </p>
  );
}

const quoted = (words: readonly string[], language: Language) =>
  listed(
    words.map((word) => i18n.t('search.quoted', { word: saidQuery(word) })),
    language,
  );

/** A narrowing that no record passes, with what is nearest to its value. */
function Vain({ filter, props }: { filter: SearchHelp['fields'][number]; props: NoAnswerProps }) {
  const { help, ways, language, onQuery, libraryAddress } = props;
  // Of years it is not known before whether they are meant and written otherwise.
  if (filter.field === 'year' && filter.value !== '') {
    if (!ways) return null;
    if (ways.mended !== null)
      return <Line said={mendedWords(filter.value)} ways={[ways.mended]} onQuery={onQuery} />;
  }
  return (
    <p>
      {fieldWords(filter, help.years, language)}
      {filter.name && <NameWay name={filter.name} libraryAddress={libraryAddress} />}
    </p>
  );
}

/** What of the query was in vain: sentences, some with a way on of their own. */
function InVain(props: NoAnswerProps) {
  const { help, ways, language, onQuery } = props;
  const { unknown, known, excluded, fields, limits } = help;
  const phrases = unknown.length === 0 ? (ways?.phrases ?? []) : [];
  return (
    <>
      {unknown.length + known.length + excluded.length + limits.length === 0 && (
        <p>{i18n.t('search.signs')}</p>
      )}
      {fields.map((filter) => (
        <Vain key={`${filter.field} ${filter.value}`} filter={filter} props={props} />
      ))}
      {unknown.length > 0 && (
        <p>{i18n.t('search.nowhere', unknown.length, { words: quoted(unknown, language) })}</p>
      )}
      {phrases.length > 0 && (
        <Line
          said={i18n.t('search.notSaid', { words: quoted(phrases, language) })}
          ways={ways?.unquoted ? [ways.unquoted] : []}
          onQuery={onQuery}
        />
      )}
      {excluded.length > 0 && (
        <p>{i18n.t('search.excluded', { words: listed(excluded.map(saidQuery), language) })}</p>
      )}
    </>
  );
}

/** What a search that found nothing asked in vain, and where to go from here. */
export function NoAnswer(props: NoAnswerProps) {
  const { help, ways, onQuery } = props;
  const { nearest, unknown, fields } = help;
  const { without = null, words = [] } = ways ?? {};
  const isLed = nearest.length + words.length + fields.length > 0 || without || ways?.unquoted;
  return (
    <div class="found next">
      <InVain {...props} />
      {without && (
        <Line
          said={i18n.t(without.length > 0 ? 'search.without' : 'search.together')}
          ways={without}
          onQuery={onQuery}
        />
      )}
      {words.length > 0 && (
        <Line
          said={i18n.t(unknown.length === 0 && words.length > 1 ? 'search.apart' : 'search.rest')}
          ways={words}
          onQuery={onQuery}
        />
      )}
      {nearest.length > 0 && <Line said={i18n.t('search.nearest')} ways={nearest} onQuery={onQuery} />}
      {ways && !isLed && <p>{i18n.t('search.none')}</p>}
    </div>
  );
}
