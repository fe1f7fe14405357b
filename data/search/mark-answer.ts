import { isStopWord } from '../language/stop-words.ts';
import type { Marks } from '../model/hit.ts';
import type { FoundHit, MarkedAnswer, SearchAnswer, SearchHit } from '../model/search.ts';
import { type Markable, markedWords } from './marked-words.ts';
import { parseQuery } from './parse-query.ts';
import { whyFound } from './why-found.ts';

/** Where the words of a query stand in what is seen of a record. */
function marksOf({ shown: { type, record } }: FoundHit, asked: Markable): Marks {
  const inBoth = ({ sv, en }: { sv: string; en: string }) => ({
    sv: markedWords(sv, asked),
    en: markedWords(en, asked),
  });
  if (type === 'quote') return { sv: markedWords(record.text, asked), en: [] };
  return { ...inBoth(record.summary), name: inBoth(record.name) };
}

function marked(hit: FoundHit, asked: Markable, answer: SearchAnswer): SearchHit {
  const marks = marksOf(hit, asked);
  const why: SearchHit['why'] = {};
  for (const language of ['sv', 'en'] as const) {
    const seen =
      hit.shown.type === 'quote' ? marks.sv : [...marks[language], ...(marks.name?.[language] ?? [])];
    const reason =
      seen.length > 0 || asked.words.length === 0 ? null : whyFound(hit, asked, answer, language);
    if (reason) why[language] = reason;
  }
  return { ...hit, marks, why };
}

/** An answer with its words marked in what is seen of each record, and why a record answers where none stands there. */
export function markAnswer(answer: SearchAnswer): MarkedAnswer {
  const { words, phrases } = parseQuery(answer.query);
  const telling = words.filter(({ lower }) => !isStopWord(lower));
  const asked: Markable = {
    words: telling.length > 0 ? telling : words,
    phrases,
    terms: new Set(answer.terms),
  };
  return { ...answer, hits: answer.hits.map((hit) => marked(hit, asked, answer)) };
}
