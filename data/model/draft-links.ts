import type { Employer, Person } from './records.ts';

/** What a draft says of a speaker, as the article says it; null where it says nothing. */
export interface DraftSpeaker {
  name: string | null;
  role: string | null;
  organisation: string | null;
}

/** A draft as far as it is linked to what is known: plain values, so that no room needs to know how it was read. */
export interface DraftToLink {
  title: string | null;
  /** The article's whole text, a line for each block. */
  text: string;
  quotes: readonly {
    text: string;
    question: string | null;
    /** The heading that the quote stands under. */
    heading: string | null;
    /** The paragraph before the quote, when nobody speaks in it. */
    lead: string | null;
    speaker: DraftSpeaker;
  }[];
}

/**
 * Something suggested, with how far it is to be trusted and why. The reason is a code with values, for each language
 * to word.
 */
export interface Suggestion<Value, Reason> {
  value: Value;
  level: 'certain' | 'uncertain';
  reason: Reason;
}

export type PersonReason =
  /** Name and organisation are those of a known person. */
  | { code: 'same-name-and-organisation' }
  /** Nobody else of the name is known, and the draft tells no organisation. */
  | { code: 'only-one-of-the-name' }
  /** The name is a known person's, who then had another organisation. */
  | { code: 'other-organisation'; known: string | null }
  /** Several known people bear the name. */
  | { code: 'several-of-the-name'; ids: string[] }
  /** The name is nearly a known person's; `agrees` where the organisation is that person's too. */
  | { code: 'near-name'; known: string; agrees: boolean };

export type EmployerReason =
  /** The organisation is spelt as the gazetteer spells it. */
  | { code: 'organisation'; organisation: string }
  /** The organisation's name holds a municipality's or a vendor's. */
  | { code: 'part-of-organisation'; organisation: string; called: string }
  /** The organisation is a bare place, where somebody may also only live. */
  | { code: 'place-only'; place: string }
  /** "kommunen", in an article about one municipality. */
  | { code: 'the-municipality'; words: string; called: string }
  /** A municipal title and no organisation, in an article about one municipality. */
  | { code: 'municipal-role'; role: string; called: string }
  /** The known person's. */
  | { code: 'known-person'; person: string };

export type AboutReason =
  /** A speaker of the article is its employee. */
  | { code: 'employs-speaker'; speaker: string | null }
  /** The title names it. */
  | { code: 'in-title' }
  /** The text names it so many times. */
  | { code: 'named-in-text'; times: number };

export type PlaceReason =
  /** The speaker's employer. */
  | { code: 'employer' }
  /** The quote names it, so spelt. */
  | { code: 'named-in-quote'; words: string }
  /** The one municipality that the article is about. */
  | { code: 'article-about' };

/** Where a theme's words stand. */
export type ThemeReason = { code: 'words'; in: 'quote' | 'around' | 'article'; words: string[] };

export type VendorReason = { code: 'named-in-quote'; words: string };

/** A speaker of a draft with what is known of that person; null where nothing is suggested. */
export interface LinkedSpeaker {
  speaker: DraftSpeaker;
  person: Suggestion<Person, PersonReason> | null;
  employer: Suggestion<Employer, EmployerReason> | null;
}

/** What is suggested for a quote of a draft. */
export interface LinkedQuote {
  /** Index among the linked speakers. */
  speaker: number;
  /** Ids of themes, the strongest first. */
  themes: Suggestion<string, ThemeReason>[];
  /** SCB codes, the one spoken for first. */
  places: Suggestion<string, PlaceReason>[];
  /** Ids of vendors that the quote names. */
  vendors: Suggestion<string, VendorReason>[];
}

/** A draft's links: everybody who speaks, once each in the order of their first quote, and every quote in its order. */
export interface LinkedDraft {
  speakers: LinkedSpeaker[];
  quotes: LinkedQuote[];
  /** SCB codes of the municipalities that the article is about. */
  about: Suggestion<string, AboutReason>[];
}
