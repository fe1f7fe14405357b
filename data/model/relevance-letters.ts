/** The first letter is that of 0; before it stand the space and the signs that JSON would escape. */
const FIRST = 35;
/** A sign among the letters that JSON would escape. */
const BACKSLASH = 92;

/** A small number as one letter. @param number from 0 on */
export const letterOf = (number: number): string =>
  String.fromCharCode(FIRST + number + (FIRST + number >= BACKSLASH ? 1 : 0));

/** The number that a letter stands for. */
export function numberOf(letter: string, at: number): number {
  const code = letter.charCodeAt(at);
  return code - FIRST - (code > BACKSLASH ? 1 : 0);
}
