import { type Block, block, oneLine } from './block.ts';
import { setOff } from './set-off.ts';
import { linesToBlocks } from './text-blocks.ts';

const BORDER = new Set(
  `ADDRESS ARTICLE BLOCKQUOTE BODY CAPTION CITE DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6
   HEADER HR LI MAIN OL P PRE SECTION SUMMARY TABLE TBODY TD TH THEAD TR UL`.split(/\s+/),
);
const NO_TEXT = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|SVG|IFRAME|BUTTON|SELECT|TEXTAREA|NAV|FORM|DIALOG)$/;

interface Frame {
  node: Node;
  /** Where the node lies: the kind that its text has. */
  kind: Block['kind'];
  number: number | null;
  /** Its place among the items of the numbered list that it stands directly in. */
  listed: number | null;
}

/** What is left to do: a node to read, a border, or a mark to set. */
type Step = Frame | { close: Pick<Frame, 'kind' | 'number'> } | { mark: string };

/**
 * Cuts the text below an element into blocks, in reading order. Walks with a list of its own, since a page may be
 * nested deeper than the call stack.
 */
export function htmlBlocks(root: Element): Block[] {
  const blocks: Block[] = [];
  let parts: string[] = [];
  let plain = 0;
  const close = ({ kind, number }: Pick<Frame, 'kind' | 'number'>) => {
    const text = parts.join('');
    const bold = plain === 0;
    parts = [];
    plain = 0;
    if (text.trim() !== '') blocks.push(...blocksOf(text, kind, number, bold));
  };
  const todo: Step[] = [{ node: root, kind: 'paragraph', number: null, listed: null }];
  while (todo.length > 0) {
    const next = todo.pop();
    if (next === undefined) break;
    if ('close' in next) close(next.close);
    else if ('mark' in next) parts.push(next.mark);
    else if (next.node.nodeType === 3) {
      const text = (next.node.nodeValue ?? '').replace(/\s+/g, ' ');
      parts.push(text);
      if (!isBold(next.node)) plain += text.trim().length;
    } else if (next.node.nodeType === 1) open(next, todo, close, parts);
  }
  close({ kind: 'paragraph', number: null });
  return blocks;
}

function open(
  frame: Frame,
  todo: Step[],
  close: (place: Pick<Frame, 'kind' | 'number'>) => void,
  parts: string[],
): void {
  const element = frame.node as Element;
  const tag = element.tagName.toUpperCase();
  if (NO_TEXT.test(tag)) return;
  if (tag === 'BR') {
    parts.push('\n');
    return;
  }
  const kind = kindOf(element, tag, frame.kind);
  const number = tag === 'LI' ? frame.listed : frame.number;
  if (tag === 'Q') {
    const mark = markOf(element);
    parts.push(mark);
    todo.push({ mark });
  }
  // "<footer>— <cite>Anna Ek</cite>, it-chef</footer>" is one line.
  if (BORDER.has(tag) && !(tag === 'CITE' && frame.kind === 'credit')) {
    close(frame);
    todo.push({ close: { kind, number } });
  }
  // From the last to the first, since the list is read from its end.
  let left = tag === 'OL' ? element.childElementCount : 0;
  for (let child = element.lastChild; child !== null; child = child.previousSibling) {
    const isElement = child.nodeType === 1;
    todo.push({ node: child, kind, number, listed: tag === 'OL' && isElement ? left : null });
    if (isElement) left -= 1;
  }
}

/** The mark that a q has round it where it has none of its own (HTML 4.5.7: the page's renderer sets it). */
function markOf(element: Element): string {
  if (/^\s*[”"»«“]/.test(element.textContent ?? '')) return '';
  return element.parentElement?.closest('q') ? '’' : '”';
}

function kindOf(element: Element, tag: string, outer: Block['kind']): Block['kind'] {
  const signs =
    tag === 'FIGCAPTION' && element.previousElementSibling?.tagName.toUpperCase() === 'BLOCKQUOTE';
  if (signs || outer === 'credit') return 'credit';
  if (/^H[1-6]$/.test(tag)) return 'heading';
  if (/^(?:LI|DT|DD|TD|TH|TR)$/.test(tag)) return 'item';
  if (tag === 'FIGCAPTION' || tag === 'CAPTION') return 'caption';
  if ((tag === 'CITE' || tag === 'FOOTER') && outer === 'quotation') return 'credit';
  return tag === 'BLOCKQUOTE' ? 'quotation' : outer;
}

const isBold = (node: Node) => /^(?:B|STRONG)$/i.test(node.parentElement?.tagName ?? '');

/** A line break may part two turns of speech; elsewhere it is a space. */
function blocksOf(text: string, kind: Block['kind'], number: number | null, bold: boolean): Block[] {
  if (kind === 'quotation')
    return text.split(/\n(?=\s*[–—-]\s*\p{Lu})/u).map((line) => setOff(oneLine(line)));
  if (kind === 'credit') return [block(kind, oneLine(text).replace(/^[–—-]\s*/, ''))];
  if (kind !== 'paragraph') return [block(kind, oneLine(text), { number })];
  return linesToBlocks(text.split('\n').map((line) => line.trim())).map((one) => ({
    ...one,
    bold: one.bold || bold,
  }));
}
