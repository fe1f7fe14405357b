import type { Block } from './block.ts';
import { type Lexeme, lex, textBetween } from './lexer.ts';
import { isNoPerson } from './name-words.ts';
import { organisationEnd } from './organisation.ts';
import { type Subject, subjectAt } from './subject.ts';
import type { Turn } from './turn.ts';

/**
 * Reads numbered answers under "Namn, titel organisation:" lines, with or without colon; each answer is a quote, and its question is the
 * numbered one of the same number before the first of these lines.
 */
export function numberedTurns(blocks: readonly Block[], spent: ReadonlySet<number>): Turn[] {
  const questions = new Map<number, string>();
  const turns: Turn[] = [];
  let subject: Subject | undefined;
  blocks.forEach((one, at) => {
    if (spent.has(at)) {
      // A box of facts has numbers of its own.
      subject = undefined;
      return;
    }
    const last = turns.at(-1);
    if (one.number !== null && subject)
      turns.push(answer(one, at, subject, questions.get(one.number) ?? null));
    else if (one.number !== null && one.text.endsWith('?')) questions.set(one.number, one.text);
    else if (one.indented && subject && last && last.blocks.at(-1) === at - 1) {
      last.blocks.push(at);
      last.parts.push(one.text);
      last.joints.push(' ');
    } else subject = blocks[at + 1]?.number === 1 ? labelled(one.text, questions.size > 0) : undefined;
  });
  return turns;
}

function answer(one: Block, at: number, subject: Subject, question: string | null): Turn {
  return {
    form: 'numbered',
    blocks: [at],
    start: 0,
    parts: [one.text],
    joints: [''],
    question,
    subject,
    doubt: null,
  };
}

/** Who answers; where questions were put, a line of a name and a title needs no colon. */
function labelled(text: string, isAsked: boolean): Subject | undefined {
  const label = text.replace(/:$/, '');
  if (label === text && !isAsked) return undefined;
  const lexemes = lex(label);
  const body = bodyFirst(label, lexemes);
  const named = subjectAt(label, lexemes, body?.next ?? 0);
  const isWhole = named?.end === lexemes.length && label.includes(' ');
  if (named?.subject.kind !== 'person' || !isWhole) return undefined;
  const { person } = named.subject;
  if (label === text && person.role === null && person.organisation === null && !body) return undefined;
  return { kind: 'person', person: { ...person, organisation: person.organisation ?? body?.name ?? null } };
}

/** "Sundåkers kommun, e-tjänstesamordnare Yusuf Karaca:" names the body first. */
function bodyFirst(label: string, lexemes: readonly Lexeme[]): { name: string; next: number } | undefined {
  const end = organisationEnd(lexemes, 0);
  const isBody = isNoPerson(lexemes.slice(0, end)) && /^[,–—-]$/.test(lexemes[end]?.text ?? '');
  return isBody ? { name: textBetween(label, lexemes, 0, end), next: end + 1 } : undefined;
}
