import { parseArgs } from 'node:util';
import { JSDOM, VirtualConsole } from 'jsdom';
import { readCorpus } from '../corpus/read-corpus.ts';
import type { Municipality } from '../model/gazetteer.ts';
import type { HitRef, Related } from '../model/hit.ts';
import { MOST_OWN_PLACES, type StoredRecord } from '../model/records.ts';
import { readPage } from '../page/read-page.ts';
import { coverage } from '../related/library/coverage.ts';
import { libraryCorpus } from '../related/library/library-corpus.ts';
import type { Corpus } from '../related/prepare.ts';
import { related } from '../related/related.ts';
import { pageOn, SUBJECT_PAGES, type SubjectPage } from './coverage-pages.ts';
import { markdownTable, tableHead, tableRow } from './markdown-table.ts';
import { nodeCorpus } from './node-corpus.ts';

/*
 * npm run -s coverage            the table and its sums
 * npm run -s coverage -- --json  the same as JSON
 */

type Shown = 'interview' | 'register' | 'peers' | 'nothing';

interface Visit {
  page: string;
  /** What of the site's own is shown on the page's subject; of the front page, whatever it is about. */
  shows: Shown;
  opens: boolean;
  /** Rows of the site's own on the page's subject. */
  rows: string[];
  /** Those of them that are of the very theme that the page was written on. */
  ofTheme: string[];
}

interface Line {
  code: string;
  name: string;
  county: string;
  visits: Visit[];
}

const isOwn = ({ by }: HitRef) => by[0] === 'own';

/** Told in an interview about the site, or in one that names it. */
const isTold = ({ by, register }: HitRef) => !register && (by[0] === 'own' || by[0] === 'named');

function shows({ hits }: Related, own: readonly HitRef[]): Shown {
  if (own.some(isTold)) return 'interview';
  if (own.some(isOwn)) return 'register';
  return hits.length > 0 ? 'peers' : 'nothing';
}

function visitOf(page: SubjectPage, answer: Related, records: ReadonlyMap<string, StoredRecord>): Visit {
  const own = answer.hits.filter(
    (hit) => (isOwn(hit) || isTold(hit)) && (hit.onSubject || page.theme === null),
  );
  const rows = own.flatMap(({ id, register }) => {
    const stored = records.get(id);
    return register && stored && stored.record.places.length <= MOST_OWN_PLACES ? [stored] : [];
  });
  const { theme } = page;
  return {
    page: page.name,
    shows: shows(answer, own),
    opens: answer.opens,
    rows: rows.map(({ record }) => record.id),
    ofTheme: rows
      .filter(({ record }) => theme !== null && record.themes.includes(theme))
      .map(({ record }) => record.id),
  };
}

async function visit(municipality: Municipality, page: SubjectPage, corpus: Corpus): Promise<Visit> {
  const made = pageOn(municipality, page);
  if (!made) throw new Error(`${municipality.name} has no site`);
  const { document } = new JSDOM(made.html, { virtualConsole: new VirtualConsole() }).window;
  const answer = await related(readPage(document, made.url), corpus);
  const records = await corpus.shelf.records(answer.hits.map(({ id }) => id));
  return visitOf(page, answer, new Map(records.map((stored) => [stored.record.id, stored])));
}

const SIGNS: Record<Shown, string> = {
  interview: 'interview',
  register: 'register',
  peers: 'peers',
  nothing: '–',
};

/** How many municipalities one of the five subject pages shows something for. */
const countWhere = (lines: readonly Line[], holds: (visit: Visit) => boolean) =>
  lines.filter(({ visits }) => visits.some((each) => each.page !== SUBJECT_PAGES[0]?.name && holds(each)))
    .length;

/** For how many municipalities the register has a row of their own on one of the five subjects: more can't be shown. */
function countPossible(corpus: Corpus): number {
  const themes = SUBJECT_PAGES.flatMap(({ theme }) => theme ?? []);
  const covered = themes.flatMap((theme) =>
    coverage(libraryCorpus(corpus), { theme }).filter(({ rows }) => rows > 0),
  );
  return new Set(covered.map(({ code }) => code)).size;
}

function sums(lines: readonly Line[], possible: number) {
  const ofPage = (name: string, what: Shown) =>
    lines.filter(({ visits }) => visits.some(({ page, shows: shown }) => page === name && shown === what))
      .length;
  return {
    municipalities: lines.length,
    possible,
    ofTheme: countWhere(lines, ({ ofTheme }) => ofTheme.length > 0),
    onSubject: countWhere(lines, ({ rows }) => rows.length > 0),
    own: countWhere(lines, ({ shows: shown }) => shown === 'interview' || shown === 'register'),
    pages: SUBJECT_PAGES.map(({ name }) => ({
      page: name,
      interview: ofPage(name, 'interview'),
      register: ofPage(name, 'register'),
      peers: ofPage(name, 'peers'),
      nothing: ofPage(name, 'nothing'),
    })),
  };
}

function print(lines: readonly Line[], possible: number): void {
  const names = SUBJECT_PAGES.map(({ name }) => name);
  console.log(tableHead('municipality', 'county', ...names));
  for (const { name, county, visits } of lines) {
    const cells = visits.map(({ shows: shown, ofTheme }) =>
      ofTheme.length > 0 ? `${SIGNS[shown]} (${ofTheme.join(', ')})` : SIGNS[shown],
    );
    console.log(tableRow(name, county, ...cells));
  }
  const { municipalities, ofTheme, onSubject, own, pages } = sums(lines, possible);
  const counts = pages.map(({ page, interview, register, peers, nothing }) => [
    page,
    interview,
    register,
    peers,
    nothing,
  ]);
  console.log(`\n${markdownTable(['page', 'interview', 'register', 'peers', 'nothing'], counts)}`);
  console.log(
    `\nOf ${municipalities} municipalities, at least one of the five subject pages shows\n` +
      `- ${ofTheme}: a row of the register on that page's own theme which names at most ${MOST_OWN_PLACES} municipalities, ` +
      `of ${possible} for which there is one\n` +
      `- ${onSubject}: such a row on any theme that the page is found to be about\n` +
      `- ${own}: an interview or a row of its own on the page's subject`,
  );
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
  const files = readCorpus();
  const corpus = nodeCorpus();
  const lines: Line[] = [];
  for (const municipality of files.gazetteer.municipalities) {
    const visits: Visit[] = [];
    for (const page of SUBJECT_PAGES) visits.push(await visit(municipality, page, corpus));
    const { code, name, county } = municipality;
    lines.push({ code, name, county, visits });
  }
  const possible = countPossible(corpus);
  if (values.json) console.log(JSON.stringify({ sums: sums(lines, possible), municipalities: lines }));
  else print(lines, possible);
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
