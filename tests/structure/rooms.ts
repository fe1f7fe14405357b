/** The rooms under data/ that are part of the product; `cli` is apart, as the Node commands. */
const DATA_ROOMS = [
  'model',
  'corpus',
  'gazetteer',
  'language',
  'page',
  'ingest',
  'search',
  'related',
  'store',
  'dossier',
  'locales',
  'bridge',
] as const;

type DataRoom = (typeof DATA_ROOMS)[number];

/** Where a file lives: `root` is what stands directly in the top level, such as wxt.config.ts. */
export type Room =
  | DataRoom
  | 'cli'
  | 'components'
  | 'entrypoints'
  | 'wiring'
  | 'in-page'
  | 'public'
  | 'tests'
  | 'root';

const OUTSIDE_DATA: readonly Room[] = ['components', 'entrypoints', 'public', 'tests'];

/** The room of a file given by its path from the root; undefined where there is no such room. */
export function roomOf(path: string): Room | undefined {
  const parts = path.split('/');
  const [top, second] = parts;
  if (parts.length === 1) return 'root';
  if (path.startsWith('entrypoints/wiring/')) return 'wiring';
  if (path.startsWith('entrypoints/in-page/')) return 'in-page';
  if (top !== 'data') return OUTSIDE_DATA.find((room) => room === top);
  if (parts.length === 2) return undefined;
  return second === 'cli' ? 'cli' : DATA_ROOMS.find((room) => room === second);
}

/** The entry that a file of `entrypoints` belongs to: its folder, or itself, without its ending. */
export function entryOf(path: string): string {
  const [, entry = '', ...below] = path.split('/');
  return below.length > 0 ? entry : entry.replace(/\.[a-z]+$/, '');
}

/** Which rooms a room may import from, besides itself: the arrows of the design. */
export const ARROWS: Record<Room, readonly Room[]> = {
  model: [],
  language: ['model'],
  gazetteer: ['language', 'model'],
  corpus: ['gazetteer', 'language', 'model'],
  ingest: ['language', 'model'],
  search: ['language', 'model'],
  related: ['gazetteer', 'search', 'language', 'model'],
  page: ['model'],
  store: ['model'],
  dossier: ['model'],
  bridge: ['model'],
  locales: ['model'],
  components: ['model', 'locales'],
  wiring: [...DATA_ROOMS, 'components'],
  'in-page': DATA_ROOMS,
  entrypoints: [...DATA_ROOMS, 'components', 'wiring', 'in-page', 'public'],
  cli: [...DATA_ROOMS, 'components', 'wiring', 'in-page', 'entrypoints', 'public'],
  public: [],
  root: DATA_ROOMS,
  tests: [...DATA_ROOMS, 'cli', 'components', 'wiring', 'in-page', 'entrypoints', 'public', 'root'],
};

/** Arrows along which only types may go: `import type`, nothing that runs. */
export const TYPES_ONLY: readonly (readonly [from: Room, to: Room])[] = [
  ['components', 'model'],
  ['locales', 'model'],
];

/** The one folder of the tests that a command uses: it opens a browser on sample pages, as the tests do. */
export const SHARED_WITH_CLI = ['tests/e2e/harness/'];

const NODE_ONLY: readonly Room[] = ['corpus', 'gazetteer'];

/** Packages and the rooms that may import them. Tests, commands and root configs may import any. */
export const PACKAGES: Record<string, readonly Room[]> = {
  valibot: [
    'model',
    'corpus',
    'gazetteer',
    'ingest',
    'search',
    'related',
    'store',
    'dossier',
    'bridge',
    'entrypoints',
  ],
  dexie: ['store'],
  preact: ['components', 'wiring', 'entrypoints'],
  'fuse.js': ['search', 'related', 'ingest'],
  '@mozilla/readability': ['ingest'],
  fflate: ['ingest'],
  linkedom: ['ingest'],
  '@orama/stemmers': ['language'],
  '@orama/stopwords': ['language'],
  'webextension-polyfill': ['bridge', 'entrypoints'],
  '@wxt-dev/webextension-polyfill': ['bridge', 'entrypoints'],
  wxt: ['bridge', 'in-page', 'entrypoints'],
  '@wxt-dev/i18n': ['locales', 'components', 'wiring', 'entrypoints'],
  '#i18n': ['locales', 'components', 'wiring', 'entrypoints'],
  yaml: NODE_ONLY,
  'csv-parse': NODE_ONLY,
  node: NODE_ONLY,
};

/** The rooms that see the browser's extension API. */
export const SEES_BROWSER: readonly Room[] = ['bridge', 'in-page', 'entrypoints', 'cli', 'tests', 'root'];

/** The rooms that may import any package. */
export const ANY_PACKAGE: readonly Room[] = ['cli', 'tests', 'root'];
