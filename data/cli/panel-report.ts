/** What a reader sees of one record in the panel. */
export type SeenRecord = { first: string; who: string; why: string };

/** What a reader sees of the panel on one page. */
export type SeenPanel = {
  heading: string;
  note: string;
  sections: { title: string; records: SeenRecord[] }[];
};

/** What stands beside a page: the panel, only the launcher with its words, or nothing. */
export type SeenBeside =
  | { shows: 'panel'; panel: SeenPanel }
  | { shows: 'launcher'; name: string }
  | { shows: 'nothing' };

const LINE = 96;
/** So many records of a section are told; the rest are counted. */
const TOLD = 3;

/** A text on one line, cut at a word so that it stays within 96 characters. */
export function oneLine(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  if (line.length <= LINE) return line;
  return `${line.slice(0, LINE).replace(/\s+\S*$/, '')} …`;
}

/** What the panel shows, as indented lines. */
export function describeBeside(seen: SeenBeside): string {
  if (seen.shows === 'nothing') return '  nothing';
  if (seen.shows === 'launcher') return `  only the launcher: ${seen.name}`;
  const { heading, note, sections } = seen.panel;
  return [`  ${note ? `${heading} · ${note}` : heading}`, ...sections.flatMap(describeSection)].join('\n');
}

function describeSection({ title, records }: SeenPanel['sections'][number]): string[] {
  const left = records.length - TOLD;
  const told = records.slice(0, TOLD).flatMap(describeRecord);
  return [`  ${title}`, ...told, ...(left > 0 ? [`    … and ${left} more`] : [])];
}

function describeRecord({ first, who, why }: SeenRecord): string[] {
  const below = [who, why].filter(Boolean).map((line) => `      ${oneLine(line)}`);
  return [`    – ${oneLine(first)}`, ...below];
}
