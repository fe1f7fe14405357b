import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { translator } from '../../../data/locales/translate.ts';

/** A language's messages as the file's text. */
export const messagesText = (language: string): string =>
  readFileSync(new URL(`../../../data/locales/${language}.yaml`, import.meta.url), 'utf8');

const read = (language: string): unknown => parse(messagesText(language));

/** The same, parsed. */
export const messages = { sv: read('sv'), en: read('en') };

/** Stands in for `#i18n`, which only exists inside an extension: the same words out of the same file. */
export const i18n = { t: translator(messages.sv) };
