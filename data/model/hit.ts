import * as v from 'valibot';
import { Site } from './gazetteer.ts';
import { Article, Id, Initiative, Quote } from './records.ts';
import { Opening, SiteKey } from './settings.ts';

/** Why a record is shown, strongest first; a hit stands once, under its first reason. */
export const REASONS = ['own', 'named', 'theme', 'wording', 'learned', 'peer'] as const;
export const Reason = v.picklist(REASONS);
export type Reason = v.InferOutput<typeof Reason>;

/** How one municipality is near another, nearest first. */
export const PeerTie = v.picklist(['cooperates', 'neighbour', 'county', 'group']);
export type PeerTie = v.InferOutput<typeof PeerTie>;

/** A stretch of a text to be marked: [start, end) in UTF-16 code units. */
export const Span = v.tuple([v.pipe(v.number(), v.integer()), v.pipe(v.number(), v.integer())]);
export type Span = v.InferOutput<typeof Span>;

/** What a hit's line "why it is shown" is worded from. */
export const Evidence = v.strictObject({
  /** Themes that record and page share; of a record that judgments brought beside a page without any, its own first. */
  themes: v.array(Id),
  /** Words of the page, as the page spells them, that the record answers to. */
  words: v.array(v.string()),
  /** The place, vendor, product or person whose name ties record and site. */
  name: v.optional(v.string()),
  /** Whether the speaker works for the site: an `own` quote may be a consultant's about it. */
  voice: v.optional(v.boolean()),
  /** Whether a record that is tied to the site says its name: of a product one may speak without its vendor. */
  saysName: v.optional(v.boolean()),
  /** How near the municipality it speaks for is to the site's. */
  peer: v.optional(v.strictObject({ tie: PeerTie, municipality: v.string() })),
});
export type Evidence = v.InferOutput<typeof Evidence>;

const InBoth = { sv: v.array(Span), en: v.array(Span) };

/** Matching words in the quote's text, or in the initiative's summary in either language; `name`: in its name. */
export const Marks = v.strictObject({ ...InBoth, name: v.optional(v.strictObject(InBoth)) });
export type Marks = v.InferOutput<typeof Marks>;

export const HitRef = v.strictObject({
  id: Id,
  type: v.picklist(['quote', 'initiative']),
  by: v.pipe(v.array(Reason), v.minLength(1)),
  /** 0–1: how much the record has to do with the page's subject. */
  score: v.number(),
  /** Whether it is on the page's subject; a record of the site's need not be. */
  onSubject: v.boolean(),
  evidence: Evidence,
  /** Of a row of the register: which other rows tell of the same initiative. Missing of all else. */
  register: v.optional(v.strictObject({ group: v.nullable(Id) })),
  marks: Marks,
});
export type HitRef = v.InferOutput<typeof HitRef>;

/** The answer for one page: what `related` gives. */
export const Related = v.strictObject({
  site: v.nullable(Site),
  /** The page's subject, strongest theme first; may be empty. */
  themes: v.array(Id),
  /** Whether at least one record passes the subject threshold. */
  opens: v.boolean(),
  hits: v.array(HitRef),
});
export type Related = v.InferOutput<typeof Related>;

/** A hit with everything that its article element shows. */
export const Hit = v.strictObject({
  ref: HitRef,
  shown: v.variant('type', [
    v.strictObject({ type: v.literal('quote'), record: Quote, article: Article }),
    v.strictObject({
      type: v.literal('initiative'),
      record: Initiative,
      article: Article,
      placeNames: v.array(v.string()),
      /** Who said the quotes that are its evidence; each once. */
      speakers: v.array(v.string()),
    }),
  ]),
});
export type Hit = v.InferOutput<typeof Hit>;

/** All that the panel draws for one page. */
export const PanelView = v.strictObject({
  url: v.string(),
  site: v.nullable(Site),
  /** The site as settings name it. */
  siteKey: v.nullable(v.string()),
  /** County of a municipality, category of a vendor, or empty. */
  siteNote: v.string(),
  themes: v.array(Id),
  hits: v.array(Hit),
  counts: v.strictObject({ quotes: v.number(), initiatives: v.number() }),
  themeLabels: v.record(Id, v.strictObject({ sv: v.string(), en: v.string() })),
});
export type PanelView = v.InferOutput<typeof PanelView>;

/** An article with its records in their order, as a page of its own shows them. */
export const ArticleView = v.strictObject({
  article: Article,
  records: v.array(Hit.entries.shown),
  themeLabels: v.record(Id, v.strictObject({ sv: v.string(), en: v.string() })),
});
export type ArticleView = v.InferOutput<typeof ArticleView>;

/** A site for which the user has chosen something, as the settings list it. */
export const SettingsSite = v.strictObject({
  /** `kind:id`, as settings name it. */
  site: v.string(),
  name: v.string(),
  /** Its own opening; `null` where that of its kind counts. */
  opening: v.nullable(Opening),
  /** Nothing is shown there for the rest of the day. */
  mutedToday: v.boolean(),
  /** Records that were taken away from it; `null` where one is no longer in the collection. */
  hidden: v.array(v.strictObject({ record: Id, shown: v.nullable(Hit.entries.shown) })),
});
export type SettingsSite = v.InferOutput<typeof SettingsSite>;

/** A site that a reader may mean: its `kind:id`, and what it is called. */
export const FoundSite = v.strictObject({ site: SiteKey, name: v.string() });
export type FoundSite = v.InferOutput<typeof FoundSite>;
