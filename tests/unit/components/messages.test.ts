import { generateChromeMessages, parseMessagesText } from '@wxt-dev/i18n/build';
import { describe, expect, it } from 'vitest';
import { languageOf, listed } from '../../../data/locales/language.ts';
import { translator } from '../../../data/locales/translate.ts';
import { messages, messagesText } from './swedish.ts';

type Message = ReturnType<typeof parseMessagesText>[number];

/** The project's own messages, without those that the browser adds. */
const parsed = (language: keyof typeof messages): Message[] =>
  parseMessagesText(messagesText(language), 'YAML').filter(({ key }) => !key[0]?.startsWith('@@'));

const shape = (message: Message) => ({
  key: message.key.join('.'),
  type: message.type,
  names: [...message.namedSubstitutions].sort(),
  forms: message.type === 'plural' ? Object.keys(message.plurals) : [],
});

describe('the messages', () => {
  it('are the same in both languages: keys, plural forms and names', () => {
    expect(parsed('en').map(shape)).toEqual(parsed('sv').map(shape));
  });

  it.each(['sv', 'en'] as const)('can be read by the browser: %s', (language) => {
    const built = generateChromeMessages(parsed(language));
    const keys = Object.keys(built);
    for (const key of keys) expect(key).toMatch(/^[A-Za-z0-9_@]+$/);
    // Browsers do not tell capitals in a message's name.
    expect(new Set(keys.map((key) => key.toLowerCase())).size).toBe(keys.length);
    // A dollar sign would be taken for a placeholder, and a lone bar for the border of a plural form.
    for (const { message } of Object.values(built)) expect(message).not.toMatch(/\$/);
    for (const message of parsed(language)) {
      const forms = message.type === 'plural' ? Object.values(message.plurals) : [message.message];
      for (const form of forms) expect(form).not.toContain('|');
    }
  });

  it('keep to the length that stores allow for a description', () => {
    for (const language of ['sv', 'en'] as const) {
      expect(translator(messages[language])('extDescription').length).toBeLessThanOrEqual(132);
    }
  });
});

describe('a translator outside the browser', () => {
  const t = translator(messages.sv);

  it.each([
    [0, 'Ingen träff på ”x”'],
    [1, 'En träff på ”x”'],
    [2, '2 träffar på ”x”'],
  ])('picks the plural form for %i', (count, expected) => {
    expect(t('search.found', count, { count, query: 'x' })).toBe(expected);
  });

  it('takes the many for none where there is no form for none', () => {
    expect(t('launcher.from', 0, { count: 0, name: 'Boden' })).toBe('0 från Boden');
  });

  it('refuses a key that does not exist', () => {
    expect(() => translator({})('language')).toThrow('no message language');
  });
});

describe('language', () => {
  it.each([
    ['sv', 'sv'],
    ['sv-SE', 'sv'],
    ['sv-FI', 'sv'],
    ['en-GB', 'en'],
    ['fi', 'en'],
    ['svenska', 'en'],
  ])('of %s is %s', (tag, expected) => {
    expect(languageOf(tag)).toBe(expected);
  });

  it.each([
    [['a'], 'a'],
    [['a', 'b'], 'a och b'],
    [['a', 'b', 'c'], 'a, b och c'],
    [['a och b', 'c'], 'a och b samt c'],
    [['a', 'b', 'c och d'], 'a, b samt c och d'],
    [[], ''],
  ])('lists %j', (items, expected) => {
    expect(listed(items, 'sv')).toBe(expected);
  });
});
