import type { Related } from '../model/hit.ts';
import type { PageFacts } from '../model/page-facts.ts';
import type { PageSection } from '../model/page-section.ts';
import type { Corpus } from './prepare.ts';
import { related } from './related.ts';

/**
 * Which of the records beside a page are on the subject of one of its sections, nearest first. The section is
 * matched as if it were a page of its own, by the same weights; it brings no record that the page does not have.
 * @param url the page's address
 */
export async function sectionRecords(
  { heading, text }: PageSection,
  { url, related: page }: { url: string; related: Related },
  corpus: Corpus,
): Promise<string[]> {
  const facts: PageFacts = {
    url,
    title: heading,
    siteName: '',
    description: '',
    lang: '',
    headings: [heading],
    text,
  };
  const beside = new Set(page.hits.map(({ id }) => id));
  const { hits } = await related(facts, corpus);
  return hits.flatMap(({ id, onSubject }) => (onSubject && beside.has(id) ? [id] : []));
}
