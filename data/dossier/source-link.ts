import type { Article } from '../model/records.ts';

/** As many words as are enough to find the place, from each end of the quote. */
const HEAD = 5;
const TAIL = 4;

const DIRECTIVE = ':~:';

/** Words without the punctuation round them: where the quote ends, the article may go on ", säger X". */
const bare = (words: readonly string[]): string =>
  words.join(' ').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

/** Half a surrogate pair, which is no character and can't be encoded. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** Percent-encodes a part of a text directive; a dash has a meaning there that encodeURIComponent leaves. */
const encode = (text: string): string =>
  encodeURIComponent(text.replace(LONE_SURROGATE, '\uFFFD')).replaceAll('-', '%2D');

/**
 * The first and the last words of a quote. Two ends rather than the whole, so that attributions inside
 * the article's text ("säger X") do not break the match; each end is kept within one paragraph, because
 * a single term of a text directive never spans two.
 */
function ends(text: string): string[] {
  const lines = text
    .split(/\n+/)
    .map((line) => line.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)));
  const spoken = lines.filter((words) => words.length > 0);
  const [first = [], last = []] = [spoken[0], spoken.at(-1)];
  const head = Math.min(HEAD, spoken.length > 1 ? first.length : Math.ceil(first.length / 2));
  const tail = Math.min(TAIL, spoken.length > 1 ? last.length : first.length - head);
  return [bare(first.slice(0, head)), tail > 0 ? bare(last.slice(-tail)) : ''].filter((end) => end !== '');
}

/**
 * The article's address with a text fragment that leads to the quote (WICG scroll-to-text-fragment:
 * `#:~:text=textStart,textEnd`); the address alone where the text has no words, `null` where there is no
 * http(s) address. An element fragment of the address is kept, an older text directive gives way.
 */
export function sourceLink(article: Article, quoteText: string): string | null {
  if (!article.address || !URL.canParse(article.address)) return null;
  const url = new URL(article.address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  const found = ends(quoteText).map(encode).join(',');
  if (found === '') return url.href;
  const element = url.hash.slice(1).split(DIRECTIVE)[0];
  url.hash = '';
  return `${url.href.replace(/#$/, '')}#${element}${DIRECTIVE}text=${found}`;
}
