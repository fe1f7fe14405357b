import { attributionsIn } from './attribution.ts';
import { type Block, block } from './block.ts';
import { lex } from './lexer.ts';
import { subjectAt } from './subject.ts';

const DASH = /^[–—-]\s*(?=\p{Lu})/u;

/**
 * A line of a set-off citation as a block: what begins with a dash is whose it is, "— Anna Ek, it-chef", or speech,
 * which says of itself who speaks or ends as a sentence.
 */
export function setOff(text: string): Block {
  const dash = DASH.exec(text)?.[0];
  if (dash === undefined) return block('quotation', text);
  const line = text.slice(dash.length);
  return isSpoken(line) ? block('quotation', text) : block('credit', line);
}

function isSpoken(line: string): boolean {
  if (attributionsIn(line).some(({ subject }) => subject.kind !== 'body')) return true;
  const lexemes = lex(line.replace(/[.]$/, ''));
  const named = subjectAt(line, lexemes, 0);
  return /[.!?…]$/.test(line) && named?.end !== lexemes.length;
}

/**
 * A signed citation as one block: paragraphs that are set off above one line that signs them, and without the dash
 * that would make it a turn of its own.
 */
export function withSigned(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const one of blocks) {
    const last = joined.at(-1);
    if (one.kind === 'credit' && last?.kind === 'quotation') {
      const from = joined.findLastIndex(({ kind }) => kind !== 'quotation') + 1;
      const texts = joined.splice(from).map(({ text }) => text);
      joined.push(block('quotation', texts.join(' ').replace(DASH, '')));
    }
    joined.push(one);
  }
  return joined;
}
