import type { Lexeme } from './lexer.ts';

/** Where people write in their own name, and whom hardly anybody that is cited is employed by. */
const PLACES = /^(?:x|twitter|bluesky|threads|mastodon)$/;
/** Companies too: "policychef på Facebook" is employed there. */
const COMPANIES = /^(?:facebook|linkedin|instagram|tiktok|youtube|snapchat)$/;

/** Whether a word is the name of a social medium. */
export const isPlatform = (lower: string): boolean => PLACES.test(lower) || COMPANIES.test(lower);

const WRITES =
  /^(?:skriver|skrev|skrivit|twittrar|twittrade|bloggar|bloggade|postar|postade|publicerar|publicerade|delar|delade|kommenterar|kommenterade|inlägg)$/;

/** So far back a verb of writing is looked for: "skriver oppositionsrådet Kalle Ros (M) på Linkedin". */
const REACH = 14;

/**
 * Whether what stands between two lexemes is a social medium in which something was written, and no body that one has
 * a role at: "skriver riksdagsledamoten Mattias Ottosson (S) på X".
 */
export function isPlatformAt(lexemes: readonly Lexeme[], from: number, end: number): boolean {
  if (end - from !== 1) return false;
  const name = lexemes[from]?.lower ?? '';
  if (PLACES.test(name)) return true;
  if (!COMPANIES.test(name)) return false;
  const isPartyBefore = lexemes[from - 2]?.text === ')';
  return (
    isPartyBefore || lexemes.slice(Math.max(0, from - REACH), from).some(({ lower }) => WRITES.test(lower))
  );
}
