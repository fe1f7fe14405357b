import * as v from 'valibot';

/** One thing wrong in the corpus, told so that an editor finds the place. */
export interface Fault {
  file: string;
  /** Id of the article, quote, initiative or theme, or its position where it has none. */
  record: string;
  field: string;
  problem: string;
}

/** Thrown when the corpus can't be compiled; carries every fault, not only the first. */
export class CorpusError extends Error {
  override name = 'CorpusError';
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(
      faults.map((fault) => `${fault.file}: ${fault.record}: ${fault.field}: ${fault.problem}`).join('\n'),
    );
    this.faults = faults;
  }
}

function idOf(item: unknown): string | undefined {
  if (typeof item !== 'object' || item === null || !('id' in item)) return undefined;
  return typeof item.id === 'string' ? item.id : undefined;
}

/** Names a schema's issue by the innermost thing on its path that has an id. */
function faultOfIssue(file: string, issue: v.BaseIssue<unknown>): Fault {
  const path = issue.path ?? [];
  let depth = 0;
  let record = '(file)';
  path.forEach((step, index) => {
    const id = idOf(step.input);
    if (id !== undefined) {
      record = id;
      depth = index;
    }
  });
  const field = path
    .slice(depth)
    .map((step) => String(step.key))
    .join('.');
  return { file, record, field: field === '' ? '(whole)' : field, problem: issue.message };
}

/** Parses a value by its schema; adds a fault for each issue and gives undefined where there is one. */
export function parseOrFault<S extends v.GenericSchema>(
  schema: S,
  value: unknown,
  file: string,
  faults: Fault[],
): v.InferOutput<S> | undefined {
  const parsed = v.safeParse(schema, value);
  if (parsed.success) return parsed.output;
  faults.push(...parsed.issues.map((issue) => faultOfIssue(file, issue)));
  return undefined;
}
