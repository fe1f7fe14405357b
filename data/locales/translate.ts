import type { i18n } from '#i18n';

/**
 * Gives a message by its key. The type is that of `i18n.t`, generated from sv.yaml: an unknown key, a
 * missing plural number and a missing name are errors to tsc, in the browser and in Node alike.
 */
export type Translate = (typeof i18n)['t'];

type Names = Record<string, string | number>;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const found = (messages: unknown, key: string): unknown =>
  key.split('.').reduce<unknown>((part, step) => (isRecord(part) ? part[step] : undefined), messages);

/** The plural form that `@wxt-dev/i18n` picks: 0 and 1 by their own keys where they exist, else n. */
const inNumber = (message: unknown, count: number | undefined): unknown =>
  isRecord(message) && count !== undefined ? (message[count <= 1 ? count : 'n'] ?? message.n) : message;

/**
 * Makes a `Translate` over messages that were read from sv.yaml or en.yaml, for where there is no
 * browser (command line, tests). Does what `i18n.t` does. Throws where a key is missing.
 */
export function translator(messages: unknown): Translate {
  const translate = (key: string, ...args: (number | Names)[]): string => {
    const count = args.find((arg) => typeof arg === 'number');
    const names = args.find((arg) => typeof arg === 'object') ?? {};
    const message = inNumber(found(messages, key), count);
    if (typeof message !== 'string') throw new Error(`no message ${key}`);
    return message.replace(/\{(\w+)\}/g, (whole, name: string) => String(names[name] ?? whole));
  };
  return translate as Translate;
}
