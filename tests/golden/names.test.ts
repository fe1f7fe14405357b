import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { mentionFinder } from '../../data/gazetteer/mentions/find-mentions.ts';
import { readGazetteer } from '../../data/gazetteer/read-gazetteer.ts';
import { tokens } from '../../data/language/tokens.ts';

/**
 * Whether the names of places, vendors and products are told from everyday words, over sentences judged by people.
 * Those of even number were looked at; those of odd number are blind: of them only the sums are printed.
 */
const Sentence = v.object({
  text: v.string(),
  name: v.string(),
  is: v.picklist(['name', 'everyday']),
  /** SCB code, or the vendor's id. */
  of: v.nullable(v.string()),
});
type Sentence = v.InferOutput<typeof Sentence>;

const SENTENCES = v.parse(
  v.array(Sentence),
  JSON.parse(readFileSync(new URL('sets/names-everyday.json', import.meta.url), 'utf8')),
);

const find = mentionFinder(readGazetteer());

/** Whether the judged name is taken for a name anywhere in its sentence; of a name, whether for the right one. */
function isTaken({ text, name, of }: Sentence): boolean {
  const mentions = find([{ text, tokens: tokens(text) }]).filter(({ id }) => of === null || id === of);
  return mentions.some(({ start, end }) => {
    const at = text.indexOf(name, Math.max(0, start - name.length + 1));
    return at >= 0 && at < end;
  });
}

function measure(sentences: readonly Sentence[]) {
  const taken = (is: Sentence['is']) => {
    const judged = sentences.filter((sentence) => sentence.is === is);
    return { taken: judged.filter(isTaken).length, of: judged.length };
  };
  return { names: taken('name'), everyday: taken('everyday') };
}

test.each([
  ['looked at', 0],
  ['blind', 1],
] as const)('of the sentences %s, names are found and everyday words are left alone', (set, rest) => {
  const { names, everyday } = measure(SENTENCES.filter((_, number) => number % 2 === rest));
  console.log(
    `names (${set}): ${names.taken} of ${names.of} names found; ` +
      `${everyday.taken} of ${everyday.of} everyday words taken for names`,
  );
  // A floor guards against a fall: one name may be lost for a better rule, but no word may become a name.
  expect(names.taken).toBeGreaterThanOrEqual(names.of - 1);
  expect(everyday.taken).toBe(0);
});
