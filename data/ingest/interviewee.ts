import type { Block } from './block.ts';
import { isFactRow } from './fact-box.ts';
import { lex } from './lexer.ts';
import { isFullName, isNoPerson, nameEnd } from './name-words.ts';
import type { KnownPerson } from './people.ts';
import { rolePhraseAt } from './role-phrase.ts';

/** "Hallå där, Camilla Wern!": the form of small interviews in Swedish papers. */
const GREETS = /^(?:hallå|hej)(?: där)?\s*[,:–-]?\s+(?<name>\p{Lu}.*?)\s*[!.,…]*$/iu;

/** "Fakta/Camilla Wern" over rows of what is private to a person: age, family. */
const FACTS_ON = /^fakta\s*[/:|–-]\s*(?:om )?(?<name>\p{Lu}.*)$/iu;

/** The lead goes on the title: "…ny it-chef på Sigtuna kommun, som har bytt allt." */
const GOES_ON = /^(?:…|\.{3})\s*/u;

/** So far down the lead stands. */
const OPENING = 4;

/** A whole name of a person and nothing else. */
function personName(text: string | undefined): string | undefined {
  const name = text?.trim() ?? '';
  const lexemes = lex(name);
  const isName = isFullName(name) && nameEnd(lexemes, 0) === lexemes.length && !isNoPerson(lexemes);
  return isName ? name : undefined;
}

/**
 * Whom an article is an interview with by its own form: its title greets the person, or a box of facts is the person's.
 * @returns with role and organisation where the lead goes on the title with them; undefined where no form tells it
 */
export function intervieweeOf(title: string | null, blocks: readonly Block[]): KnownPerson | undefined {
  const greeted = personName(GREETS.exec(title ?? '')?.groups?.name);
  const boxed = blocks.flatMap(({ text }, at) =>
    isFactRow(blocks, at + 1) ? (personName(FACTS_ON.exec(text)?.groups?.name) ?? []) : [],
  );
  const name = greeted ?? (boxed.length === 1 ? boxed[0] : undefined);
  if (name === undefined) return undefined;
  const lead = greeted && blocks.slice(0, OPENING).find(({ text }) => GOES_ON.test(text))?.text;
  const told = lead?.replace(GOES_ON, '') ?? '';
  const phrase = rolePhraseAt(told, lex(told), 0);
  return { name, role: phrase?.role ?? null, organisation: phrase?.organisation ?? null };
}
