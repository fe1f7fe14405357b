import * as v from 'valibot';
import { oneLine } from './block.ts';
import { type Byline, bylineIn } from './byline.ts';
import type { ArticleFacts } from './draft.ts';
import { isoDay } from './swedish-date.ts';
import { webAddress } from './web-address.ts';

const Named = v.union([v.string(), v.object({ name: v.string(), '@type': v.optional(v.unknown()) })]);
const OneOrMore = v.union([Named, v.array(Named)]);

/** The properties of schema.org's Article that are read; what else stands there is left alone. */
const SchemaArticle = v.object({
  '@type': v.pipe(
    v.union([v.string(), v.array(v.string())]),
    v.check((type) => [type].flat().some((one) => /(?:Article|BlogPosting|Report)$/.test(one)), 'no article'),
  ),
  headline: v.fallback(v.optional(v.string()), undefined),
  datePublished: v.fallback(v.optional(v.string()), undefined),
  dateModified: v.fallback(v.optional(v.string()), undefined),
  author: v.fallback(v.optional(OneOrMore), undefined),
  publisher: v.fallback(v.optional(OneOrMore), undefined),
});
type SchemaArticle = v.InferOutput<typeof SchemaArticle>;

/** A site's name after the page's title: "Rubrik | Tidningen", "Rubrik – Tidningen". */
const TITLE_AND_SITE = /^(.{8,}?)\s+[|–—·-]\s+([^|–—·]{2,40})$/u;
/** An author that is no person. */
const NEWSROOM = /redaktion|tidning|nyheter|kommun|bladet|admin|webb|\.se\b/iu;
const BYLINES =
  '[class*="byline" i], [class*="author" i], [class*="dateline" i], [class~="meta" i], [class*="-meta" i], [rel="author"], [itemprop="author"], time';

/** Where a page says that it stands: its canonical link (RFC 6596), or OpenGraph's; undefined where it does not. */
export function htmlAddress(document: Document): string | undefined {
  const link = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href');
  return webAddress(link ?? document.querySelector('meta[property="og:url"]')?.getAttribute('content'));
}

/**
 * What a page says of itself, the more exact before the less: schema.org (JSON-LD, then microdata), OpenGraph
 * (ogp.me, article:…), `<time>` and the elements that sites call bylines, the heading and the title.
 */
export function htmlFacts(document: Document): Partial<ArticleFacts> {
  const schema = schemaArticle(document);
  const meta = (name: string) =>
    document
      .querySelector(`meta[property="${name}"], meta[name="${name}"]`)
      ?.getAttribute('content')
      ?.trim() || null;
  const item = (name: string) => {
    const element = document.querySelector(`[itemprop="${name}"]`);
    return (
      oneLine(
        element?.getAttribute('content') ?? element?.getAttribute('datetime') ?? element?.textContent ?? '',
      ) || null
    );
  };
  const byline = bylineOf(document);
  const [, short, site] = TITLE_AND_SITE.exec(oneLine(document.title)) ?? [];
  const author = [nameIn(schema?.author), item('author'), meta('author'), meta('article:author')].find(
    isPerson,
  );
  return present({
    title:
      schema?.headline ??
      item('headline') ??
      headline(document) ??
      meta('og:title') ??
      short ??
      (oneLine(document.title) || null),
    publication: nameIn(schema?.publisher) ?? meta('og:site_name') ?? site ?? null,
    published:
      isoDay(schema?.datePublished ?? item('datePublished') ?? meta('article:published_time')) ??
      byline.published ??
      null,
    updated:
      isoDay(schema?.dateModified ?? item('dateModified') ?? meta('article:modified_time')) ??
      byline.updated ??
      null,
    reporter: author ?? byline.reporter ?? null,
    photographer: byline.photographer ?? null,
  });
}

function present(facts: Partial<Record<keyof ArticleFacts, string | null>>): Partial<ArticleFacts> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null));
}

function headline(document: Document): string | null {
  const headings = document.querySelectorAll('h1');
  return headings.length === 1 ? oneLine(headings[0]?.textContent ?? '') || null : null;
}

/** The first article among the page's JSON-LD blocks; one that is no JSON is as if it were not there. */
function schemaArticle(document: Document): SchemaArticle | undefined {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    let value: unknown;
    try {
      value = JSON.parse(script.textContent ?? '');
    } catch {
      continue;
    }
    const graph = v.safeParse(v.object({ '@graph': v.array(v.unknown()) }), value);
    for (const one of graph.success ? graph.output['@graph'] : [value].flat()) {
      const article = v.safeParse(SchemaArticle, one);
      if (article.success) return article.output;
    }
  }
  return undefined;
}

function nameIn(named: SchemaArticle['author']): string | null {
  const first = Array.isArray(named) ? named[0] : named;
  const name = typeof first === 'string' ? first : first?.name;
  return name?.trim() || null;
}

const isPerson = (name: string | null): name is string =>
  name !== null && !NEWSROOM.test(name) && /^\p{Lu}\S*(?: \S+){1,3}$/u.test(name);

function bylineOf(document: Document): Byline {
  const found: Byline = {};
  for (const element of document.querySelectorAll(BYLINES)) {
    const text = oneLine(element.textContent ?? '');
    const day = isoDay(element.getAttribute('datetime'));
    if (day && element.tagName === 'TIME') found.published ??= day;
    for (const [key, value] of Object.entries(bylineIn(text) ?? {})) {
      if (!value.startsWith('-')) found[key as keyof Byline] ??= value;
    }
    if (element.tagName === 'A' && isPerson(text)) found.reporter ??= text;
  }
  return found;
}
