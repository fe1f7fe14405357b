import { type Finding, finding } from '../model/trace.ts';
import { type Turn, turnText } from './turn.ts';

/** "… vet alla, himlar hon": what looks like an attribution, and was read as none. */
const MAY_ATTRIBUTE =
  /(?:,|(?<=[?!]))\s\p{Ll}{3,}(?:ar|er|ade|te|de|år)\s(?:han|hon|hen|\p{Lu}\p{Ll}+)(?![\p{L}])/u;

/** "… hela dagen. – Vi får se": a second dash, which may be another's. */
const SECOND_DASH = /[.!?…]\s[–—]\s(?=\p{Lu})/u;

/** So many letters of what is in doubt are told. */
const TOLD = 40;

/**
 * Why a turn may hold what nobody said, or end too soon or too late, though it was read as whole; null where nothing
 * points to it.
 */
export function borderDoubt(turn: Turn): Finding | null {
  const text = turnText(turn);
  const apart = SECOND_DASH.exec(text) ?? (turn.subject === null ? MAY_ATTRIBUTE.exec(text) : null);
  if (apart)
    return finding('border', {
      words: text
        .slice(apart.index)
        .replace(/^[\s,.!?…–—]+/, '')
        .slice(0, TOLD),
    });
  const isOpen = turn.form === 'dash' && turn.subject === null && !turn.unread && !/[.!?…”"»:)]$/.test(text);
  return isOpen ? finding('border', { words: text.slice(-TOLD) }) : null;
}
