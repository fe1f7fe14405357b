import type { Block } from './block.ts';
import { isDashed, isQuestion } from './question-lines.ts';

/** Headings and lines after which a page is no longer the article. */
const END =
  /^(?:(?:få (?:vårt )?|(?:\p{L}+s ))?nyhetsbrev(?:et)?|missa inget!?|rekommenderad läsning|mest läst\p{L}*|läs (?:också|även|mer|vidare)(?!\p{L}).{0,40}|relatera(?:t|de)(?!\p{L}).{0,30}|liknande(?: \p{L}+)?:?|fler (?:artiklar|nyheter)|andra läser|mer om ämnet|mer från .{1,40}|dela(?: artikeln)?:?|kommentarer|ämnen i artikeln.*|prenumerera.*)$/iu;

/** Single lines that are the page's own. */
const LINE =
  /^(?:stäng|skriv ut|dela|lyssna|annons|meny|sök|läs mer[:.].*|läs (?:också|även)\s?:.*|liknande\s?:.*|fakta[.:].*|fotnot\s?:.*|(?:bild|foto)\s?:\s?\S.*|publicerad av.*|©.*|.*\b(?:kakor|cookies)\b.*(?:godkänn|använder|lagrar|samtycke|inställningar).*|anmäl dig.*nyhetsbrev.*)$/iu;

const FACTS = /^(?:fakta|faktaruta|kontakt|presskontakt|för mer information|om utredningen|bakgrund)\b/iu;

const SHOUTED = /^(?:\p{Lu}{4,}|Fakta(?:ruta)?)\b(?!.*[.!?]$).{0,40}$/u;

/** Whether a block is a heading of the page's own, after which what stands is not the article's. */
export const opensBox = ({ text }: Block) => END.test(text);

/**
 * Which blocks are the page's and not the article's: newsletter boxes, lists of other articles, notices, fact boxes.
 * @returns the indices of these blocks
 */
export function furnitureIn(blocks: readonly Block[]): Set<number> {
  const found = new Set<number>();
  let opened = -1;
  blocks.forEach((one, at) => {
    if (opensBox(one)) opened = at;
    else if (opened >= 0 && endsBox(blocks, at, opened)) opened = -1;
    if (opened >= 0 || LINE.test(one.text)) found.add(at);
  });
  return found;
}

/**
 * A teaser in the middle has its own heading, and ends with the next paragraph of prose, or with what leads to speech.
 * Speech right under such a heading is the teaser's.
 */
function endsBox(blocks: readonly Block[], at: number, opened: number): boolean {
  const one = blocks[at];
  if (!one) return false;
  const leads = isDashed(blocks[at + 1]) && at > opened + 1;
  if (leads && isQuestion(one) && (one.bold || one.kind === 'heading')) return true;
  const isSpoken = isDashed(one) ? at > opened + 1 : leads && (isQuestion(one) || /:$/.test(one.text));
  return at < blocks.length * 0.8 && one.kind === 'paragraph' && (isSpoken || isProse(one));
}

/** Whether a block heads a fact box: in bold type, as a heading, or in capitals on a line of its own. */
export const headsFacts = (one: Block) =>
  FACTS.test(one.text) && (one.kind === 'heading' || one.bold || SHOUTED.test(one.text));

const isProse = (one: Block) => !isDashed(one) && one.text.length > 80 && /[.!?”»]$/.test(one.text);
