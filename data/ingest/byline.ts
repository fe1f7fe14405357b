import { pronounOf } from './first-names.ts';
import { datesIn } from './swedish-date.ts';

/** What a line about an article says of it; empty where it says nothing. */
export interface Byline {
  published?: string;
  updated?: string;
  reporter?: string;
  photographer?: string;
  publication?: string;
}

const WORD = String.raw`(?!(?:[Tt]ext|TEXT|[Ff]oto(?:graf)?|FOTO|[Bb]ild|BILD|[Ii]llustration|[Pp]ublicera[dt]|[Uu]ppdatera[dt])(?!\p{L}))\p{Lu}[\p{L}'’]*(?:-\p{Lu}[\p{L}'’]*)*`;
const NAME = String.raw`${WORD}(?:\s+(?:von|af|de|van|der)\s+${WORD}|\s+${WORD}){1,3}`;
const REPORTER = new RegExp(
  String.raw`(?:^|[\s·|,.(\d])(?<!\p{Ll}s\s)(?:av|text(?:\s+(?:och|&)\s+(?:foto|bild))?|reporter|skribent|journalist|TEXT|AV)(?:\s*:\s*|\s+)(?<name>${NAME})`,
  'u',
);
const REPORTER_CAPITAL = new RegExp(
  REPORTER.source.replace(
    '(?:av|',
    '(?:Av|av|Text(?:\\s+(?:och|&)\\s+(?:foto|bild))?|Reporter|Skribent|Journalist|',
  ),
  'u',
);
const PHOTOGRAPHER = new RegExp(
  String.raw`(?:[Ff]oto(?:graf)?|FOTO|[Bb]ild)(?:\s*:\s*|\s+)(?<name>${NAME})`,
  'u',
);
const JOURNALIST = new RegExp(
  String.raw`(?:^|[|·]\s*)(?<name>${NAME}),?\s+(?:[Jj]ournalist|[Rr]eporter|[Ss]kribent|text(?:$|\s*[|·,]))`,
  'u',
);
/** A name and nothing else: what is left of "Camilla Wide 2 februari 2024" without its date. */
const ALONE = new RegExp(`^${NAME}$`, 'u');
const ALL_CAPITALS = /^\p{Lu}[\p{Lu}'’-]+(?:\s+\p{Lu}[\p{Lu}'’-]+){1,3}$/u;
/** More words than this is prose in which a date or a name happens to stand. */
const LONGEST = 22;
/** Words beside a date that make it the article's own. */
const DATELINE =
  /\b(?:publicerad|publicerat|uppdaterad|uppdaterat|senast|ändrad|kl|klockan|den|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|av|text|foto|reporter)\b/giu;
/** Sections that one site's pages glue to the reporter's name when they are saved as text: "Tim Lefflerdigit". */
const GLUED_SECTION = /(?<=\p{Ll}{2})digit$/u;

/** A sentence in marks: "Han får medhåll av Anna Ek: ”Siffrorna talar.”" is no byline. */
const CITES = /[”"»“][^”"»«“]*[.!?…][”"»«“]/u;

/** Reads a line as a byline or dateline; undefined where it is neither. */
export function bylineIn(text: string): Byline | undefined {
  const words = text.split(/\s+/).length;
  if (words > LONGEST || CITES.test(text)) return undefined;
  const found: Byline = { ...datesOf(text), ...namesOf(text) };
  if (ALL_CAPITALS.test(text) && words <= 4)
    found.reporter = personName(text.replace(/^(?:AV|TEXT)\s+/u, ''));
  const publication = beside(text);
  if (publication !== undefined && Object.keys(found).length > 0) found.publication = publication;
  return Object.keys(found).length > 0 ? found : undefined;
}

const withoutDates = (text: string) =>
  datesIn(text).reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text);

function datesOf(text: string): Byline {
  const found: Byline = {};
  const dates = datesIn(text);
  const rest = withoutDates(text);
  const own = /publicera|uppdatera|^pressmeddelande\b/i.test(text);
  const others = rest.replace(DATELINE, '').match(/\p{L}{2,}/gu)?.length ?? 0;
  if (!own && others > 6 && !/·|\|/.test(text)) return {};
  if (!own && others > 2 && !REPORTER_CAPITAL.test(text) && !/·|\|/.test(text)) return {};
  for (const { start, date } of dates) {
    const before = text.slice(0, start);
    if (/(?:uppdatera[dt]|ändrad|senast)\P{L}*(?:den\s*)?(?:\p{L}+dag\s+)?$/iu.test(before))
      found.updated ??= date;
    else if (!/(?:beslut|antag|fastställ|reviderad)\p{L}*[^.]*$/iu.test(before)) found.published ??= date;
  }
  return found;
}

function namesOf(text: string): Byline {
  const found: Byline = {};
  const written = REPORTER_CAPITAL.exec(text);
  // "… sköts av Molnverket AB." is prose; a byline has its word first, or a date or a sign before it.
  const isProse =
    written !== null &&
    written.index > 0 &&
    /^.\p{Ll}/u.test(written[0]) &&
    datesIn(text).length === 0 &&
    !/[·|:]/.test(text);
  const reporter = JOURNALIST.exec(text)?.groups?.name ?? (isProse ? undefined : written?.groups?.name);
  if (reporter !== undefined) found.reporter = personName(reporter);
  if (found.reporter === undefined && datesIn(text).length > 0) {
    const rest = withoutDates(text).replace(/[\s·|,–-]+$|^[\s·|,–-]+/g, '');
    const name = ALL_CAPITALS.test(rest) ? personName(rest) : ALONE.exec(rest)?.[0];
    if (name !== undefined && pronounOf(name) !== undefined) found.reporter = name;
  }
  const photographer = PHOTOGRAPHER.exec(text)?.groups?.name;
  if (photographer !== undefined) found.photographer = personName(photographer);
  return found;
}

/** A name as it is written in text: without what was glued to it, and not in capitals. */
function personName(raw: string): string {
  const parted = raw
    .replace(/(?<=\p{Ll}{3})(?=\p{Lu}).*$/u, '')
    .replace(GLUED_SECTION, '')
    .trim();
  if (!ALL_CAPITALS.test(parted)) return parted;
  return parted.toLowerCase().replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase());
}

/** "Av Jonna Lööv · 9 nov. 2023": who wrote it or took the picture. */
const WRITTEN = /^(?:av|text|foto(?:graf)?|bild|illustration|reporter|skribent|journalist)(?!\p{L})/iu;

/** What a page or a release calls its own kind, and no publication is called. */
const LABEL =
  /^(?:pressmeddelanden?|pressinformation|nyhet(?:er)?|aktuellt|debatt|krönika|ledare|insändare|reportage|intervju|artikel|kultur|sport|ekonomi|inrikes|utrikes|lokalt|opinion|blogg|start|hem|meny)$/iu;
export const isLabel = (text: string): boolean => LABEL.test(text.trim());

/** "Tallboda-Kuriren · 22/5 2024 · Reporter: …": what is neither date nor name is the publication. */
function beside(text: string): string | undefined {
  const parts = text.split(/\s*[·|]\s*/);
  if (parts.length < 2) return undefined;
  return parts.find(
    (part) =>
      /^\p{Lu}[^:]*$/u.test(part) &&
      datesIn(part).length === 0 &&
      !/publicera|uppdatera/i.test(part) &&
      !WRITTEN.test(part) &&
      !isLabel(part),
  );
}
