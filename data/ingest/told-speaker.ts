import { finding } from '../model/trace.ts';
import { titleInCitationForm } from './citation-form.ts';
import type { Speaker } from './draft.ts';
import { endsSentence, type Lexeme, lex } from './lexer.ts';
import { type RolePhrase, rolePhraseAt } from './role-phrase.ts';
import { isRole } from './roles.ts';
import { certain, type Scene } from './scene.ts';

/**
 * Whom the last sentence of a text brings forward by role and not by name: "Rektorn är mer försiktig.", "En som inte
 * har märkt något är vaktmästaren på badhuset." The only person of that role, or somebody nameless.
 */
export function toldByRole(scene: Scene, text: string): Speaker | undefined {
  const lexemes = lex(text);
  let from = lexemes.length - 1;
  while (from > 0 && !endsSentence(lexemes, from - 1)) from -= 1;
  const sentence = text.slice(lexemes[from]?.start ?? 0);
  if (scene.people.namedIn(sentence).length > 0) return undefined;
  const phrase = definiteRole(sentence);
  if (!phrase?.role) return undefined;
  const [only, ...others] = scene.people.withRole(phrase.role);
  if (only && others.length === 0)
    return certain(only, finding('role-is', { role: phrase.role, name: only.name }));
  if (only) return undefined;
  const { role, organisation } = phrase;
  return {
    ...{ name: null, role, organisation },
    certainty: { level: 'uncertain', reason: finding('role-only', { role: phrase.role }) },
  };
}

/** The role in definite form that opens a sentence, or that one who is told of "is". */
function definiteRole(sentence: string): RolePhrase | undefined {
  const lexemes = lex(sentence);
  const isDefinite = (one: Lexeme | undefined) =>
    one !== undefined && isRole(one.lower) && titleInCitationForm(one.lower) !== one.lower;
  if (isDefinite(lexemes[0])) return rolePhraseAt(sentence, lexemes, 0);
  const at = lexemes.findLastIndex(isDefinite);
  return /^(?:är|var|blev)$/.test(lexemes[at - 1]?.lower ?? '')
    ? rolePhraseAt(sentence, lexemes, at)
    : undefined;
}
