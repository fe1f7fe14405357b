import type { Fault, SourceFile } from './fault.ts';
import { roomOf } from './rooms.ts';
import { isNode, lineAt, nameOf, parseSource, type SyntaxNode, walk } from './syntax.ts';

/** Beyond these a reason must be given; the usual is half of it. */
const LIMITS = { file: 300, function: 60 };

const FUNCTIONS = ['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'];
const REASON = /long because \S/;

/** Files and functions that are too long, files that only re-export, and bags instead of names. */
export function shapeFaults(files: readonly SourceFile[]): Fault[] {
  return files.flatMap((file) => {
    const program = parseSource(file);
    return [...longFile(file), ...longFunctions(file, program), ...barrel(file, program), ...bag(file.path)];
  });
}

function longFile({ path, text }: SourceFile): Fault[] {
  const lines = text.replace(/\n$/, '').split('\n');
  if (lines.length <= LIMITS.file || REASON.test(lines[0] ?? '')) return [];
  const what = `file of ${lines.length} lines (at most ${LIMITS.file})`;
  return [{ path, line: 1, what, mend: `split it by what it does, or open it with "// long because …"` }];
}

function longFunctions({ path, text }: SourceFile, program: SyntaxNode): Fault[] {
  const lines = text.split('\n');
  const faults: Fault[] = [];
  walk(program, (node, parents) => {
    if (!FUNCTIONS.includes(node.type) || isSuite(parents.at(-1))) return;
    const line = lineAt(text, node.start);
    const length = lineAt(text, node.end) - line + 1;
    if (length <= LIMITS.function || REASON.test(commentAbove(lines, line))) return;
    const what = `function of ${length} lines (at most ${LIMITS.function})`;
    faults.push({ path, line, what, mend: `split it by its steps, or say above it "// long because …"` });
  });
  return faults;
}

/** The callback of `describe(…)` is a list of tests, not one function's work. */
function isSuite(parent: SyntaxNode | undefined): boolean {
  if (parent?.type !== 'CallExpression') return false;
  let callee: unknown = parent.callee;
  while (isNode(callee) && !nameOf(callee))
    callee = callee.type === 'MemberExpression' ? callee.object : callee.callee;
  return nameOf(callee) === 'describe';
}

function commentAbove(lines: readonly string[], line: number): string {
  const above: string[] = [];
  for (let at = line - 2; at >= 0 && /^\s*(\/\/|\/?\*)/.test(lines[at] ?? ''); at -= 1)
    above.unshift(lines[at] ?? '');
  return above.join('\n');
}

function barrel({ path }: SourceFile, program: SyntaxNode): Fault[] {
  const statements = Array.isArray(program.body) ? program.body.filter(isNode) : [];
  const exports = statements.filter((statement) => /^Export(All|Named)Declaration$/.test(statement.type));
  const others = statements.length - statements.filter(({ type }) => type === 'ImportDeclaration').length;
  const onlyPassesOn =
    exports.length === others && exports.every((statement) => !isNode(statement.declaration));
  if (exports.length === 0 || !onlyPassesOn) return [];
  return [
    {
      path,
      line: 1,
      what: 'barrel: it only re-exports',
      mend: 'delete it and import from the file that defines',
    },
  ];
}

/** Names under which anything may be put, so that nothing is found again. */
const BAGS = /^(utils?|utilities|types|helpers?|common|misc|lib|shared)(\.[a-z]+)*$/;

function bag(path: string): Fault[] {
  const room = roomOf(path);
  const named = path.split('/').find((part) => BAGS.test(part));
  if (room === 'tests' || room === 'root' || !named) return [];
  return [
    { path, line: 1, what: `"${named}" is a bag`, mend: 'name it for what it knows: fold.ts, citation.ts' },
  ];
}
