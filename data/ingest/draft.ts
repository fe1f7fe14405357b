import type { Finding } from '../model/trace.ts';

/** How far a finding is to be trusted, and why. */
export interface Certainty {
  level: 'certain' | 'uncertain';
  reason: Finding;
}

/** Who speaks, as the article says it: nothing that it does not say is filled in. */
export interface Speaker {
  name: string | null;
  role: string | null;
  organisation: string | null;
  certainty: Certainty;
}

/** Direct speech without dash, marks and attribution. */
export interface DraftQuote {
  text: string;
  /** The stretches of the source that the text is joined of, in order: more than one where an attribution was cut out. */
  parts: string[];
  question: string | null;
  /** The heading that it stands under, and the paragraph before it when nobody speaks in that. */
  heading: string | null;
  lead: string | null;
  speaker: Speaker;
  certainty: Certainty;
}

/** What stands on an article besides its text; dates as YYYY-MM-DD, `published` maybe YYYY-MM (ISO 8601). */
export interface ArticleFacts {
  title: string | null;
  publication: string | null;
  published: string | null;
  updated: string | null;
  reporter: string | null;
  photographer: string | null;
  /** Which part of `published` the article does not state. */
  inferred: 'year' | null;
}

/** An article as read, for an editor to finish; `mentions` are citations in running text that are no quotes. */
export interface DraftArticle extends ArticleFacts {
  quotes: DraftQuote[];
  mentions: string[];
}
