/** Whether a word begins with a capital. Asked of every name on a page: a pattern would cost five times as much. */
export function isCapitalised(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}

/** Whether a word of at least two letters is all in capitals; digits have none. */
export function isAllCapitals(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}
