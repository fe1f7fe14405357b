import type { Lexeme } from './lexer.ts';
import { textBetween } from './lexer.ts';
import { organisationEnd } from './organisation.ts';
import { roleStart } from './role-phrase.ts';
import { isRole } from './roles.ts';

const HIRES =
  /^(?:fått|får|fick|har|anställt|anställer|anställde|rekryterat|rekryterar|utsett|utser|utsåg|hittat|värvat)$/;

/**
 * The role that a body has somebody for: "Sundby kommun har fått en ny it-chef, |Karin Lind", "… en ny it-chef. Hon
 * heter |Karin Lind".
 * @param name the lexeme at which the name begins
 */
export function hiredAs(
  text: string,
  lexemes: readonly Lexeme[],
  name: number,
): { role: string; organisation: string } | undefined {
  const isNamed = lexemes[name - 1]?.lower === 'heter' && lexemes[name - 3]?.text === '.';
  const end = isNamed ? name - 3 : name - 1;
  const isBeside = isNamed || /^[,:]$/.test(lexemes[end]?.text ?? '');
  if (!isBeside || !isRole(lexemes[end - 1]?.lower ?? '')) return undefined;
  const start = roleStart(lexemes, end - 1);
  let verb = start - 1;
  while (/^(?:en|ett|sin|sitt|ny|nya|till|som)$/.test(lexemes[verb]?.lower ?? '')) verb -= 1;
  if (!HIRES.test(lexemes[verb]?.lower ?? '')) return undefined;
  const last = /^(?:har|hade)$/.test(lexemes[verb - 1]?.lower ?? '') ? verb - 1 : verb;
  for (let from = Math.max(0, last - 4); from < last; from += 1) {
    if (!lexemes[from]?.isCapital || organisationEnd(lexemes, from) !== last) continue;
    return {
      role: textBetween(text, lexemes, start, end),
      organisation: textBetween(text, lexemes, from, last),
    };
  }
  return undefined;
}
