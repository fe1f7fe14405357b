import { parseSync } from 'vite';
import type { SourceFile } from './fault.ts';

/** A node of the syntax tree (ESTree with TypeScript and JSX); offsets are UTF-16 code units. */
export type SyntaxNode = { type: string; start: number; end: number; [field: string]: unknown };

/** Whether a value out of the tree is a node. */
export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/**
 * The syntax tree of a TypeScript, TSX or plain JavaScript file.
 * @throws Error naming the file, where it can't be parsed
 */
export function parseSource(file: SourceFile): SyntaxNode {
  const { program, errors } = parseSync(file.path, file.text);
  const [error] = errors;
  if (error) throw new Error(`${file.path} can't be parsed: ${error.message}`);
  return program as unknown as SyntaxNode;
}

/** Calls `visit` with every node below and including `node`, outermost first, with its parents. */
export function walk(
  node: SyntaxNode,
  visit: (node: SyntaxNode, parents: readonly SyntaxNode[]) => void,
  parents: readonly SyntaxNode[] = [],
): void {
  visit(node, parents);
  const below = [...parents, node];
  for (const field of Object.values(node)) {
    for (const child of Array.isArray(field) ? field : [field]) {
      if (isNode(child)) walk(child, visit, below);
    }
  }
}

/** The text of a string literal or of a template without holes; undefined for anything else. */
export function literalText(node: unknown): string | undefined {
  if (!isNode(node)) return undefined;
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node.type !== 'TemplateLiteral' || !Array.isArray(node.quasis) || node.quasis.length !== 1)
    return undefined;
  const value: unknown = node.quasis[0]?.value;
  const cooked = typeof value === 'object' && value !== null && 'cooked' in value ? value.cooked : undefined;
  return typeof cooked === 'string' ? cooked : undefined;
}

/** The name an identifier (or a JSX name, or a string key) stands for. */
export function nameOf(node: unknown): string | undefined {
  if (!isNode(node)) return undefined;
  if (/^(JSX)?Identifier$/.test(node.type) && typeof node.name === 'string') return node.name;
  return literalText(node);
}

/** The line, counted from 1, on which an offset stands. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}
