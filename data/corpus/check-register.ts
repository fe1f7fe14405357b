import type { Fault } from './fault.ts';
import type { ReadRegister, RegisterRow } from './register.ts';

/** The file of rows whose municipalities lie in more than one county. */
const OF_SEVERAL_COUNTIES = 'register/flera-lan.yaml';

interface Placed {
  file: string;
  row: RegisterRow;
}

const fault = ({ file, row }: Placed, field: string, problem: string): Fault => ({
  file,
  record: row.id,
  field,
  problem,
});

/** A state can't be told of a day after its source was written. A year is after no day of its own. */
function isAfter(asOf: string, published: string): boolean {
  const precision = Math.min(asOf.length, published.length);
  return asOf.slice(0, precision) > published.slice(0, precision);
}

function dateFaults(placed: Placed): Fault[] {
  const { status, source } = placed.row;
  const isLater = status.asOf !== null && source.published !== null && isAfter(status.asOf, source.published);
  return isLater ? [fault(placed, 'status.asOf', `later than its source, of ${source.published}`)] : [];
}

/** One address is one source: two rows may not call it by two names or dates. */
function sourceFaults(placed: readonly Placed[]): Fault[] {
  const first = new Map<string, Placed>();
  return placed.flatMap((each) => {
    const { address, title, publication, published } = each.row.source;
    const other = first.get(address);
    if (!other) first.set(address, each);
    const same = other?.row.source;
    if (!same) return [];
    const differing = [
      ['title', title, same.title] as const,
      ['publication', publication, same.publication] as const,
      ['published', published, same.published] as const,
    ].filter(([, mine, others]) => mine !== others);
    return differing.map(([field]) =>
      fault(each, `source.${field}`, `differs from the same source in ${other.row.id}`),
    );
  });
}

function groupFaults(placed: readonly Placed[]): Fault[] {
  const counts = new Map<string, number>();
  for (const { row } of placed) if (row.group) counts.set(row.group, (counts.get(row.group) ?? 0) + 1);
  return placed
    .filter(({ row }) => row.group !== undefined && counts.get(row.group) === 1)
    .map((each) => fault(each, 'group', `no other row is of “${each.row.group}”`));
}

/** A row stands in the file of its county, so that an editor finds it; the file's first row says which that is. */
function countyFaults({ file, rows }: ReadRegister): Fault[] {
  const county = rows[0]?.places[0]?.slice(0, 2);
  const isOfFile = (code: string) => file === OF_SEVERAL_COUNTIES || code.slice(0, 2) === county;
  return rows
    .filter(({ places }) => !places.every(isOfFile))
    .map((row) =>
      fault({ file, row }, 'places', `not all in the county of this file; see ${OF_SEVERAL_COUNTIES}`),
    );
}

/** Faults of the register that no row shows by itself: in dates, in sources, in groups, in files. */
export function checkRegister(registers: readonly ReadRegister[]): Fault[] {
  const placed = registers.flatMap(({ file, rows }) => rows.map((row) => ({ file, row })));
  return [
    ...placed.flatMap(dateFaults),
    ...sourceFaults(placed),
    ...groupFaults(placed),
    ...registers.flatMap(countyFaults),
  ];
}
