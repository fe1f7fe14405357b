import { parse } from 'csv-parse/sync';
import * as v from 'valibot';

/** One line of a gazetteer file, parsed. */
export interface Row<T> {
  file: string;
  /** Line in the file, counted from 1; the header is line 1. */
  line: number;
  value: T;
}

/** Where in the gazetteer's files something stands. */
export type Where = Pick<Row<unknown>, 'file' | 'line'>;

/** The gazetteer's files say something impossible: names the file, the row (its line) and the field. */
export class GazetteerFault extends Error {
  override name = 'GazetteerFault';
  readonly file: string;
  readonly row: number;
  readonly field: string;

  constructor(where: Where, field: string, reason: string, options?: ErrorOptions) {
    super(`${where.file}, row ${where.line}, ${field}: ${reason}`, options);
    this.file = where.file;
    this.row = where.line;
    this.field = field;
  }
}

const Parsed = v.array(
  v.object({ info: v.object({ lines: v.number() }), record: v.record(v.string(), v.string()) }),
);

/**
 * Reads CSV text (UTF-8, comma, RFC 4180 quotes, one header line) into rows of the given shape.
 * @throws {GazetteerFault} where the text is no such CSV, a column is missing or unknown, or a field is not
 * of its shape. An empty file is a fault too: it is a lost file, never a fact.
 */
export function readRows<const S extends v.GenericSchema>(
  file: string,
  text: string,
  shape: S,
): Row<v.InferOutput<S>>[] {
  const records = parseCsv(file, text);
  if (records.length === 0) throw new GazetteerFault({ file, line: 1 }, 'header', 'no rows');
  return records.map(({ info, record }) => {
    const where = { file, line: info.lines };
    const parsed = v.safeParse(shape, record);
    if (parsed.success) return { ...where, value: parsed.output };
    const [issue] = parsed.issues;
    throw new GazetteerFault(where, v.getDotPath(issue) ?? 'row', issue.message);
  });
}

function parseCsv(file: string, text: string): v.InferOutput<typeof Parsed> {
  try {
    return v.parse(Parsed, parse(text, { bom: true, columns: true, info: true, skip_empty_lines: true }));
  } catch (cause) {
    const line = v.is(v.object({ lines: v.number() }), cause) ? cause.lines : 1;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new GazetteerFault({ file, line }, 'row', reason, { cause });
  }
}

/** @throws {GazetteerFault} at the second row that bears the same key. */
export function assertUnique<T>(rows: readonly Row<T>[], field: string, key: (value: T) => string): void {
  const firstLines = new Map<string, number>();
  for (const row of rows) {
    const first = firstLines.get(key(row.value));
    if (first !== undefined) throw new GazetteerFault(row, field, `stands already on row ${first}`);
    firstLines.set(key(row.value), row.line);
  }
}
