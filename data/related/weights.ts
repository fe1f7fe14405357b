/**
 * Every number by which a page is weighed against the records, with the trade-off beside it. Tuned on the
 * development pages of tests/golden; `npx vitest run tests/golden` prints what they give.
 */

/** Where on the page a word stands. Titles name the subject; a word in the body may be there by accident. */
export const FIELD_WEIGHT = { title: 3, heading: 1.2, description: 0.6, body: 1 } as const;

/** The first mention in the body, and each further one, up to FIELD_WEIGHT.body: the fifth tells little new. */
export const BODY_MENTION = { first: 0.55, further: 0.15 } as const;

/** Beyond this many words, what the body says by the way thins out; a long page must not open by length alone. */
export const BODY_WORDS = 350;

/** A theme's telling words against those that many pages share. Higher weak: more open, on ordinary pages too. */
export const EVIDENCE_WEIGHT = { strong: 1, weak: 0.34 } as const;

/**
 * Evidence at which a theme is the page's subject: a telling word in the title is enough by itself (3), one in the
 * body and a weak one in a heading are not. Lower opens pages that mention an e-service by the way. A vendor's pages are
 * on what it sells, where a municipality's are on everything: of them less is asked. Pages that nobody has looked at use
 * words that no list holds, so that the threshold had better lie below what the known ones would bear.
 */
export const THEME_THRESHOLD = { vendor: 1.5, other: 2 } as const;

/** Evidence at which a theme is told half as strongly as can be. */
export const THEME_HALF = 2.3;

/**
 * A front page speaks of everything and is about nothing, and a privacy policy or a list of vacancies is about the
 * site: their evidence must be this many times as strong.
 */
export const ABOUT_SITE_FACTOR = 2.5;

/** A theme with less than this share of the strongest theme's evidence is a side matter. */
export const THEME_SHARE = 0.4;

/**
 * Evidence of any matter of ours that a page on buying, sharing, paying or staffing must give beside it: a telling word
 * in the body and two weak ones. Higher closes short news of a joint system; lower opens any tender.
 */
export const MATTER_NEEDS = 0.9;

/** What a vendor's category adds to a theme that the page itself speaks of at least this much. */
export const CATEGORY_HINT = { needs: 0.9, adds: 1.2 } as const;

/**
 * What judgments taught of the page's words against what themes and common words say: `share` of a score. A page has a subject
 * by it alone where the grade of its best record, as a share of `best`, and how sure it is that the page is on a matter of ours
 * make `subject` together; one on how a thing is done (`MATTER_NEEDS`) must be surer by `ofManner`. Where a page has a subject,
 * records are on it from `least` of a grade. From `read` a record is read at all, and so many at `most`. Words that are together
 * worth less than `leastLength` (a title and a sentence) tell as much less. A word is a reason from `said` of a grade on. Higher
 * `share` orders by what was judged of other pages above what this one says; lower `subject` opens pages on everyday matters: here it is about one in a hundred of those
 * that should stay closed, with each set of pages left out in turn (`npm run learn`).
 */
export const LEARNED = {
  share: 0.7,
  best: 1.5,
  subject: 1.15,
  ofManner: 0.25,
  least: 0.3,
  read: 0.15,
  most: 40,
  leastLength: 16,
  said: 0.12,
} as const;

/** How subject and common words make one score; words order the records within a theme. */
export const SCORE_SHARE = { theme: 0.6, words: 0.4 } as const;

/**
 * Of several themes that page and record share each further one closes this part of what its strength could still add.
 * Higher sets records that touch on much of the page above one that is wholly about its first subject.
 */
export const SHARED_THEME = 0.8;

/** A record's further themes bear less than its first. */
export const FURTHER_THEME = 0.85;

/** Word score at which half of the words' share is given. In units of the rarest word in a title. */
export const WORDS_HALF = 2.2;

/** Page words in compounds (nattillsyn ~ tillsyn) count less than the word itself. */
export const COMPOUND_WEIGHT = 0.5;

/** A name of the record (person, product, initiative) on the page is worth as much as this many title words. */
export const NAME_WORTH = 1.5;

/**
 * A municipality or vendor that the page names and the record holds: half a name of the record's own, and at most
 * `perRecord` of them, since a place says whose the record is and little of its subject. It lifts records that share
 * a theme with the page and opens nothing. Beyond the `most` spoken of, a page lists places rather than speaks of them.
 * Higher `worth` sets a customer's every record on a theme before better ones of others.
 */
export const MENTIONED = { worth: NAME_WORTH / 2, perRecord: 2, most: 6 } as const;

/** Score from which a record is on the page's subject. */
export const SUBJECT_THRESHOLD = 0.34;

/** Without a shared theme, words alone must be this strong and this many, one of them in the title or a heading. */
export const WORDING = { score: 0.62, words: 4, mention: 0.25 } as const;

/** How many records of others are shown on a subject, and how near the best they must be. */
export const SUBJECT_HITS = { most: 8, share: 0.3 } as const;

/** Records from municipalities nearby, where nothing is the place's own. */
export const PEER_HITS = 4;

/**
 * What somebody said is what one came for: a quote stands `above` an initiative of nearly its score, and the best
 * quote on the subject leads its group when it is within `leads` of the group's best.
 */
export const QUOTE = { above: 0.01, leads: 0.7 } as const;

/**
 * How many of the register's rows of others are shown on a subject, and how near the best row they must be. They stand
 * behind all that was said, so that few are enough: more would bury what is the site's own and off the subject.
 */
export const REGISTER_HITS = { most: 4, share: 0.6 } as const;

/**
 * What is a site's own is on the page's subject by words alone where so many of them are worth so much each and together,
 * in units of the rarest word in a title. Lower opens pages on a subject that the record touches, and is not on.
 */
export const OWN_WORDS = { word: 0.15, words: 3, together: 1.5 } as const;

/** A word that page and record share is marked from this share of what the rarest word in a title would add. */
export const LEAST_MARKED = 0.09;

/**
 * How many bytes of the index one page may have read: with many records, the page's most telling words only. Lower
 * is quicker among many and loses the words that only a few records share with the page.
 */
export const MOST_POSTING_BYTES = 400_000;

/** How many records are read and weighed for one page: the best by theme and words, and of each tie to the site. */
export const MOST_WEIGHED = {
  onSubject: 200,
  tied: 400,
  perPeer: 12,
  peers: 48,
  perName: 40,
  perMentioned: 24,
} as const;

/** Two texts of which this share of all their words is common are one text told twice. */
export const NEAR_COPY = 0.8;

/**
 * What a theme's word is worth by where it stands round a draft's quote: in it, in its question, lead and heading, or
 * only in the article's title; the share of the strongest theme's worth from which another is certain; and how many
 * are suggested. Higher `around` brings in what others asked of; lower `certain` fills in more themes unasked.
 */
export const DRAFT_THEME = { quote: 1, around: 0.6, article: 0.4, certain: 0.5, most: 4 } as const;
