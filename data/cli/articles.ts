import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** The articles' raw texts lie beside the project where its editors work; they are never part of it. */
const ARTICLES = new URL('../../../shared/articles/', import.meta.url);

/** Name and text of each article, or undefined where they are not at hand. */
export function articleTexts(): { file: string; text: string }[] | undefined {
  if (!existsSync(ARTICLES)) return undefined;
  return readdirSync(ARTICLES)
    .filter((file) => /^\d{4}-\d{2}-\d{2}-.*\.txt$/.test(file))
    .map((file) => ({ file, text: readFileSync(new URL(file, ARTICLES), 'utf8') }));
}
