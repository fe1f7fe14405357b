import type { OwnArticle } from '../../data/model/import.ts';

/** A word as it is compared: without quotation marks, and without the signs that end a sentence or a clause. */
interface Word {
  bare: string;
  full: string;
}

/** An attribution that was cut out has no more words. */
const LONGEST_GAP = 25;
/** What an attribution has, and what would turn a quote into something else if it were cut out. */
const SAYS =
  /^(?:säg|sa$|sade$|berätt|menar|menade|skriv|skrev|förklar|konstat|fortsätt|fortsatt|tyck|anser|tror|påpek|svar|tilläg|lägger|understryk|betona|framhåll|uppge|medge|kommentera)/;
const DENIES = /^(?:inte|ej|icke|aldrig|ingen|inget|inga|knappast)$/;

function wordsOf(text: string): Word[] {
  return text
    .split(/\s+/)
    .map((token) => token.replace(/[”"»«“„]/g, ''))
    .filter((token) => /[\p{L}\p{N}]/u.test(token))
    .map((full) => ({ full, bare: full.replace(/[.,!?…:;]+$/, '').replace(/^[–—-]/, '') }));
}

/** Where a quote goes on after an attribution that was cut out; -1 where it does not. */
function afterGap(source: readonly Word[], from: number, next: Word): number {
  let says = false;
  for (let at = from; at < Math.min(source.length, from + LONGEST_GAP); at += 1) {
    const word = source[at]?.bare ?? '';
    if (says && word === next.bare) return at;
    if (DENIES.test(word)) return -1;
    says ||= SAYS.test(word);
  }
  return -1;
}

function standsAt(source: readonly Word[], from: number, quote: readonly Word[]): boolean {
  let at = from;
  for (const [place, word] of quote.entries()) {
    const before = quote[place - 1];
    // A sign between two words tells too; it may differ only where something was cut out, and at the ends.
    const isNext = source[at]?.bare === word.bare && (!before || before.full === source[at - 1]?.full);
    if (!isNext) at = place === 0 ? -1 : afterGap(source, at, word);
    if (at < 0) return false;
    at += 1;
  }
  return true;
}

/** Whether words stand in a text one after another, apart from attributions that were cut out. */
function standsIn(source: readonly Word[], text: string): boolean {
  const quote = wordsOf(text);
  const first = quote[0]?.bare;
  return source.some(({ bare }, at) => bare === first && standsAt(source, at, quote));
}

/**
 * The keys of the quotes whose words the article does not have one after another: none where its text is not there.
 * What the reading itself took out of the article, and nobody has changed or only cut, stands there in some form.
 */
export function absentQuotes(
  { blocks, quotes: read }: Pick<OwnArticle, 'blocks' | 'quotes'>,
  quotes: readonly { key: string; text: string }[],
): Set<string> {
  if (blocks.length === 0) return new Set();
  const source = wordsOf(blocks.map(({ text }) => text).join('\n'));
  const asRead = new Map(
    read.flatMap(({ quote }): [string, Word[]][] =>
      quote.uncertain?.includes('absent') ? [] : [[quote.id, wordsOf(quote.text)]],
    ),
  );
  const isAbsent = ({ key, text }: { key: string; text: string }) =>
    text.trim() !== '' && !standsIn(asRead.get(key) ?? [], text) && !standsIn(source, text);
  return new Set(quotes.filter(isAbsent).map(({ key }) => key));
}
