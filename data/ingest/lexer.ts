/** A word or one sign of a text, with its place in UTF-16 code units. */
export interface Lexeme {
  text: string;
  lower: string;
  start: number;
  end: number;
  isWord: boolean;
  /** A word with a first capital. */
  isCapital: boolean;
}

/*
 * A word is letters and digits, held together by hyphen, apostrophe, inner colon or full stop: it-chef, USA:s, bl.a,
 * 19.30. A last hyphen stays, since it tells of a word to come: arbetsmarknads- och integrationsminister.
 */
const LEXEME =
  /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[-‐‑’':.][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*(?:-(?=[\s,]))?|[^\s]/gu;

/** A full stop between two words without space is a border, unless what it holds is short: bl.a, f.d, 19.30. */
const GLUED = /^(.*\p{Ll}{3,})\.(\p{Lu}.*)$/u;

/** Splits a text into words and signs. */
export function lex(text: string): Lexeme[] {
  const found: Lexeme[] = [];
  for (const match of text.matchAll(LEXEME)) push(found, match[0], match.index);
  return found;
}

function push(found: Lexeme[], text: string, start: number): void {
  const glued = GLUED.exec(text);
  if (glued) {
    const [, before = '', after = ''] = glued;
    push(found, before, start);
    push(found, '.', start + before.length);
    push(found, after, start + before.length + 1);
    return;
  }
  const isWord = /^[\p{L}\p{N}]/u.test(text);
  // eSam, eHälsomyndigheten
  const isCapital = /^(?:\p{Lu}|\p{Ll}\p{Lu}\p{Ll})/u.test(text);
  found.push({ text, lower: text.toLowerCase(), start, end: start + text.length, isWord, isCapital });
}

/** Whether a sentence ends with the lexeme at an index: . ! ? … with nothing, a capital, a mark or a dash after. */
export function endsSentence(lexemes: readonly Lexeme[], at: number): boolean {
  const sign = lexemes[at];
  if (!sign || !/^[.!?…]$/.test(sign.text)) return false;
  const next = lexemes[at + 1];
  return next === undefined || !next.isWord || next.isCapital || /^\d/.test(next.text);
}

/** The text from one lexeme up to, not with, another, as it stands. */
export function textBetween(text: string, lexemes: readonly Lexeme[], from: number, to: number): string {
  const first = lexemes[from];
  const last = lexemes[to - 1];
  return first && last && to > from ? text.slice(first.start, last.end) : '';
}
