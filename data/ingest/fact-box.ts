import type { Block } from './block.ts';
import { lex } from './lexer.ts';
import { nameEnd } from './name-words.ts';
import { rolePhraseAt } from './role-phrase.ts';
import { midSentence } from './roles.ts';

/** A person as a box of facts tells of them. */
interface PersonFacts {
  name: string;
  role: string | null;
  organisation: string | null;
}

const FACT = /^(?<label>\p{L}[\p{L} ]{1,24}):\s*(?<value>\S.{0,100})$/u;
const NAME = /^namn$/i;

/** Whether a block stands in a row of facts, "Ålder: 58", "Familj: man och barn": one alone may be a sentence. */
export function isFactRow(blocks: readonly Block[], at: number): boolean {
  const isFact = (place: number) => FACT.test(blocks[place]?.text ?? '');
  return isFact(at) && (isFact(at - 1) || isFact(at + 1));
}

const ROLE = /^(?:titel|roll|yrke|befattning|uppdrag|tjänst|arbetar som|jobbar som|gör|jobb)$/i;
const BODY =
  /^(?:arbetsplats|arbetsgivare|organisation|kommun|myndighet|företag|arbetar på|jobbar på|arbetar hos)$/i;

/** A name on a line of its own, with the role on the line below: "Anna Ek", "It-chef, Bodens kommun". */
function personBelow(name: string, below: string): PersonFacts | undefined {
  const line = below.replace(/[.]$/, '');
  const lexemes = lex(line);
  const phrase = isName(name) ? rolePhraseAt(line, lexemes, 0) : undefined;
  return phrase?.role && phrase.end >= lexemes.length
    ? { name, role: phrase.role, organisation: phrase.organisation }
    : undefined;
}

/**
 * The people of boxes of facts: "Namn: Anna Ek", "Titel: it-chef", "Arbetsplats: Boden" on lines of their own. A box
 * begins with the name and ends with the first line that is no fact.
 */
export function factsOf(blocks: readonly Block[]): PersonFacts[] {
  const found: PersonFacts[] = [];
  let open: PersonFacts | undefined;
  for (const [at, { text }] of blocks.entries()) {
    const signed = personBelow(text, blocks[at + 1]?.text ?? '');
    if (signed) found.push(signed);
    const { label, value } = FACT.exec(text)?.groups ?? {};
    if (label === undefined || value === undefined) open = undefined;
    else if (NAME.test(label) && isName(value)) {
      open = { name: value, role: null, organisation: null };
      found.push(open);
    } else if (open && ROLE.test(label)) open.role ??= midSentence(value.replace(/\.$/, ''));
    else if (open && BODY.test(label)) open.organisation ??= value.replace(/\.$/, '');
  }
  return found;
}

function isName(value: string): boolean {
  const lexemes = lex(value);
  return lexemes.length > 1 && nameEnd(lexemes, 0) === lexemes.length;
}
