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

/** "Berätta om framtiden.": bids one tell, which in an interview is a question. */
const BIDS =
  /^(?:(?:och|men|så|okej|men så),? )?(?:berätta|beskriv|förklara|nämn|ge|utveckla|motivera|ange|resonera|sammanfatta|tipsa|välj|rangordna|konkretisera|exemplifiera|fortsätt)(?!\p{L})[^?]*[.!…:]$/iu;

/** Whether a block in the type of questions bids one tell something. */
export const bidsTell = (one: Block | undefined) =>
  one !== undefined && (one.bold || one.kind === 'heading') && BIDS.test(one.text);

/**
 * Tells which lines ask without a question mark, right before an answer: "Berätta om ett projekt." in bold where another
 * question of the article is answered, and in an interview any line with a sentence's end in the type that at least two
 * of its questions are in.
 */
export function promptsOf(
  blocks: readonly Block[],
  dashed: readonly number[],
  isInterview: boolean,
): (at: number) => boolean {
  const typeOf = (one: Block) => (one.bold ? 'bold' : one.kind === 'heading' ? 'heading' : isShouted(one));
  const types = dashed.flatMap((at) => {
    const before = blocks[at - 1];
    return before && isQuestion(before) ? [typeOf(before)] : [];
  });
  return (at) => {
    const one = blocks[at];
    if (!one || !isDashed(blocks[at + 1]) || isDashed(one)) return false;
    if (types.length > 0 && bidsTell(one)) return true;
    const type = typeOf(one);
    const isSet = isInterview && type !== false && types.filter((other) => other === type).length >= 2;
    return isSet && /[.!…:]$/.test(one.text);
  };
}

/** "Nora Lind:" before what she answers. */
export const isLabel = (one: Block | undefined) =>
  one?.kind === 'paragraph' && /^[^.!?:]{2,60}:$/.test(one.text);
