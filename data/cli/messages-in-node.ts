import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Language } from '../locales/language.ts';
import { type Translate, translator } from '../locales/translate.ts';

/** The product's words, read from the project's files where there is no browser to give them. */
export function messagesInNode(language: Language): Translate {
  const file = new URL(`../locales/${language}.yaml`, import.meta.url);
  return translator(parse(readFileSync(file, 'utf8')));
}
