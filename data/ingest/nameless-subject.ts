import { type Lexeme, textBetween } from './lexer.ts';
import { isRelation, isRole } from './roles.ts';

/** "säger ett gammalt ordspråk": what everybody says is nobody's quote. */
const PROVERB = /^(?:talesätt|ordspråk|ordstäv|talspråk|devis|visdomsord|motto|slogan)$/;

/** "säger en lärare som vill vara anonym" */
export function anonymousAt(text: string, lexemes: readonly Lexeme[], at: number) {
  if (lexemes[at + 1]?.lower === 'av') return oneOf(lexemes, at + 2);
  const saying = lexemes.slice(at + 1, at + 4).findIndex(({ lower }) => PROVERB.test(lower));
  if (saying >= 0) {
    const end = at + saying + 2;
    return { subject: { kind: 'body' as const, words: textBetween(text, lexemes, at + 1, end) }, end };
  }
  let head = at + 1;
  while (lexemes[head]?.isWord && !isRole(lexemes[head]?.lower ?? '') && head < at + 5) head += 1;
  if (!isRole(lexemes[head]?.lower ?? '')) head = at + 1;
  const words = textBetween(text, lexemes, at + 1, head + 1);
  return words === '' ? undefined : { subject: { kind: 'anonymous' as const, words }, end: head + 1 };
}

/** "säger en av vaktmästarna", "säger en av de anställda": the noun in the singular. */
function oneOf(lexemes: readonly Lexeme[], from: number) {
  const at = /^(?:de|dem|våra|deras|hans|hennes)$/.test(lexemes[from]?.lower ?? '') ? from + 1 : from;
  const noun = lexemes[at];
  if (!noun?.isWord || noun.isCapital) return undefined;
  const words = noun.lower
    .replace(/(?<=\p{L}{3}ar)na$/u, 'e')
    .replace(/(?<=\p{L}{3})erna$/u, '')
    .replace(/(?<=\p{L}{3})orna$/u, 'a');
  return { subject: { kind: 'anonymous' as const, words }, end: at + 1 };
}

/** "säger de i kör", "säger de båda": several at once, and nobody named. */
export function togetherAt(lexemes: readonly Lexeme[], at: number) {
  if (lexemes[at]?.lower !== 'de') return undefined;
  const [first = '', second = ''] = [lexemes[at + 1]?.lower, lexemes[at + 2]?.lower];
  const length = first === 'i' && /^(?:kör|mun)$/.test(second) ? 2 : TOGETHER.test(first) ? 1 : 0;
  return length === 0
    ? undefined
    : { subject: { kind: 'anonymous' as const, words: 'de' }, end: at + 1 + length };
}

const TOGETHER = /^(?:unisont|båda|bägge|tillsammans|samstämmigt)$/;

/** "säger min granne": a relation or a role without a name. */
export function relationAt(lexemes: readonly Lexeme[], at: number) {
  const noun = lexemes[at];
  const isPerson = noun?.isWord && !noun.isCapital && (isRelation(noun.lower) || isRole(noun.lower));
  return isPerson ? { subject: { kind: 'anonymous' as const, words: noun.lower }, end: at + 1 } : undefined;
}
