import * as v from 'valibot';
import { OwnQuote, SourceBlock } from '../model/import.ts';
import { Article } from '../model/records.ts';
import { sha256 } from '../model/sha256.ts';

/** The form of packs that are made now; older ones are brought to it when they are read. */
const SCHEMA = 3;

/** An article as a pack holds it: with its quotes and its text, and whether a person has still to look at it. */
const PackedArticle = v.strictObject({
  article: Article,
  quotes: v.array(OwnQuote),
  blocks: v.array(SourceBlock),
  state: v.picklist(['draft', 'kept']),
});
export type PackedArticle = v.InferOutput<typeof PackedArticle>;

const Envelope = v.looseObject({
  format: v.literal('sidoljus-pack'),
  schema: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** SHA-256 of the articles as JSON, in hexadecimal. */
  checksum: v.string(),
  articles: v.array(v.unknown()),
});

/** The articles of a pack, or why it is none that can be read. */
export type PackReading =
  | { articles: PackedArticle[] }
  | { fault: 'json-unknown' | 'pack-damaged' | 'pack-newer' };

/** Packs of schema 1 held quotes without what the reading of them was not certain of, and no text. */
const QuoteOfFirst = v.looseObject({});
const ArticleOfFirst = v.looseObject({ article: v.looseObject({}), quotes: v.array(QuoteOfFirst) });
/** Packs of schema 2 did not tell drafts from what was kept, and were taken in as kept. */
const ArticleOfSecond = v.looseObject({});

/** From each schema to the next one. */
const MIGRATIONS: Readonly<Record<number, (article: unknown) => unknown>> = {
  1: (article) => {
    const old = v.parse(ArticleOfFirst, article);
    return {
      article: { origin: 'own', ...old.article },
      quotes: old.quotes.map((quote) => ({ quote, doubts: [], suggested: { themes: [], places: [] } })),
      blocks: [],
    };
  },
  2: (article) => ({ ...v.parse(ArticleOfSecond, article), state: 'kept' }),
};

const checksum = (articles: unknown): Promise<string> => sha256(JSON.stringify(articles));

const throughGzip = (bytes: BlobPart, through: CompressionStream | DecompressionStream) =>
  new Blob([bytes]).stream().pipeThrough(through);

/** A pack's file: JSON with schema version and checksum, as gzip (RFC 1952). */
export async function makePack(articles: readonly PackedArticle[]): Promise<Blob> {
  const pack = { format: 'sidoljus-pack', schema: SCHEMA, checksum: await checksum(articles), articles };
  return new Response(throughGzip(JSON.stringify(pack), new CompressionStream('gzip'))).blob();
}

/**
 * The text inside gzip, or why there is none: it is damaged, or longer than `most` bytes: a small file can be made to hold a
 * hundred times the memory there is.
 */
export async function textInGzip(
  bytes: Uint8Array<ArrayBuffer>,
  most: number,
): Promise<{ text: string } | { fault: 'archive-damaged' | 'too-large' }> {
  const reader = throughGzip(bytes, new DecompressionStream('gzip')).getReader();
  const decoder = new TextDecoder();
  let text = '';
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return { text: text + decoder.decode() };
      length += value.length;
      if (length > most) return { fault: 'too-large' };
      text += decoder.decode(value, { stream: true });
    }
  } catch {
    // The stream's own error says no more than that it is no gzip, or cut off.
    return { fault: 'archive-damaged' };
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** An article's quotes bear its id, and it one of the user's own: nothing bundled is ever overwritten. */
const isOwn = ({ article, quotes }: PackedArticle) =>
  article.origin === 'own' &&
  article.id.startsWith('own-') &&
  quotes.every(({ quote }) => quote.article === article.id && quote.id.startsWith(`${article.id}-`));

/** Reads a pack's JSON: checks its sum, brings it to the schema of today, and takes all of it or nothing. */
export async function readPack(text: string): Promise<PackReading> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { fault: 'json-unknown' };
  }
  const envelope = v.safeParse(Envelope, value);
  if (!envelope.success) return { fault: 'json-unknown' };
  const { schema, articles } = envelope.output;
  if (schema > SCHEMA) return { fault: 'pack-newer' };
  if ((await checksum(articles)) !== envelope.output.checksum) return { fault: 'pack-damaged' };
  try {
    let migrated: unknown[] = articles;
    for (let from = schema; from < SCHEMA; from++) {
      const migrate = MIGRATIONS[from];
      if (migrate) migrated = migrated.map(migrate);
    }
    const parsed = v.parse(v.array(PackedArticle), migrated);
    return parsed.every(isOwn) ? { articles: parsed } : { fault: 'pack-damaged' };
  } catch (error) {
    if (error instanceof v.ValiError) return { fault: 'pack-damaged' };
    throw error;
  }
}
