import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ingest } from '../../../data/ingest/ingest.ts';
import { textSource } from '../../../data/ingest/text-source.ts';
import { NAMES, NAMINGS, type Named, POSTS, VERBS } from './press-sentences.ts';

/** How speech is marked: what opens it, and what closes it. */
const STYLES = [
  ['– ', ''],
  ['–', ''],
  ['- ', ''],
  ['-', ''],
  ['— ', ''],
  ['”', '”'],
  ['"', '"'],
  ['»', '«'],
  ['»', '»'],
  ['“', '”'],
] as const;

const [SPEECH, MORE, REST] = [
  'Vi har väntat länge på det här',
  'Det märks redan i vardagen',
  'nu får alla samma chans',
] as const;

interface Parts {
  open: string;
  close: string;
  verb: string;
  who: string;
}

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

/** Where the attribution stands, and what the quotation is then. */
const PLACES: Record<string, (parts: Parts) => [text: string, speech: string]> = {
  after: ({ open, close, verb, who }) => [`${open}${SPEECH}${close}, ${verb} ${who}.`, SPEECH],
  'after two sentences': ({ open, close, verb, who }) => [
    `${open}${MORE}. ${SPEECH}${close}, ${verb} ${who}.`,
    `${MORE}. ${SPEECH}`,
  ],
  'in the middle of a sentence': ({ open, close, verb, who }) => [
    `${open}${SPEECH}${close}, ${verb} ${who}, ${close && open}men ${REST}.${close}`,
    `${SPEECH}, men ${REST}.`,
  ],
  'between two sentences': ({ open, close, verb, who }) => [
    `${open}${SPEECH}${close}, ${verb} ${who}. ${close && open}${MORE}.${close}`,
    `${SPEECH}. ${MORE}.`,
  ],
  'before, with a colon': ({ open, close, who }) => [
    `${capital(who)} säger:${close === '' ? '\n\n' : ' '}${open}${MORE}. ${SPEECH}.${close}`,
    `${MORE}. ${SPEECH}.`,
  ],
  'nowhere, after a sentence about the speaker': ({ open, close, who }) => [
    `Den som vet är ${who}.\n\n${open}${MORE}. Och jag tror att det håller.${close}`,
    `${MORE}. Och jag tror att det håller.`,
  ],
};

const quotesOf = (text: string) => ingest(textSource(`En rubrik om det hela\n\n${text}`)).article.quotes;

/** What is read out of an article, the very last full stop aside, which an attribution after speech takes. */
const readOf = (text: string) =>
  quotesOf(text).map(({ text: speech, speaker: { name, role, organisation } }) => ({
    speech: speech.replace(/[.,]$/, ''),
    name,
    role,
    organisation,
  }));

describe('speech in the styles of the Swedish press', () => {
  const post = fc
    .tuple(fc.constantFrom(...NAMES), fc.constantFrom(...POSTS))
    .map(([name, [role, at, organisation]]) => ({ name, role, at, organisation }));
  const style = fc.constantFrom(...STYLES);

  it.each(
    Object.entries(NAMINGS).flatMap(([naming, name]) =>
      Object.entries(PLACES).map(([place, build]) => [naming, place, name, build] as const),
    ),
  )('comes back whole with its speaker: %s, the attribution %s', (naming, place, nameBy, build) => {
    // Nobody is known by a bare name that a sentence merely mentions.
    if (naming === 'only the name' && place.startsWith('nowhere')) return;
    fc.assert(
      fc.property(post, style, fc.constantFrom(...VERBS), (held, [open, close], verb) => {
        const named: Named | undefined = nameBy(held);
        fc.pre(named !== undefined);
        if (!named) return;
        const [text, speech] = build({ open, close, verb, who: named.text });
        const { name, role, organisation } = named;
        expect(readOf(text), text).toEqual([
          { speech: speech.replace(/[.,]$/, ''), name, role, organisation },
        ]);
      }),
      { numRuns: 60 },
    );
  });

  const lead = (name: string, role: string, at: string, organisation: string) =>
    `Vi träffar ${name}, ${role} ${at} ${organisation}, på stationen.`;

  it.each<[style: string, after: string]>([
    ['a pronoun', `– ${SPEECH}, säger hen.`],
    ['"har … sagt"', `”${SPEECH}”, har hen sagt tidigare.`],
    ['no attribution', `- ${SPEECH}.`],
    ['"Fråga" and "Svar"', `Fråga: Hur går det?\n\nSvar: ${SPEECH}.\n\nFråga: Bra?`],
    ['a message announced', `Så här skriver hen i ett mejl:\n\n”${SPEECH}.”`],
    ['a sentence within the paragraph', `Det blev långt. Hen är bestämd. ”${SPEECH}.” Sedan blir det tyst.`],
  ])('has the speaker of the lead, by %s', (_, after) => {
    fc.assert(
      fc.property(post, ({ name, role, at, organisation }) => {
        const text = `${lead(name, role, at, organisation)}\n\n${after}`;
        expect(readOf(text), text).toEqual([{ speech: SPEECH, name, role, organisation }]);
      }),
      { numRuns: 60 },
    );
  });
});
