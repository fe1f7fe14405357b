/** A stretch of somebody's text, of a quote's length, with the heading that it stood under. */
export interface CutQuote {
  heading: string;
  text: string;
}

/** In words: shorter is no quote, longer is cut between sentences. */
const WORDS = { least: 8, most: 70 } as const;

const words = (text: string) => text.split(/\s+/).length;

/** Markdown's signs and the dash of direct speech. */
const plain = (paragraph: string) =>
  paragraph
    .replace(/\u00ad/g, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`>|#]+/g, ' ')
    .replace(/^\s*[–—-]\s*/, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Sentences of a paragraph, put together again as long as they fit. */
function pieces(paragraph: string): string[] {
  if (words(paragraph) <= WORDS.most) return [paragraph];
  const found: string[] = [];
  for (const sentence of paragraph.split(/(?<=[.!?])\s+(?=\p{Lu})/u)) {
    const last = found.at(-1);
    if (last !== undefined && words(last) + words(sentence) <= WORDS.most)
      found[found.length - 1] = `${last} ${sentence}`;
    else found.push(sentence);
  }
  return found;
}

/** Cuts a Markdown text into quotes; headings and lists are left out. */
export function cutQuotes(text: string): CutQuote[] {
  const heading = /^#\s+(.+)$/m.exec(text)?.[1]?.trim() ?? '';
  return text
    .split(/\n\s*\n/)
    .filter((paragraph) => !/^\s*(?:#|[*-] |\d+\. |\|)/.test(paragraph))
    .flatMap((paragraph) => pieces(plain(paragraph)))
    .filter((piece) => words(piece) >= WORDS.least && words(piece) <= 2 * WORDS.most)
    .map((piece) => ({ heading: plain(heading), text: piece }));
}
