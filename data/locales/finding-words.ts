import type { Finding, FindingCode, TraceLine } from '../model/trace.ts';
import type { Translate } from './translate.ts';

const KEYS = {
  heading: 'trace.heading',
  paragraph: 'trace.paragraph',
  item: 'trace.item',
  caption: 'trace.caption',
  quotation: 'trace.quotation',
  credit: 'trace.credit',
  rule: 'trace.rule',
  title: 'trace.title',
  publication: 'trace.publication',
  published: 'trace.published',
  updated: 'trace.updated',
  reporter: 'trace.reporter',
  photographer: 'trace.photographer',
  inferred: 'trace.inferred',
  'not-article': 'trace.notArticle',
  dash: 'trace.dash',
  marks: 'trace.marks',
  transcript: 'trace.transcript',
  numbered: 'trace.numbered',
  answer: 'trace.answer',
  undashed: 'trace.undashed',
  'credit-unnamed': 'trace.creditUnnamed',
  garbled: 'trace.garbled',
  'unlisted-verb': 'trace.unlistedVerb',
  border: 'trace.border',
  unattributed: 'trace.unattributed',
  attributed: 'trace.attributed',
  'attributed-in-parts': 'trace.attributedInParts',
  named: 'trace.named',
  'named-in-part': 'trace.namedInPart',
  'role-is': 'trace.roleIs',
  'role-only': 'trace.roleOnly',
  nobody: 'trace.nobody',
  'nobody-before': 'trace.nobodyBefore',
  'pronoun-here': 'trace.pronounHere',
  'pronoun-after': 'trace.pronounAfter',
  'pronoun-several': 'trace.pronounSeveral',
  'pronoun-nobody': 'trace.pronounNobody',
  beside: 'trace.beside',
  before: 'trace.before',
  'before-names': 'trace.beforeNames',
  'goes-on': 'trace.goesOn',
  'last-speaker': 'trace.lastSpeaker',
  'quote-after': 'trace.quoteAfter',
  lead: 'trace.lead',
  'lead-names': 'trace.leadNames',
  'only-person': 'trace.onlyPerson',
  interviewee: 'trace.interviewee',
  'first-with-role': 'trace.firstWithRole',
  'first-named': 'trace.firstNamed',
  record: 'trace.record',
  'link-about': 'trace.linkAbout',
  'link-person': 'trace.linkPerson',
  'link-employer': 'trace.linkEmployer',
  'link-theme': 'trace.linkTheme',
  'link-place': 'trace.linkPlace',
  'link-vendor': 'trace.linkVendor',
} as const satisfies Record<FindingCode, string>;

const STEPS = {
  blocks: 'trace.blocks',
  metadata: 'trace.metadata',
  turns: 'trace.turns',
  attribution: 'trace.attribution',
  speakers: 'trace.speakers',
  records: 'trace.records',
  links: 'trace.links',
} as const satisfies Record<TraceLine['step'], string>;

/** What a step of the reading found, in words: what is named stands in the sentence. */
export function findingWords(translate: Translate, { code, values }: Finding): string {
  // Which names a sentence holds goes by its code, which the type of the keys does not tell.
  const say: (key: string, names: Record<string, string>) => string = translate;
  return say(KEYS[code], values);
}

/** The name of a step of the reading. */
export const stepWords = (translate: Translate, step: TraceLine['step']): string => translate(STEPS[step]);

/** A line of the trace in words: "En rubrik: Åtta nya tjänster". */
export function traceWords(translate: Translate, { finding, text, doubtful }: TraceLine): string {
  const words = findingWords(translate, finding);
  const whole = text === '' ? words : `${words}: ${text}`;
  return doubtful ? translate('trace.doubtful', { words: whole }) : whole;
}
