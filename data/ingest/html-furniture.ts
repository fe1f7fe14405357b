import { bylineIn } from './byline.ts';

/** Words of class names and ids by which pages mark what leads away from the article. */
const AWAY = new Set(
  `related relaterat relaterade newsletter nyhetsbrev mostread mestlast readmore lasmer alsoread recommended
   recommendation recommendations outbrain taboola sharedaddy`.split(/\s+/),
);
/** Words that pages also use for an article's own lead: then only what has a link, a heading or a form leads away. */
const PERHAPS = new Set('teaser teasers promo promos puff puffar'.split(' '));
const LEADS = 'a[href], h2, h3, h4, h5, h6, form, input, button';
const MARKED =
  'div[class], div[id], section[class], section[id], ul[class], ul[id], aside, [role="complementary"]';

/** A box with a larger part of the page's text is no box beside an article. */
const LARGEST_PART = 1 / 3;
/** A link of fewer words may be a name, a place or a day. */
const FEWEST_LINKED = 5;

/** The words of an element's class names and id, also where they are glued: "most-read", "mostRead", "related_articles". */
function wordsOf(element: Element): string[] {
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`.split(/\s+/);
  return names.flatMap((name) => {
    const words = name
      .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, '-')
      .toLowerCase()
      .split(/[^\p{L}]+/u);
    return [...words, ...words.slice(1).map((word, at) => `${words[at] ?? ''}${word}`)];
  });
}

function leadsAway(element: Element): boolean {
  if (element.tagName === 'ASIDE' || element.getAttribute('role') === 'complementary') return true;
  const words = wordsOf(element);
  return (
    words.some((word) => AWAY.has(word)) ||
    (words.some((word) => PERHAPS.has(word)) && element.querySelector(LEADS) !== null)
  );
}

const lengthOf = (element: Element) => element.textContent?.replace(/\s+/g, ' ').trim().length ?? 0;

/** A paragraph or an item that is a link from end to end leads to another page. */
function isLink(element: Element): boolean {
  const text = element.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  if (text.split(' ').length < FEWEST_LINKED || bylineIn(text)) return false;
  const links = [...element.querySelectorAll('a[href]')];
  return (
    links.length > 0 && links.reduce((sum, link) => sum + lengthOf(link), 0) >= text.length - links.length
  );
}

/**
 * Takes out of a page what it marks itself as no part of its article: boxes of other articles and newsletters, what
 * stands beside (HTML's aside, ARIA's complementary), and paragraphs that are links. Nothing that holds the title, an
 * article or a large part of the page is taken out.
 */
export function removeFurniture(document: Document): void {
  const all = document.body ? lengthOf(document.body) : 0;
  for (const element of document.querySelectorAll(MARKED)) {
    const holdsArticle = element.querySelector('h1, article, main') !== null;
    if (!holdsArticle && leadsAway(element) && lengthOf(element) <= all * LARGEST_PART) element.remove();
  }
  for (const element of document.querySelectorAll('p, li')) if (isLink(element)) element.remove();
}
