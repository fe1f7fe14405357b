import { endOfPrefix, sizeOf, type TextList } from './text-list.ts';

/**
 * Numbers of the terms at most `limit` edits from a word: insertion, deletion, substitution, or two neighbouring
 * letters swapped (optimal string alignment; Damerau 1964). The sorted list is walked as a trie: rows of the
 * table are shared by terms that begin alike, and a beginning that is already too far is passed over whole.
 */
export function nearTerms(list: TextList, word: string, limit: number): number[] {
  const found: number[] = [];
  const size = sizeOf(list);
  const rows = [Uint16Array.from({ length: word.length + 1 }, (_, column) => column)];
  let path = '';
  for (let term = 0; term < size; ) {
    const start = list.starts[term] ?? 0;
    const length = (list.starts[term + 1] ?? 0) - 1 - start;
    let depth = 0;
    while (
      depth < length &&
      depth < path.length &&
      path.charCodeAt(depth) === list.text.charCodeAt(start + depth)
    )
      depth += 1;
    let isFar = false;
    while (depth < length && !isFar) {
      depth += 1;
      isFar = isBeyond(fillRow(rows, list.text, start, depth, word), rows[depth - 1], limit);
    }
    path = list.text.slice(start, start + depth);
    if (isFar) term = endOfPrefix(list, path, term);
    else {
      if ((rows[length]?.[word.length] ?? limit + 1) <= limit) found.push(term);
      term += 1;
    }
  }
  return found;
}

/** Row `depth` of the table: edits from the term's first `depth` letters to each beginning of the word. */
function fillRow(rows: Uint16Array[], text: string, start: number, depth: number, word: string): Uint16Array {
  const row = rows[depth] ?? new Uint16Array(word.length + 1);
  rows[depth] = row;
  const last = rows[depth - 1] ?? row;
  const beforeLast = rows[depth - 2];
  const letter = text.charCodeAt(start + depth - 1);
  const letterBefore = depth > 1 ? text.charCodeAt(start + depth - 2) : -1;
  row[0] = depth;
  for (let column = 1; column <= word.length; column++) {
    const wanted = word.charCodeAt(column - 1);
    const cost = letter === wanted ? 0 : 1;
    let edits = Math.min((last[column] ?? 0) + 1, (row[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + cost);
    if (beforeLast && column > 1 && letter === word.charCodeAt(column - 2) && letterBefore === wanted)
      edits = Math.min(edits, (beforeLast[column - 2] ?? 0) + 1);
    row[column] = edits;
  }
  return row;
}

/** Whether no longer term can come within the limit again; a swap reaches back to the row before the last. */
function isBeyond(row: Uint16Array, last: Uint16Array | undefined, limit: number): boolean {
  for (const edits of row) if (edits <= limit) return false;
  for (const edits of last ?? []) if (edits + 1 <= limit) return false;
  return true;
}
