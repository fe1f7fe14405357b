import { isStopWord } from '../../../data/language/stop-words.ts';
import { seeded } from '../../golden/seeded.ts';

/**
 * Heaps' law (Heaps 1978): so fast does a vocabulary grow with a text. Swedish, which writes compounds as one
 * word, lies high.
 */
const HEAPS_EXPONENT = 0.6;
/** Of the words beyond the source, so many are words that the source does not have. */
const COINED_SHARE = 0.08;
/** Early coined words are used more than late ones: with the third power nearly as Zipf (1935) has it. */
const SKEW = 3;

const MEAN_WORDS = 40;
const SPREAD = 25;
const SENTENCE = { least: 7, more: 12 } as const;

/** What a word that can be part of a compound looks like. */
const PART = /^[a-zåäöé]{4,9}$/;
const OFTEN = 4;
const JOINTS = ['', '', 's'];
const ENDINGS = ['', '', '', '', 'en', 'et', 'er', 'ens', 'ar', 'na'];

/** Words as they follow each other in a source, and those that compounds are made of. */
export interface WordSupply {
  stream: readonly string[];
  parts: readonly string[];
  types: number;
}

/** Takes the words of texts. */
export function wordSupply(texts: readonly string[]): WordSupply {
  const stream = texts.flatMap((text) => text.toLowerCase().match(/\p{L}[\p{L}\p{N}-]*/gu) ?? []);
  const counts = new Map<string, number>();
  for (const word of stream) counts.set(word, (counts.get(word) ?? 0) + 1);
  const parts = [...counts]
    .filter(([word]) => PART.test(word) && !isStopWord(word))
    .sort((a, b) => b[1] - a[1]);
  const often = parts.filter(([, count]) => count >= OFTEN);
  return {
    stream,
    parts: (often.length > 0 ? often : parts).map(([word]) => word),
    types: counts.size,
  };
}

const pick = <T>(from: readonly T[], at: number): T | undefined => from[Math.floor(at * from.length)];

/** The word that is coined as number `rank`; the same at every call. */
function coined({ parts }: WordSupply, rank: number): string {
  const random = seeded(rank * 7 + 3);
  const part = () => pick(parts, random() ** 2) ?? 'ord';
  const two = `${part()}${pick(JOINTS, random()) ?? ''}${part()}`;
  const whole = random() < 0.15 ? `${two}${part()}` : two;
  return `${whole}${pick(ENDINGS, random()) ?? ''}`;
}

/** How many words are coined by the time a text beyond the source is so many words long. */
const coinedBy = ({ stream, types }: WordSupply, beyond: number) =>
  Math.floor(types * ((1 + beyond / Math.max(1, stream.length)) ** HEAPS_EXPONENT - 1));

/**
 * A new text of the supply's words, the same for the same number: words as often as the source has them, among
 * them compounds that it does not have. Every further text coins some, as Heaps' law wants, so that the vocabulary
 * of all texts together keeps growing.
 */
export function madeText(supply: WordSupply, number: number): string {
  const random = seeded(number * 2 + 1);
  const length = Math.round(MEAN_WORDS + (random() * 2 - 1) * SPREAD);
  const known = coinedBy(supply, number * MEAN_WORDS);
  const words = Array.from({ length }, () =>
    known > 0 && random() < COINED_SHARE
      ? coined(supply, Math.floor(known * random() ** SKEW))
      : (pick(supply.stream, random()) ?? 'ord'),
  );
  const fresh = coinedBy(supply, (number + 1) * MEAN_WORDS) - known;
  for (let added = 0; added < fresh; added++)
    words[Math.floor(random() * length)] = coined(supply, known + added);
  return inSentences(words, random);
}

function inSentences(words: readonly string[], random: () => number): string {
  const sentences: string[] = [];
  for (let at = 0; at < words.length; ) {
    const length = SENTENCE.least + Math.floor(random() * SENTENCE.more);
    const [first = '', ...rest] = words.slice(at, at + length);
    sentences.push(`${[first.charAt(0).toUpperCase() + first.slice(1), ...rest].join(' ')}.`);
    at += length;
  }
  return sentences.join(' ');
}
