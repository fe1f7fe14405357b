import { isAllCapitals, isCapitalised } from './capitals.ts';
import type { NameForm, NameForms } from './name-forms.ts';
import { type Sentences, type Stretch, sentencesOf } from './sentences.ts';

/** A form of a name that stands in a stretch, spelt as a name, with what stands round it. */
export interface Candidate {
  form: NameForm;
  stretch: number;
  start: number;
  end: number;
  /** The words beside it as spelt, where nothing but a space parts them; else ''. */
  before: string;
  after: string;
  /** Number of its sentence in the stretch. */
  sentence: number;
  opensSentence: boolean;
  /** Among words all in capitals, where its own prove nothing. */
  shouted: boolean;
  /** Whether its sentence says anything of supplying, buying or using such things. */
  ofBusiness: boolean;
}

/** What makes one word of two: a hyphen, soft or hard, a joiner, a mark of an address. */
const GLUE = /[\u00AD\u200B-\u200D\u2060_@#\\-]/;
const SPACE = /^[ \t\u00A0]+$/;

const BUSINESS =
  /leverant|leverera|upphandl|anbud|avtal|licens|konsult|programvar|mjukvar|system|plattform|inlogg|logga(?:r|t)? in|e-tjänst|\bit-|\bdrift|support|modul|läromedel|molntjänst|anlita|supplier|vendor|software|contract|procure|platform|licen[cs]e|consult/iu;

/** "Bodens", "CGI:s" without the ending by which it owns. */
function owner(lower: string): string {
  if (lower.endsWith(':s')) return lower.slice(0, -2);
  return lower.endsWith('s') ? lower.slice(0, -1) : lower;
}

/** Whether the form stands at a word of the stretch; a vendor's last word may own something. */
function standsAt({ text, tokens }: Stretch, at: number, { words, kind }: NameForm): boolean {
  return words.every((word, step) => {
    const token = tokens[at + step];
    if (!token) return false;
    const { lower, start } = token;
    const isOwner = kind === 'vendor' && step === words.length - 1 && owner(lower) === word.lower;
    if (lower !== word.lower && !isOwner) return false;
    const isSpelt =
      word.exactly === null ? isCapitalised(text.charAt(start)) : text.startsWith(word.exactly, start);
    if (!isSpelt) return false;
    const gap = step === 0 ? '' : text.slice(tokens[at + step - 1]?.end, start);
    return gap === word.gap || (word.gap === ' ' && SPACE.test(gap));
  });
}

function beside({ text, tokens }: Stretch, word: number, next: 1 | -1): string {
  const [here, there] = [tokens[word], tokens[word + next]];
  if (!here || !there) return '';
  const gap = next === 1 ? text.slice(here.end, there.start) : text.slice(there.end, here.start);
  return SPACE.test(gap) ? text.slice(there.start, there.end) : '';
}

/** The form as it stands at a word, with what stands round it; null where its letters are a longer word's. */
function candidateAt(
  page: Stretch,
  stretch: number,
  at: number,
  form: NameForm,
  known: Sentences,
): Candidate | null {
  const { text, tokens } = page;
  const last = at + form.words.length - 1;
  const start = tokens[at]?.start ?? 0;
  const end = tokens[last]?.end ?? 0;
  if (GLUE.test(text.charAt(start - 1)) || GLUE.test(text.charAt(end))) return null;
  const before = beside(page, at, -1);
  const after = beside(page, last, 1);
  const isAmidCapitals = isAllCapitals(before) || isAllCapitals(after);
  return {
    form,
    stretch,
    start,
    end,
    before,
    after,
    sentence: known.numberAt(at),
    opensSentence: known.opens(at),
    shouted: isAllCapitals(text.slice(start, end)) && (!form.isAbbreviation || isAmidCapitals),
    ofBusiness: form.kind === 'vendor' && form.everyday !== null && known.says(at, BUSINESS),
  };
}

/** The form that stands at a word, the longest where several do. */
function formAt(page: Stretch, at: number, forms: NameForms): NameForm | undefined {
  const lower = page.tokens[at]?.lower ?? '';
  const own = forms.get(lower)?.find((form) => standsAt(page, at, form));
  if (own || !lower.endsWith('s')) return own;
  return forms.get(owner(lower))?.find((form) => standsAt(page, at, form));
}

/** Every name of the gazetteer that stands in a stretch with its capital. */
export function candidatesIn(page: Stretch, stretch: number, forms: NameForms): Candidate[] {
  const found: Candidate[] = [];
  let sentences: Sentences | undefined;
  for (let at = 0; at < page.tokens.length; ) {
    const form = formAt(page, at, forms);
    if (form) {
      sentences ??= sentencesOf(page);
      const candidate = candidateAt(page, stretch, at, form, sentences);
      if (candidate) found.push(candidate);
    }
    at += form?.words.length ?? 1;
  }
  return found;
}
