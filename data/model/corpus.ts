import * as v from 'valibot';
import { Gazetteer } from './gazetteer.ts';
import { Article, Initiative, Quote, Theme } from './records.ts';
import { PackedRelevance } from './relevance.ts';

/** The one file of the package: every bundled record, the themes, the gazetteer, and what judgments taught. */
export const CorpusFile = v.strictObject({
  articles: v.array(Article),
  quotes: v.array(Quote),
  initiatives: v.array(Initiative),
  themes: v.array(Theme),
  gazetteer: Gazetteer,
  relevance: PackedRelevance,
});
export type CorpusFile = v.InferOutput<typeof CorpusFile>;

/** The bundled records without the gazetteer. */
export type Records = Pick<CorpusFile, 'articles' | 'quotes' | 'initiatives' | 'themes'>;
