import type { PageFacts } from '../model/page-facts.ts';

/** A site's own front page, by its path: empty, or the usual words for it. */
const FRONT_PAGE = /^\/(?:(?:sv|en|startsida|start|hem|index|default)(?:\.\w+)?\/?)?$/i;

/** Titles of pages on which a site speaks of itself: privacy, cookies, accessibility, how to reach it, its vacancies. */
const OF_ITSELF =
  /integritetspolicy|personuppgiftspolicy|dataskyddspolicy|privacy (?:policy|notice)|cookie|\bkakor\b|tillgänglighetsredogörelse|accessibility statement|^kontakta? |^contact|öppettider|lediga (?:jobb|tjänster)|\bcareers?\b|^karriär|vacanc/i;

/**
 * Whether a page is about its site rather than a subject: the front page, which speaks of everything, and the
 * pages that every site has. They take stronger evidence than others to be on a subject.
 */
export function isAboutSite({ url, title }: Pick<PageFacts, 'url' | 'title'>): boolean {
  const path = URL.canParse(url) ? new URL(url).pathname : '/no-address';
  return FRONT_PAGE.test(path) || OF_ITSELF.test(title);
}
