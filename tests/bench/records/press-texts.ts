import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { ROOT } from '../../../data/cli/tools.ts';
import { readTar } from './read-tar.ts';

/** Beside the project, and no part of it. */
const FOLDER = join(ROOT, '../shared/press');

/** The archive's texts as Markdown, by path; undefined where the archive is absent. */
export function pressTexts(): string[] | undefined {
  if (!existsSync(FOLDER)) return undefined;
  const archives = readdirSync(FOLDER).filter((name) => name.endsWith('.tar.gz'));
  const files = archives.flatMap((name) => readTar(gunzipSync(readFileSync(join(FOLDER, name)))));
  const texts = files.filter(({ path }) => path.endsWith('.md')).sort((a, b) => (a.path < b.path ? -1 : 1));
  return texts.length === 0 ? undefined : texts.map(({ text }) => text);
}
