/**
 * A stretch of an article between two borders. `item` is a line of a list (its number kept), `quotation` a set-off
 * citation (HTML's blockquote, Markdown's >), `credit` the line that says whose it is, `rule` a dividing line.
 */
export interface Block {
  kind: 'heading' | 'paragraph' | 'item' | 'caption' | 'quotation' | 'credit' | 'rule';
  text: string;
  /** The whole block is in bold type, as questions often are. */
  bold: boolean;
  /** The number of a numbered item, else null. */
  number: number | null;
  /** An item or paragraph that goes on the item before: it was indented under it. */
  indented: boolean;
}

/** A block of one kind with nothing special to it. */
export function block(kind: Block['kind'], text: string, more: Partial<Block> = {}): Block {
  return { kind, text, bold: false, number: null, indented: false, ...more };
}

/** One line of text: white space of any kind is one space, soft hyphens and marks of byte order are none. */
export function oneLine(text: string): string {
  return text
    .replace(/[\u00AD\u200B\uFEFF]/g, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
