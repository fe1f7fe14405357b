import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { markdownTable, tableHead, tableRow } from '../../../data/cli/markdown-table.ts';
import { linkingFigures } from './linking.ts';
import { figures, type Score, scoreFolder, together, unpackedPress } from './score.ts';

/** The parts of the set that ingest is judged by. */
export const INGEST_PARTS = ['tuned', 'more', 'audited', 'judged', 'blind', 'blind-2'] as const;
type IngestPart = (typeof INGEST_PARTS)[number];

/** Of these nothing but sums is looked at. */
export const isBlind = (part: IngestPart): boolean => part === 'blind' || part === 'blind-2';

const share = (part: number, whole: number) => (whole === 0 ? '–' : (part / whole).toFixed(3));

/** Prints how well articles are read and linked, as Markdown tables; of the blind part nothing but its sums. */
export function printIngest(): void {
  const press = unpackedPress();
  const head = ['part', 'articles', 'quotes', 'precision', 'recall', 'speaker', 'role', 'organisation', 'empty', 'faulty that are marked', 'sound that are marked'];
  console.log(`\n### Ingest\n\n${tableHead(...head)}`);
  const print = (name: string, score: Score) => {
    const shares = Object.values(figures(score)).map((value) => value.toFixed(3));
    const marks = [`${score.faultyMarked} of ${score.faulty}`, `${score.soundMarked} of ${score.sound}`];
    console.log(tableRow(name, score.articles, score.of, ...shares, ...marks));
    if (score.skipped > 0) console.log(`\n${name}: ${score.skipped} press releases left out, their archive is absent`);
  };
  const scoreOf = (part: IngestPart) => scoreFolder(join(import.meta.dirname, part), press);
  try {
    for (const part of INGEST_PARTS) print(part, scoreOf(part));
    print('both blind', together([scoreOf('blind'), scoreOf('blind-2')]));
  } finally {
    if (press !== undefined) rmSync(press, { recursive: true, force: true });
  }
  printLinking();
}

function printLinking(): void {
  const linked = linkingFigures();
  if (!linked) {
    console.log('\n### Links of a draft: left out, the five interviews’ texts are absent');
    return;
  }
  const { speakers, quotes } = linked;
  const rows: (readonly [string, number, number])[] = [
    ['speakers linked to the known person', linked.people, speakers],
    ['speakers linked to the employer', linked.employers, speakers],
    ['the same, were nobody known', linked.employersUnknown, speakers],
    ['quotes with one of their themes suggested', linked.themes, quotes],
    ['quotes with one of their themes suggested first', linked.firstTheme, quotes],
    ['themes suggested as certain that are the quote’s', linked.certainThemesRight, linked.certainThemes],
    ['quotes with exactly their places', linked.places, quotes],
  ];
  const shown = rows.map(([what, part, whole]) => [what, `${part} of ${whole}`, share(part, whole)]);
  console.log(`\n### Links of a draft\n\n${markdownTable(['', '', ''], shown)}`);
}
