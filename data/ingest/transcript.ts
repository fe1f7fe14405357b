import { labelled } from './announced.ts';
import type { Block } from './block.ts';
import { peopleIn } from './gather-people.ts';
import { lex } from './lexer.ts';
import { nameStart } from './name-words.ts';
import { personAt } from './person-phrase.ts';
import { isQuestion } from './question-lines.ts';
import type { Turn } from './turn.ts';

const LABEL = /^(\p{Lu}[^:.!?–—]{0,60}):\s*(\S.*)$/su;
/** Who asks in a transcript; what is said there is a question and no quote. */
export const ASKER =
  /^(?:signaturen \p{L}.*|moderatorn?|programledaren?|samtalsledaren?|intervjuaren?|reportern?|journalisten?|frågan?|redaktionen|[FQ])$/iu;
/** Who answers without a name: it is the person whom the text is about. */
export const ANSWERER = /^(?:svar(?:et)?|intervjuperson(?:en)?|gäst(?:en)?|intervjuad|[AS])$/iu;
const FEWEST_TURNS = 3;
const LONGEST_LABEL = 4;
/** "Samtalet leddes av Lovisa Brandt" */
const LEADS =
  /(?:led(?:de)?s|modererades|intervjua(?:de)?s|hölls|frågor(?:na)? ställdes) av ((?:\p{Lu}[\p{L}-]+ ){1,2}\p{Lu}[\p{L}-]+)/gu;
/** "Programledare är Kim Wall", "Moderator: Kim Wall" */
const LEADER =
  /(?:[Pp]rogramledare|[Mm]oderator|[Ss]amtalsledare|[Ii]ntervjuare|[Uu]tfrågare)n?(?: är| var|:) ((?:\p{Lu}[\p{L}-]+ ){1,2}\p{Lu}[\p{L}-]+)/gu;
/** What is told of the room: "[Skratt i salen.]" */
const STAGE = /^(?:\[[^\]]*\]|\([^)]*\))$|^\[\d+:\d\d(?::\d\d)?\]\s/;
/** "Skriftligt. [skratt] Nej, men på allvar" */
const WITHIN = /\s*[[(](?:skratt\p{L}*|applåd\p{L}*|paus|ohörbart|suckar|tystnad|hostar)[\])]\s*/giu;
/** "Sorl i salen.", "Skratt.", "Applåder från publiken." */
const ROOM = /^(?:Sorl|Skratt|Applåder|Tystnad|Paus|Jubel|Mummel)(?: [\p{L}]+){0,3}\.?$/u;
/** What is told of the text, and goes on nobody's turn: "OBS: Ljudet bröts.", "Panelen avslutades med frågor." */
const ASIDE =
  /^(?:OBS|PS|NB|Fotnot|Not|Anm|Red)\.?:|^(?:Panelen|Samtalet|Chatten|Intervjun|Utskriften|Texten|Mötet|Seminariet|Debatten|Inspelningen) (?:\p{Ll}+(?:ade|de|te)s|är|har|gjordes|bröts|hölls)\b|^(?:Dagen|Kvällen|Konferensen|Programmet) \p{Ll}+(?:ade|de|te)s\b/u;

/** "§ 4 Val av justerare": minutes, where what stands after a name is a motion or a vote. */
const PARAGRAPH = /^§\s?\d+/u;
/** A line with a label of its own that is nobody's name: "Plats: Stora salen", "Publiken: Får man fråga?" */
const FOREIGN = /^\p{Lu}[\p{L}-]{2,20}(?: \p{L}+){0,3}:\s+(?<text>\S.*)$/u;
/** What is told of how it is said: "(skrattar) Nej …" */
const MANNER = /^[([]\p{Ll}[^)\]]{1,40}[)\]]\s*/u;

interface Label {
  name: string;
  /** The whole label: "Roger Hamrin, brukare, 83 år" */
  told: string;
  speech: string;
}

/**
 * Reads a transcript, "Namn: text" a turn. It is one when at least three paragraphs have labels of a few words, two
 * of them different and one of them given twice or an asker's.
 * @returns no turns where the article is no transcript
 */
export function transcriptTurns(blocks: readonly Block[], spent: ReadonlySet<number>): Turn[] {
  if (blocks.filter(({ text }) => PARAGRAPH.test(text)).length >= 2) return [];
  const known = new Set(blocks.flatMap(({ text }) => peopleIn(text).flatMap(({ name }) => name.split(' '))));
  const initials = initialsOf(blocks);
  const labels = blocks.map((one, at) => {
    const label = spent.has(at) || one.kind === 'item' ? null : labelOf(one.text, known);
    // "Plats:" and "Tid:" are labels too; a single word must be somebody's name.
    const isKnown =
      ASKER.test(label?.name ?? '') ||
      ANSWERER.test(label?.name ?? '') ||
      known.has(label?.name ?? '') ||
      labelled(label?.told ?? '') !== undefined;
    return label && !isPresented(label) && (isKnown || label.name.includes(' ') || initials.has(label.name))
      ? label
      : null;
  });
  const given = labels.flatMap((label) => (label ? [label.name] : []));
  const distinct = new Set(given);
  const repeats = given.length > distinct.size || given.some((name) => ASKER.test(name));
  if (given.length < FEWEST_TURNS || distinct.size < 2 || !repeats) return [];
  const turns: Turn[] = [];
  let question: string | null = null;
  let open: Turn | undefined;
  const asks = askersIn(blocks, labels);
  blocks.forEach((one, at) => {
    const label = labels[at];
    if (STAGE.test(one.text) || ROOM.test(one.text)) return;
    if (label && asks(label.name)) {
      question = label.speech;
      open = undefined;
    } else if (label) {
      open = turnOf({ ...label, name: initials.get(label.name) ?? label.name }, at, question);
      turns.push(open);
    } else if (one.bold && isQuestion(one)) {
      question = one.text;
      open = undefined;
    } else if (!spent.has(at) && isForeign(one)) {
      // What somebody in the room asks is a question too.
      const text = FOREIGN.exec(one.text)?.groups?.text ?? '';
      question = text.endsWith('?') ? text : question;
      open = undefined;
    } else if (open && one.kind === 'paragraph' && !spent.has(at) && !ASIDE.test(one.text)) {
      open.blocks.push(at);
      open.parts.push(one.text);
      open.joints.push(' ');
    } else open = undefined;
  });
  return turns;
}

const isForeign = ({ text }: Block) =>
  FOREIGN.test(text) && !/^(?:Sammanfattningsvis|Alltså|Nej|Ja|Men|Jo|Obs)\b/u.test(text);

/** "Gäst: Nora Ask, it-chef i Huddinge", "Programledare: Kim Wall": who takes part, and nothing that is said. */
function isPresented({ name, speech }: Label): boolean {
  if (!ASKER.test(name) && !ANSWERER.test(name)) return false;
  const lexemes = lex(speech);
  const person = lexemes[0]?.isCapital ? personAt(speech, lexemes, 0) : undefined;
  return person?.name.includes(' ') === true && person.end === lexemes.length;
}

const surname = (name: string) => name.split(' ').at(-1) ?? '';

/**
 * Tells whether a label is an asker's: by what it says, by a line that tells who leads the talk, or since all that
 * stands after it, at least twice, are questions.
 */
function askersIn(blocks: readonly Block[], labels: readonly (Label | null)[]): (name: string) => boolean {
  const leaders = blocks.flatMap(({ text }) =>
    [...text.matchAll(LEADS), ...text.matchAll(LEADER)].flatMap(([, name = '']) => name.split(' ')),
  );
  const given = labels.flatMap((label) => label ?? []);
  const said = new Map<string, Label[]>();
  for (const label of given) said.set(surname(label.name), [...(said.get(surname(label.name)) ?? []), label]);
  const answers = [...said.values()].some((turns) => turns.some(({ speech }) => !speech.endsWith('?')));
  const asking = [...said].flatMap(([name, turns]) =>
    answers && turns.length > 1 && turns.every(({ speech }) => speech.endsWith('?')) ? [name] : [],
  );
  const all = new Set([...leaders, ...asking]);
  return (name) => ASKER.test(name) || all.has(surname(name));
}

/** Names by their initials, where a transcript has "AE:" for Anna Ek; initials of two people are nobody's. */
function initialsOf(blocks: readonly Block[]): Map<string, string> {
  const found = new Map<string, string>();
  const names = new Set(blocks.flatMap(({ text }) => peopleIn(text).map(({ name }) => name)));
  for (const name of names) {
    const letters = name.replace(/(\p{Lu})[^\s-]*|\p{Ll}\S*|[\s-]/gu, '$1');
    if (found.has(letters)) found.delete(letters);
    else found.set(letters, name);
  }
  return found;
}

/** @param known words of names: what is one of them in capitals is that name, "NORA:" */
function labelOf(text: string, known: ReadonlySet<string>): Label | null {
  const [, label = '', speech = ''] = LABEL.exec(text) ?? [];
  // "Anna Ek, it-chef:" – the title is read apart.
  const [first = ''] = label.split(/,| \(/);
  const name = known.has(inTitleCase(first)) ? inTitleCase(first) : first;
  const words = name.split(/\s+/);
  if (name === '' || words.length > LONGEST_LABEL || /\d/.test(name)) return null;
  return words.every((word) => /^\p{Lu}|^(?:von|af|de)$/u.test(word)) ? { name, told: label, speech } : null;
}

const isShouted = (name: string) => name.includes(' ') && name === name.toUpperCase();

const inTitleCase = (name: string) =>
  name.toLowerCase().replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase());

function turnOf(label: Label, at: number, question: string | null): Turn {
  const name = isShouted(label.name) ? inTitleCase(label.name) : label.name;
  const lexemes = lex(name);
  const told = labelled(label.told);
  const person =
    told?.kind === 'person' && told.person.name === name
      ? told.person
      : personAt(name, lexemes, nameStart(lexemes, 0));
  const said = label.speech.replace(MANNER, '').split(WITHIN);
  const parts = said.filter((part) => part !== '');
  const named = person
    ? ({ kind: 'person', person } as const)
    : ({ kind: 'role', words: label.name.toLowerCase(), organisation: null } as const);
  return {
    form: 'transcript',
    blocks: [at],
    start: label.name.length,
    parts,
    joints: parts.map((_, place) => (place === 0 ? '' : ' ')),
    question,
    subject: ANSWERER.test(label.name) ? null : named,
    doubt: null,
  };
}
