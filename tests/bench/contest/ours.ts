import type { CorpusFile } from '../../../data/model/corpus.ts';
import type { Digest } from '../../../data/model/digest.ts';
import type { StoredRecord } from '../../../data/model/records.ts';
import { digest } from '../../../data/related/digest.ts';
import { mergeDigests } from '../../../data/related/merge-digests.ts';
import { type Corpus, prepareCorpus } from '../../../data/related/prepare.ts';
import { related } from '../../../data/related/related.ts';
import { searchable } from '../../../data/related/searchable.ts';
import { buildSegment } from '../../../data/search/build-segment.ts';
import { decodeSegment } from '../../../data/search/decode-segment.ts';
import { encodeSegment } from '../../../data/search/encode-segment.ts';
import { mergeSegments } from '../../../data/search/merge-segments.ts';
import { inReadingOrder, SHOWN } from '../../../data/search/reading-order.ts';
import { indexDocument, type RecordNames } from '../../../data/search/record-fields.ts';
import { rankText } from '../../../data/search/record-texts.ts';
import { type Segment, searchIndex } from '../../../data/search/search-index.ts';
import { type Searchable, searchRecords } from '../../../data/search/search-records.ts';
import { eachBatch } from './batches.ts';
import type { Answer, Engine, Opened } from './engine.ts';

/** So many segments are merged at a time. */
const MERGED_AT_ONCE = 10;

/** What is new, indexed: segments as they come, merged by tens. */
class Growth {
  build = 0;
  readonly #digests: Digest[];
  readonly #names: RecordNames;
  #small: Segment[] = [];
  #large: Segment[];

  constructor(names: RecordNames, known: { segments: readonly Segment[]; digest: Digest }) {
    this.#names = names;
    this.#large = [...known.segments];
    this.#digests = [known.digest];
  }

  add(records: readonly StoredRecord[]): void {
    const from = performance.now();
    this.#small.push(buildSegment(records.map((stored) => indexDocument(stored, this.#names))));
    if (this.#small.length === MERGED_AT_ONCE) this.#mergeSmall();
    this.#digests.push(digest(records));
    this.build += performance.now() - from;
  }

  finish(): { segment: ArrayBuffer; digest: Digest } {
    const from = performance.now();
    this.#mergeSmall();
    const [only, ...others] = this.#large;
    const segment = encodeSegment(only && others.length === 0 ? only : mergeSegments(this.#large));
    const merged = mergeDigests(this.#digests);
    this.build += performance.now() - from;
    return { segment, digest: merged };
  }

  #mergeSmall(): void {
    if (this.#small.length > 0) this.#large.push(mergeSegments(this.#small));
    this.#small = [];
  }
}

/** The popup paints so many records before any is unfolded: to the first order belongs that they are marked. */
const PAINTED = SHOWN;

const NOTHING_KNOWN = { segments: [], digest: { people: [], names: [], cooperations: [] } };

function answerer(corpus: Corpus): Opened['search'] {
  let reading = 0;
  const own = searchable(corpus);
  const load: Searchable['load'] = async (ids) => {
    const from = performance.now();
    const records = await own.load(ids);
    reading += performance.now() - from;
    return records;
  };
  const over = { ...own, load };
  return async (query): Promise<Answer> => {
    reading = 0;
    const from = performance.now();
    const { first: records, ranked, reading: read } = await searchRecords(over, query);
    for (const { stored, terms } of inReadingOrder(records, read).slice(0, PAINTED)) rankText(stored, terms);
    const first = performance.now() - from;
    const order = inReadingOrder(ranked(), read);
    const full = performance.now() - from;
    return { first, full, reading, ids: order.map(({ stored }) => stored.record.id) };
  };
}

/** The project's own search, over what the product reads at its start. */
export const ours = ({
  themes,
  gazetteer,
  relevance,
}: Pick<CorpusFile, 'themes' | 'gazetteer' | 'relevance'>): Engine => ({
  async grow(world, cupboard, from, to) {
    const stored = from === 0 ? undefined : await cupboard.readCorpus();
    const known = stored ? { ...stored, segments: stored.segments.map(decodeSegment) } : NOTHING_KNOWN;
    const growth = new Growth(world.names, known);
    await eachBatch(world, cupboard, [from, to], (records) => growth.add(records));
    const { segment, digest } = growth.finish();
    await cupboard.putCorpus({ themes, gazetteer, relevance, digest, segments: [segment] });
    return { build: growth.build, size: segment.byteLength };
  },
  async open(cupboard) {
    const steps: Record<string, number> = {};
    let last = performance.now();
    const step = (name: string) => {
      steps[name] = performance.now() - last;
      last = performance.now();
    };
    const { segments, ...parts } = await cupboard.readCorpus();
    step('read store');
    const decoded = segments.map(decodeSegment);
    step('decode');
    const index = searchIndex(decoded);
    step('lay out');
    const corpus = prepareCorpus({ ...parts, index, shelf: cupboard.shelf() });
    step('prepare');
    const search = answerer(corpus);
    step('names');
    return { steps, search, relate: async (facts) => (await related(facts, corpus)).hits.length };
  },
});
