import { isStopWord } from '../language/stop-words.ts';
import { tokens } from '../language/tokens.ts';
import type { Bilingual } from '../model/records.ts';
import type { FoundHit, SearchAnswer, Why } from '../model/search.ts';
import { type Markable, markedWords } from './marked-words.ts';

type Language = keyof Bilingual;

const NOT_SAID = { asked: null, question: undefined, speaker: null };

/** What a record is found by besides what is seen of it, each piece with what it is, in the order of its weight. */
function unseen(shown: FoundHit['shown'], language: Language): Why[] {
  const { type, record } = shown;
  const pieces = (by: Why['by'], texts: readonly (string | null | undefined)[]): Why[] =>
    texts.flatMap((said) => (said ? [{ by, said }] : []));
  const { asked, question, speaker } = type === 'quote' ? record : NOT_SAID;
  return [
    ...pieces('asked', [asked?.[language], question, asked?.sv, asked?.en]),
    ...(type === 'initiative' ? pieces('product', record.products) : []),
    ...pieces('keyword', [...record.keywords[language], ...record.keywords.sv, ...record.keywords.en]),
    ...pieces('speaker', [speaker?.name, speaker?.role, speaker?.organisation]),
    ...(type === 'initiative' ? pieces('place', shown.placeNames) : []),
  ];
}

/** By which of the names that the query means a record is found. */
function byName({ record }: FoundHit['shown'], { names }: SearchAnswer, language: Language): Why[] {
  return names.flatMap(({ entry: { kind, id, name } }): Why[] => {
    const said = name[language];
    if (kind === 'municipality' && record.places.includes(id)) return [{ by: 'place', said }];
    if (kind === 'vendor' && record.vendors.includes(id)) return [{ by: 'vendor', said }];
    return kind === 'theme' && record.themes.includes(id) ? [{ by: 'theme', said }] : [];
  });
}

const evidenceOf = ({ type, record }: FoundHit['shown']): readonly string[] =>
  type === 'initiative' && record.evidence !== 'article' ? record.evidence : [];

/** Another record of the answer that this one rests on, or that rests on it. */
function isTied({ shown }: FoundHit, { hits }: SearchAnswer): boolean {
  const { id } = shown.record;
  return hits.some(
    (other) => evidenceOf(shown).includes(other.shown.record.id) || evidenceOf(other.shown).includes(id),
  );
}

/** A word by which a record answers that is not one of the query's: kin, or one that holds the same letters. */
function nearWord({ shown }: FoundHit, { terms }: Markable, language: Language): Why | null {
  const { type, record } = shown;
  const seen =
    type === 'quote'
      ? [record.text]
      : [record.name, record.summary].flatMap((each) => [each[language], each.sv, each.en]);
  const texts = [...seen, ...unseen(shown, language).map(({ said }) => said)];
  for (const text of texts) {
    const word = tokens(text).find(({ lower, folded }) => terms.has(folded) && !isStopWord(lower));
    if (word) return { by: 'near', said: text.slice(word.start, word.end) };
  }
  return null;
}

/**
 * Why a record answers that says none of the query's words where they are seen; `null` where it is not known.
 * @param language of who reads
 */
export function whyFound(
  hit: FoundHit,
  asked: Markable,
  answer: SearchAnswer,
  language: Language,
): Why | null {
  const { record } = hit.shown;
  const holding = unseen(hit.shown, language).find(({ said }) => markedWords(said, asked).length > 0);
  const theme = answer.themes.find(({ id }) => record.themes.includes(id));
  return (
    holding ??
    byName(hit.shown, answer, language)[0] ??
    (theme ? { by: 'theme', said: theme.label[language] } : null) ??
    (isTied(hit, answer) ? { by: 'tied', said: '' } : nearWord(hit, asked, language))
  );
}
