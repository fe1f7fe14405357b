import type { ReadFault } from '../model/read-fault.ts';

/** A page of more is not parsed: each tag costs, and nested ones more than in proportion. Articles have thousands. */
const MOST_TAGS = 120_000;
/** Where browsers stop nesting (HTML, 13.2.6.4.7, as implemented); deeper pages are made to harm. */
const DEEPEST = 512;
/** Pages with more elements are not read. */
const MOST_ELEMENTS = 50_000;
/** A tag with more white space has more attributes, or classes, than a parser takes in a reasonable time. */
const MOST_IN_TAG = 20_000;

/** A parser joins its text anew at each reference (&amp;). */
const MOST_REFERENCES = 200_000;

/** Elements without an end tag, and those whose end tag may be left out (HTML, 13.1.2). */
const UNNESTED =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|dt|dd|tr|td|th|thead|tbody|tfoot|option|optgroup|colgroup|rt|rp|html|head|body)$/;

const TAG = /<(\/?)([a-z][a-z0-9-]{0,40})/iy;

/**
 * What makes markup too much to parse, told without parsing it, since a parser would take minutes to find out. Counts
 * too little rather than too much: a wrong refusal costs an article, and `documentFault` counts exactly afterwards.
 */
export function markupFault(html: string): ReadFault | undefined {
  if (hasMore(html, '&', MOST_REFERENCES)) return { code: 'too-many-tags', most: MOST_REFERENCES };
  const open: string[] = [];
  let tags = 0;
  let at = html.indexOf('<');
  while (at >= 0) {
    tags += 1;
    if (tags > MOST_TAGS) return { code: 'too-many-tags', most: MOST_TAGS };
    TAG.lastIndex = at;
    const [, slash, spelt = ''] = TAG.exec(html) ?? [];
    const end = slash === undefined ? endOfOther(html, at) : html.indexOf('>', at);
    // What is never closed holds all that follows.
    const rest = end < 0 ? html.length : end;
    if (slash === '' && isCrowded(html.slice(at, rest))) return { code: 'too-large', most: MOST_IN_TAG };
    if (end < 0) return undefined;
    const name = spelt.toLowerCase();
    if (slash === '/' && open.includes(name)) open.length = open.lastIndexOf(name);
    if (slash === '' && !UNNESTED.test(name)) open.push(name);
    if (open.length > DEEPEST) return { code: 'too-deep', most: DEEPEST };
    const isRaw = slash === '' && /^(?:script|style)$/.test(name);
    at = html.indexOf(isRaw ? `</${spelt}` : '<', Math.max(end, at + 1));
  }
  return undefined;
}

/** A comment's end; any other sign that is no tag ends with itself. */
const endOfOther = (html: string, at: number) => (html.startsWith('<!--', at) ? html.indexOf('-->', at) : at);

function hasMore(text: string, sign: string, most: number): boolean {
  let count = 0;
  for (let at = text.indexOf(sign); at >= 0 && count <= most; at = text.indexOf(sign, at + 1)) count += 1;
  return count > most;
}

function isCrowded(tag: string): boolean {
  if (tag.length <= MOST_IN_TAG) return false;
  let count = 0;
  for (const _ of tag.matchAll(/\s+/g)) count += 1;
  return count > MOST_IN_TAG;
}

/** What makes a document too much to read: walks without calling itself, and ends at the bounds. */
export function documentFault(document: Document): ReadFault | undefined {
  let depth = 0;
  let elements = 0;
  let at: Element | null = document.documentElement;
  while (at) {
    elements += 1;
    if (depth > DEEPEST) return { code: 'too-deep', most: DEEPEST };
    if (elements > MOST_ELEMENTS) return { code: 'too-many-tags', most: MOST_ELEMENTS };
    if (at.firstElementChild) {
      at = at.firstElementChild;
      depth += 1;
      continue;
    }
    while (at && !at.nextElementSibling) {
      at = at.parentElement;
      depth -= 1;
    }
    at = at?.nextElementSibling ?? null;
  }
  return undefined;
}
