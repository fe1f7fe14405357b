/** A stretch in quotation marks: characters [start, end) with the marks, and the text within. */
export interface MarkedStretch {
  start: number;
  end: number;
  inner: string;
}

/** Closing marks by opening mark (Svenska skrivregler: ”…”, »…», »…«; and those of typewriters and other languages). */
const CLOSING: Record<string, string> = { '”': '”', '“': '”“', '"': '"”', '„': '”“', '»': '«»', '«': '»' };

/**
 * The outermost stretches in quotation marks of a paragraph. A mark opens after white space, a bracket or a dash,
 * and closes where no letter follows; one that is never closed is none.
 */
export function markedStretches(text: string): MarkedStretch[] {
  const found: MarkedStretch[] = [];
  // Where no mark closes, none does further on: each would be sought to the text's end.
  const unclosed = new Set<string>();
  let at = 0;
  while (at < text.length) {
    const closing = CLOSING[text[at] ?? ''];
    const opens = closing !== undefined && (at === 0 || /[\s(–—:-]/.test(text[at - 1] ?? ''));
    const end = opens && !unclosed.has(closing) ? closedAt(text, at, closing) : -1;
    if (opens && end < 0) unclosed.add(closing);
    if (end < 0) at += 1;
    else {
      found.push({ start: at, end: end + 1, inner: text.slice(at + 1, end).trim() });
      at = end + 1;
    }
  }
  return found;
}

/** The first closing mark that is not an opening one: after it no letter, before it no space. */
function closedAt(text: string, open: number, closing: string): number {
  for (let at = open + 1; at < text.length; at += 1) {
    if (!closing.includes(text[at] ?? '')) continue;
    if (/[\p{L}\p{N}]/u.test(text[at + 1] ?? '') || /\s/.test(text[at - 1] ?? '')) continue;
    return at;
  }
  return -1;
}
