import { deflateRawSync, gzipSync } from 'node:zlib';

/** A file of a built extension: its path there, with slashes, and its bytes. */
export interface BuiltFile {
  path: string;
  content: Buffer;
}

/** How much a kind of file may weigh, in bytes, gzipped as the package packs it. */
interface Budget {
  /** As a failure calls it. */
  kind: string;
  files: RegExp;
  /** Of each file of the kind. */
  most: number;
  /** Of all of them. */
  together?: number;
  /** What the weight is made of, or why there is no more of it. */
  reason: string;
}

export type BrowserName = 'chrome' | 'firefox';

/** The package for a store, which is what a user fetches. */
export const MOST_PACKED = 700_000;

/**
 * The same as the build tells it, which does not wait for Zopfli: that takes a twentieth of it (`pack-tightly.ts`), so that
 * the package stays under its limit with a margin for what packs worse. Raised by what judgments taught, see the collection.
 */
export const MOST_BUILT = 722_000;

/**
 * What the worker parses at each wake: what was reached, and a kilobyte; the aim is 80. ARCHITECTURE.md says what the
 * rest is made of. Chrome's has the polyfill, which Firefox's does without. Raised by 1.5 for the policy, the section that
 * one reads and what is new after an update: 2.2 kB, each of which the worker answers by itself; and by 0.2 for terms found
 * by their rarest letters, which halves what a query takes; and by 1.6 for each site's own opening with the reading of older
 * settings, for sites found by name, for queries that can have no answer, and for reasons and marks that the page itself
 * must bear out; and by 2.1 for names that are told apart from mere likenesses (0.6 kB), parts of compounds by where they
 * end (0.4), and answers that begin with the very words and go on from a short one (0.8); and by 1.3 for what judgments
 * taught: unpacked, asked and told as a reason, which raised the blind pages' nDCG@5 from 0.72 to 0.87; and by 0.8 for
 * answers that tell what answers from what is near, and for words that are read as they were meant; and by 0.2 for ids that
 * are kept as one text, for which the store of 100,000 records is read sooner (`npm run bench`, read store).
 */
export const MOST_AT_WAKE: Record<BrowserName, number> = { chrome: 99_700, firefox: 96_700 };

/** A file that the bundler names by what is in it. */
const chunk = (name: string) => new RegExp(`^chunks/${name}-[\\w-]{8}\\.js$`);

/**
 * Every kind of file that is built, a file under the first that fits: what was reached, and about three in a hundred.
 * A limit is raised only in the change that needs it, with its reason here.
 */
export const BUDGETS: readonly Budget[] = [
  budget('script in every page of the named sites', /^content-scripts\/page\.js$/, 9_000, 'read everywhere'),
  budget(
    'script in pages with something to show',
    /^sidebar\.js$/,
    11_000,
    'draws button and frame, no library',
  ),
  budget('script that follows a section', /^section\.js$/, 5_900, 'only where the user has asked for it'),
  budget('script that wakes the worker', /^wake\.js$/, 400, 'runs where each page begins: one message'),
  budget('script that reads any page on request', /^read-page\.js$/, 2_950, 'the reader of pages alone'),
  budget('script that fetches an article', /^read-article\.js$/, 900, 'hands over the page, reads nothing'),
  budget('worker', /^background\.js$/, 17_500, 'its own part; what it wakes with is counted apart'),
  budget(
    'import worker',
    /^import-worker\.js$/,
    142_200,
    'Readability, linkedom and ingest: no page loads it',
  ),
  budget(
    'collection',
    /^corpus\.json$/,
    192_000,
    'quotations, register, gazetteer and what judgments taught; grows with the articles',
  ),
  budget(
    'index of the interviews',
    /^interviews\.index$/,
    33_200,
    'made by the build, so that seeding is quick',
  ),
  budget('index of the register', /^register\.index$/, 49_200, 'likewise'),
  budget('digest of the collection', /^corpus-digest\.json$/, 3_750, 'read at each wake'),
  budget(
    'messages of a language',
    /^_locales\/\w+\/messages\.json$/,
    15_600,
    'every word, read by the browser',
  ),
  budget('style of the library', /^assets\/library-.{8}\.css$/, 8_200, 'its views and print'),
  budget(
    'style of panel and popup',
    /^assets\/(?:panel|popup)-.{8}\.css$/,
    3_400,
    'read before they are drawn',
  ),
  budget('page', /^\w+\.html$/, 520, 'nothing but the links to its script and style'),
  budget(
    'picture',
    /^(?:icon|welcome)\/[\w-]+\.(?:png|svg)$/,
    2_800,
    'icon in its sizes, pictures of the first page',
  ),
  budget('manifest', /^manifest\.json$/, 4_900, 'the named sites, one by one'),
  budget(
    'schema of the policy',
    /^managed-schema\.json$/,
    400,
    'one property for each thing that can be laid down',
  ),
  budget('licences', /^THIRD_PARTY_LICENCES\.txt$/, 5_800, 'in full, of each package that is built in'),
  budget('entry of the panel', chunk('panel'), 5_250, 'read before the panel is drawn'),
  budget('entry of the popup', chunk('popup'), 6_250, 'read before one can type'),
  budget(
    'entry of the library',
    chunk('library'),
    5_800,
    'its frame and the article; a view comes when one goes to it',
  ),
  budget('what all pages share', chunk('pages'), 20_450, 'Preact and the records as they are drawn'),
  budget('what pages share with workers', chunk('(?:values|shared|answers)'), 12_250, 'schemas and dates'),
  budget('review of an article', chunk('ReviewView'), 12_200, 'the largest form there is'),
  budget('settings', chunk('SettingsView'), 6_250, 'with the pictures of what each does'),
  budget('imports', chunk('ImportView'), 5_450, 'with every sentence on what came of a file'),
  budget('map', chunk('MapView'), 3_600, 'with the outline of the country'),
  budget('other view', chunk('\\w+View'), 3_050, 'a list or a table out of shared parts'),
  {
    kind: 'part that several share',
    files: /^chunks\/[\w-]+\.js$/,
    most: 32_200,
    together: 81_300,
    reason:
      'Dexie with the store, Fuse.js with search and what judgments taught, and small parts of the library',
  },
];

function budget(kind: string, files: RegExp, most: number, reason: string): Budget {
  return { kind, files, most, reason };
}

/** Of an entry in a zip besides its content and twice its name, and of the end (APPNOTE.TXT 6.3.10). */
const ENTRY_BYTES = 30 + 46;
const END_BYTES = 22;

/** Bytes of the zip that holds these files. */
export const packedSize = (files: readonly BuiltFile[]): number =>
  files.reduce(
    (sum, { path, content }) =>
      sum + deflateRawSync(content, { level: 9 }).length + ENTRY_BYTES + 2 * Buffer.byteLength(path),
    END_BYTES,
  );

const over = (what: string, size: number, most: number): string[] =>
  size > most ? [`${what} weighs ${size} bytes, ${size - most} over its limit of ${most}.`] : [];

/** What is over its budget, or has none: a sentence each, with file, size and limit in bytes. */
export function overBudget(
  files: readonly BuiltFile[],
  atWake: number,
  browser: BrowserName,
  budgets: readonly Budget[] = BUDGETS,
): string[] {
  const kinds = new Map(budgets.map((each) => [each, 0]));
  const faults = files.flatMap(({ path, content }) => {
    const kind = budgets.find((each) => each.files.test(path));
    if (!kind) return [`${path} is a file of no kind that has a budget.`];
    const size = gzipSync(content).length;
    kinds.set(kind, (kinds.get(kind) ?? 0) + size);
    return over(`${path} (${kind.kind}: ${kind.reason})`, size, kind.most);
  });
  const sums = [...kinds].flatMap(([{ kind, together, reason }, size]) =>
    together === undefined ? [] : over(`Every ${kind} together (${reason})`, size, together),
  );
  return [
    ...faults,
    ...sums,
    ...over('What the worker parses at each wake', atWake, MOST_AT_WAKE[browser]),
    ...over('The package', packedSize(files), MOST_BUILT),
  ];
}
