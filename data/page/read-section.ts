import { type PageSection, SECTION_LIMITS } from '../model/page-section.ts';
import type { IsShown } from './blocks.ts';
import { isFurniture } from './furniture.ts';
import { clean, contentBlocks, contentRoot } from './read-page.ts';

/** More headings than this are those of a list. */
const MOST_HEADINGS = 100;

function isInFurniture(heading: Element, root: Element): boolean {
  for (let at: Element | null = heading; at !== null && at !== root; at = at.parentElement) {
    if (isFurniture(at, true)) return true;
  }
  return false;
}

/** The headings that part a page's own text, in reading order; the page's own title parts nothing. */
export function sectionHeadings(document: Document, isShown: IsShown): Element[] {
  if (!document.documentElement) return [];
  const root = contentRoot(document, isShown);
  return Array.from(root.querySelectorAll('h2, h3, h4, h5, h6'))
    .slice(0, MOST_HEADINGS)
    .filter((heading) => clean(heading.textContent, 1) !== '' && isShown(heading))
    .filter((heading) => !isInFurniture(heading, root));
}

/**
 * Reads the section under a heading and nothing else of the page, cut to `SECTION_LIMITS`.
 * @param next the heading at which it ends; null where it is the last
 */
export function readSection(
  document: Document,
  heading: Element,
  next: Element | null,
  isShown: IsShown,
): PageSection {
  const isWithin = (element: Element) =>
    !(isBefore(element, heading) || (next && !element.contains(next) && isBefore(next, element)));
  const blocks = contentBlocks(
    contentRoot(document, isShown),
    SECTION_LIMITS.text,
    (element) => element !== next && isWithin(element) && isShown(element),
  );
  const texts = blocks.filter(({ kind }) => kind === 'text').map(({ text }) => text);
  return {
    heading: clean(heading.textContent, SECTION_LIMITS.heading),
    text: texts.join('\n').slice(0, SECTION_LIMITS.text).toWellFormed(),
  };
}

/** Whether one element ends before another begins. */
function isBefore(element: Element, other: Element): boolean {
  const isFollowing = element.compareDocumentPosition(other) & element.DOCUMENT_POSITION_FOLLOWING;
  return isFollowing !== 0 && !element.contains(other);
}
