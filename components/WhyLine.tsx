import { i18n } from '#i18n';
import { whySentence } from '../data/locales/why.ts';
import type { HitRef } from '../data/model/hit.ts';
import type { Person } from '../data/model/records.ts';
import type { Desk } from './desk.ts';

/** Unicode's first strong isolate and its end: they set off a word that comes from elsewhere. */
const ISOLATED = /\u2068([^\u2069]*)\u2069/;

const isolate = (word: string): string => `\u2068${word.replace(/[\u2068\u2069]/g, '')}\u2069`;

interface WhyLineProps {
  hit: HitRef;
  desk: Desk;
  speaker?: Person | null;
}

/** One quiet line: why the record is shown, the page's own words in italics. */
export function WhyLine({ hit, desk, speaker }: WhyLineProps) {
  const { site, themeLabels, language } = desk;
  const evidence = { ...hit.evidence, words: hit.evidence.words.map(isolate) };
  const context = { site, themeLabels, language, speaker };
  const parts = whySentence({ ...hit, evidence }, context, i18n.t).split(ISOLATED);
  // Splitting by a pattern with one group gives text and word in turn; places don't move.
  return (
    <p class="why">{parts.map((part, place) => (place % 2 === 1 ? <i key={`${place}`}>{part}</i> : part))}</p>
  );
}
