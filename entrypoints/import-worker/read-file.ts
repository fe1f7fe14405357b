import { reportError } from '../../data/bridge/report-error.ts';
import { ingest } from '../../data/ingest/ingest.ts';
import { parseHtml } from '../../data/ingest/parse-html.ts';
import { readArticle } from '../../data/ingest/read-file.ts';
import type { SkipReason } from '../../data/model/import.ts';
import { linkDraft } from '../../data/related/link-draft.ts';
import { linkTrace } from '../../data/related/link-trace.ts';
import type { ImportFileRow } from '../../data/store/database.ts';
import { ownId, type ReadFile } from './own-entry.ts';
import type { World } from './world.ts';

/** An article out of a file, or why there is none. */
export type FileReading = { id: string; read: ReadFile } | { skip: SkipReason };

/**
 * Reads one file that was taken in. A fault of ours in one file is reported and must not keep the others of an archive
 * from being read.
 * @param emptyToo an article without quotes is wanted too: a person will look for them
 */
export async function readFile(
  file: ImportFileRow,
  { known }: World,
  emptyToo: boolean,
): Promise<FileReading> {
  try {
    const source = readArticle(file.bytes, file.path, parseHtml);
    if ('fault' in source) return { skip: source.fault.code };
    const ingested = ingest(source);
    const { article, text } = ingested;
    const { title, quotes } = article;
    if (quotes.length === 0 && !emptyToo) return { skip: 'no-quotes' };
    const linked = linkDraft({ title, text, quotes }, known);
    const address = file.address ?? source.address;
    const trace = [...ingested.trace, ...linkTrace(linked, known)];
    const read = { source, ingested, linked, trace, path: file.path, address };
    return { id: await ownId(source.blocks), read };
  } catch (error) {
    reportError(error, 'reading an imported file');
    return { skip: 'failed' };
  }
}
