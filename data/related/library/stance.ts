import type { Stance, StanceCode } from '../../model/library.ts';
import type { Person, StoredRecord } from '../../model/records.ts';
import { OPPOSED, POINTS_BACK, STANCE_RULES, UNSURE } from './stance-rules.ts';

/** What a stance is looked for by. */
export interface Subject {
  /** The vendor's name, its other names, and its products. */
  names: readonly string[];
  /** Names of the municipalities whose record it is; of others that it only names nothing is told. */
  places: readonly string[];
  /** Code of the municipality whose stance it would be; `null` where there is none. */
  code: string | null;
}

/** Of the municipalities that a record names those whose it is: its article's, or the one that is spoken for first. */
export function ownPlaces(places: readonly string[], about: readonly string[]): readonly string[] {
  const own = places.filter((code) => about.includes(code));
  return own.length > 0 ? own : places.slice(0, 1);
}

interface Sentence {
  text: string;
  start: number;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A name as it is inflected: "Ateas", "Giraffen". */
const oneOf = (names: readonly string[]) =>
  `(?<![\\p{L}\\p{N}-])(?:${names.map(escaped).join('|')})(?:s|n|en|et)?(?![\\p{L}\\p{N}])`;

/** Sentences of a text; a full stop inside a number or a name parts nothing. */
function sentencesIn(text: string): Sentence[] {
  return [...text.matchAll(/\S[^\n]*?(?:[.!?…](?=[”"’]?\s|[”"’]?$)[”"’]?|(?=\n)|$)/gu)].map((match) => ({
    text: match[0],
    start: match.index,
  }));
}

interface Rule {
  code: StanceCode;
  pattern: RegExp;
  /** Whether its words hold the name, which counts by its capital only; the words round it stand in any case. */
  named: boolean;
}

/** "två kommuner": as many as the record is of. */
const NUMERALS = ['två', 'tre', 'fyra', 'fem', 'sex', 'sju'];

/** The rules with the names of one subject filled in. */
function rulesFor({ names, places }: Subject): Rule[] {
  const place = places.length > 0 ? oneOf(places) : '(?!)';
  const numeral = NUMERALS[places.length - 2];
  const together = numeral ? `${numeral} kommuner` : '(?!)';
  return STANCE_RULES.flatMap(([code, patterns]) =>
    patterns.map((words) => {
      const filled = words
        .replaceAll('{name}', oneOf(names))
        .replaceAll('{place}', place)
        .replaceAll('{together}', together);
      return {
        code,
        pattern: new RegExp(`(?<![\\p{L}-])${filled}`, 'iu'),
        named: words.includes('{name}'),
      };
    }),
  );
}

/** Where what is said goes on to something else. */
const CLAUSE_END = /[,;:]|\s(?:som|där|vilket|eftersom|medan)\s|$/u;

/** So long a sentence stands whole as what bears a stance. */
const LONGEST_WHOLE = 160;

/** The words to be shown of a sentence: all of it but its full stop, or of a long one those that bear the stance. */
function evidenceIn({ text, start }: Sentence, match: RegExpExecArray): Pick<Stance, 'words' | 'span'> {
  const isWhole = text.length < LONGEST_WHOLE;
  const words = isWhole ? text.replace(/\.$/, '') : match[0];
  const from = start + (isWhole ? 0 : match.index);
  return { words, span: [from, from + words.length] };
}

/** What a sentence bears; nothing where it bears two stances, or does not say it outright. */
function borneBy({ text, start }: Sentence, rules: readonly Rule[], names: RegExp): Stance | null {
  const found = rules.flatMap(({ code, pattern, named }): Stance[] => {
    const match = pattern.exec(text);
    // Words without the name are on it only where the sentence leaves it to the next one, or to its initiative's name.
    if (!match || names.test(named ? match[0] : text) !== named) return [];
    const end = match.index + match[0].length;
    const clause = text.slice(0, end + text.slice(end).search(CLAUSE_END));
    const isQuestion = text.endsWith('?');
    if (isQuestion || UNSURE.test(clause)) return [];
    return [{ code, ...evidenceIn({ text, start }, match) }];
  });
  const [first] = found;
  return first && found.every(({ code }) => code === first.code) ? first : null;
}

/** The sentences that speak of the subject: they name it, or point back to one that does, or are pointed back to. */
function sentencesOn(sentences: readonly Sentence[], names: RegExp, isNamedFirst: boolean): Sentence[] {
  return sentences.filter(({ text }, at) => {
    const [before, next] = [sentences[at - 1]?.text ?? '', sentences[at + 1]?.text ?? ''];
    return (
      names.test(text) ||
      (isNamedFirst && at === 0) ||
      (names.test(next) && POINTS_BACK.test(next)) ||
      (POINTS_BACK.test(text) && names.test(before))
    );
  });
}

const worksFor = (speaker: Person | null, code: string | null): boolean =>
  !!speaker?.employer && 'municipality' in speaker.employer && speaker.employer.municipality === code;

/**
 * Where a record's municipality stands to a vendor, with the words that say so; null where no sentence says it outright,
 * two say different things, or one may mean the opposite. Of a quote's words only those of who works for the municipality
 * count: the "vi" of others, a vendor's or nobody knows whose, is somebody else.
 */
export function stanceOf({ type, record }: StoredRecord, subject: Subject): Stance | null {
  if (subject.names.length === 0) return null;
  if (type === 'quote' && !worksFor(record.speaker, subject.code)) return null;
  const names = new RegExp(oneOf(subject.names), 'u');
  const text = type === 'quote' ? record.text : record.summary.sv;
  // What an initiative that is named by a product does, its summary's first sentence tells.
  const isNamed = type === 'initiative' && names.test(record.name.sv);
  const rules = rulesFor(subject);
  const sentences = sentencesOn(sentencesIn(text), names, isNamed);
  if (sentences.some((sentence) => OPPOSED.test(sentence.text))) return null;
  const found = sentences.flatMap((sentence) => borneBy(sentence, rules, names) ?? []);
  const [first] = found;
  return first && found.every(({ code }) => code === first.code) ? first : null;
}
