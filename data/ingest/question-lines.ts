import type { Block } from './block.ts';

const DASH = /^[–—―-]\s*(?=\S)/u;
const LONGEST_QUESTION = 45;

/** A paragraph or a set-off citation that begins with a quotation dash (talstreck; Svenska skrivregler: – with space; also —, - and none). */
export const isDashed = (one: Block | undefined) =>
  (one?.kind === 'paragraph' || one?.kind === 'quotation') && DASH.test(one.text);

/** The speech of such a paragraph. */
export const speechOf = (one: Block) => one.text.replace(DASH, '');

/** Whether a block asks what the next one answers: a heading, a bold line or a short paragraph that ends with "?". */
export function isQuestion(one: Block | undefined): boolean {
  if (!one || !/\?\s*[”"»]?$/.test(one.text) || DASH.test(one.text)) return false;
  // "Ulla Sten svarar: ”Med vilka pengar?”" cites; a question wholly in marks may still ask.
  if (/[”"»]$/.test(one.text) && /:\s*[”"»«“][^”"»«“]*[”"»]$/.test(one.text)) return false;
  const short = one.text.split(/\s+/).length <= LONGEST_QUESTION;
  return short && (one.kind === 'heading' || one.kind === 'paragraph' || one.number !== null);
}

const isShouted = ({ text }: Block) => /\p{Lu}{3}/u.test(text) && text === text.toUpperCase();

/**
 * Tells which lines ask without a question mark, "Berätta om ett projekt.": those in the type that at least two of the
 * interview's questions are in, with a sentence's end, right before an answer.
 */
export function promptsOf(blocks: readonly Block[], dashed: readonly number[]): (at: number) => boolean {
  const typeOf = (one: Block) => (one.bold ? 'bold' : one.kind === 'heading' ? 'heading' : isShouted(one));
  const types = dashed.flatMap((at) => {
    const before = blocks[at - 1];
    return before && isQuestion(before) ? [typeOf(before)] : [];
  });
  return (at) => {
    const one = blocks[at];
    if (!one || !isDashed(blocks[at + 1]) || isDashed(one)) return false;
    const type = typeOf(one);
    const isSet = type !== false && types.filter((other) => other === type).length >= 2;
    return isSet && /[.!…:]$/.test(one.text);
  };
}

/** "Nora Lind:" before what she answers. */
export const isLabel = (one: Block | undefined) =>
  one?.kind === 'paragraph' && /^[^.!?:]{2,60}:$/.test(one.text);
