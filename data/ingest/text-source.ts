import type { ArticleFacts } from './draft.ts';
import type { Source } from './ingest.ts';
import { isoDay } from './swedish-date.ts';
import { textBlocks } from './text-blocks.ts';
import { webAddress } from './web-address.ts';

/** An article in plain text or Markdown as a source; the keys of its front matter are taken at their word. */
export function textSource(text: string): Source {
  const { blocks, frontMatter } = textBlocks(text);
  const given: Partial<ArticleFacts> = {};
  const publication = frontMatter.source ?? frontMatter.publication;
  const reporter = frontMatter.author ?? frontMatter.reporter;
  if (frontMatter.title) given.title = frontMatter.title;
  if (publication) given.publication = publication;
  if (reporter) given.reporter = reporter;
  const published = isoDay(frontMatter.date ?? frontMatter.published);
  const updated = isoDay(frontMatter.updated ?? frontMatter.lastmod);
  if (published) given.published = published;
  if (updated) given.updated = updated;
  const address = webAddress(frontMatter.url ?? frontMatter.address ?? frontMatter.source_url);
  return { blocks, given, ...(address === undefined ? {} : { address }) };
}
