import type { Block } from './block.ts';

/** Headings and lines after which a page is no longer the article. */
const END =
  /^(?:(?:\p{L}+s )?nyhetsbrev|rekommenderad läsning|mest läst\p{L}*|läs (?:också|även|mer)\b.{0,40}|relaterat\p{L}*|mer från .{1,40}|dela(?: artikeln)?:?|kommentarer|ämnen i artikeln.*|prenumerera.*)$/iu;

/** Single lines that are the page's own. */
const LINE =
  /^(?:stäng|skriv ut|dela|lyssna|annons|meny|sök|läs mer[:.].*|läs (?:också|även)\s?:.*|fakta[.:].*|fotnot\s?:.*|(?:bild|foto)\s?:\s?\S.*|publicerad av.*|©.*|.*\b(?:kakor|cookies)\b.*(?:godkänn|använder|lagrar|samtycke|inställningar).*|anmäl dig.*nyhetsbrev.*)$/iu;

const FACTS = /^(?:fakta|faktaruta|kontakt|presskontakt|för mer information|om utredningen|bakgrund)\b/iu;

const SHOUTED = /^(?:\p{Lu}{4,}|Fakta(?:ruta)?)\b(?!.*[.!?]$).{0,40}$/u;

/**
 * Which blocks are the page's and not the article's: newsletter boxes, lists of other articles, notices, fact boxes.
 * @returns the indices of these blocks
 */
export function furnitureIn(blocks: readonly Block[]): Set<number> {
  const found = new Set<number>();
  let boxed = false;
  blocks.forEach((one, at) => {
    // A teaser in the middle has its own heading and ends with the next paragraph of prose.
    if (END.test(one.text)) boxed = true;
    else if (boxed && isProse(one) && at < blocks.length * 0.8) boxed = false;
    if (boxed || LINE.test(one.text)) found.add(at);
  });
  return found;
}

/** Whether a block heads a fact box: in bold type, as a heading, or in capitals on a line of its own. */
export const headsFacts = (one: Block) =>
  FACTS.test(one.text) && (one.kind === 'heading' || one.bold || SHOUTED.test(one.text));

const isProse = ({ kind, text }: Block) =>
  kind === 'paragraph' && (/^[–—-]/.test(text) || (text.length > 80 && /[.!?”»]$/.test(text)));
