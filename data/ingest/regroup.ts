import { attributionsIn } from './attribution.ts';
import { type Block, block } from './block.ts';
import { withSigned } from './set-off.ts';
import { ANSWERER, ASKER } from './transcript.ts';

/** "Anna Ek förklarar: – Vi …": a dash after a colon within a paragraph. */
const INLINE = /^(?<lead>[^–—”"»]{3,200}:)\s+(?=[–—]\s*\p{Lu})/u;
const LABEL = /^(?:\p{Lu}[\p{L}'’-]*)(?: \p{Lu}[\p{L}'’-]*){0,3}:$/u;
const FEWEST_LABELS = 3;

/**
 * Brings blocks to the borders that speech has: a turn that begins with a dash after a colon is a block of its own,
 * a signed citation is one, and the names of a transcript that stand on lines of their own go before what is said.
 */
export function regroup(blocks: readonly Block[]): Block[] {
  return withLabels(withSigned(blocks.flatMap(partedAtDash)));
}

function partedAtDash(one: Block): Block[] {
  const lead = one.kind === 'paragraph' ? leadOf(one.text) : undefined;
  if (lead === undefined) return [one];
  return [{ ...one, text: lead }, block('paragraph', one.text.slice(lead.length).trim())];
}

/** What stands before the dash: a line that ends with a colon, or sentences in which nobody speaks. */
function leadOf(text: string): string | undefined {
  const lead = INLINE.exec(text)?.groups?.lead;
  const told = lead === undefined ? TOLD.exec(text)?.groups?.told : undefined;
  const isSpoken = told !== undefined && hasPerson(text.slice(told.length)) && !hasPerson(told);
  return lead ?? (isSpoken ? told : undefined);
}

/** "Tystnad. – Jag kommer, säger Anna Ek." */
const TOLD = /^(?<told>\p{Lu}[^–—”"»«“:?!]{2,200}\.)\s+(?=[–—]\s*\p{Lu})/u;

const hasPerson = (text: string) =>
  attributionsIn(text).some(({ subject: { kind } }) => kind === 'person' || kind === 'pronoun');

function withLabels(blocks: readonly Block[]): Block[] {
  const isLabel = (at: number) => {
    const [one, next] = [blocks[at], blocks[at + 1]];
    if (one?.kind !== 'paragraph' || next?.kind !== 'paragraph' || !LABEL.test(one.text)) return false;
    const name = one.text.slice(0, -1);
    const isName = name.includes(' ') || ASKER.test(name) || ANSWERER.test(name);
    return isName && !/^[–—”"»-]/.test(next.text);
  };
  const labels = blocks.flatMap((_, at) => (isLabel(at) ? [at] : []));
  if (labels.length < FEWEST_LABELS) return [...blocks];
  return blocks.flatMap((one, at) => {
    if (labels.includes(at)) return [];
    return labels.includes(at - 1) ? [{ ...one, text: `${blocks[at - 1]?.text} ${one.text}` }] : [one];
  });
}
