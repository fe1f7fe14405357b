import type { SourceFile } from './fault.ts';
import { isNode, lineAt, literalText, parseSource, type SyntaxNode, walk } from './syntax.ts';

/**
 * One way by which a file reaches another; `specifier` is undefined where it is computed.
 * `import { type A }` is not `typeOnly`: under verbatimModuleSyntax the import itself stays in the program.
 */
export type Import = {
  specifier: string | undefined;
  line: number;
  typeOnly: boolean;
  kind: 'static' | 'dynamic' | 're-export' | 'type' | 'glob';
};

type Found = Omit<Import, 'line'>;

/**
 * All imports of a file: static, for effect, dynamic, re-exports, types by `import('…')`, `require`
 * and `import.meta.glob`.
 */
export function importsOf(file: SourceFile): Import[] {
  const imports: Import[] = [];
  walk(parseSource(file), (node) => {
    const found = importIn(node);
    if (found) imports.push({ ...found, line: lineAt(file.text, node.start) });
  });
  return imports;
}

function importIn(node: SyntaxNode): Found | undefined {
  const from = literalText(node.source);
  switch (node.type) {
    case 'ImportDeclaration':
      return { specifier: from, typeOnly: node.importKind === 'type', kind: 'static' };
    case 'ExportAllDeclaration':
      return { specifier: from, typeOnly: node.exportKind === 'type', kind: 're-export' };
    case 'ExportNamedDeclaration':
      if (!isNode(node.source)) return undefined;
      return { specifier: from, typeOnly: node.exportKind === 'type', kind: 're-export' };
    case 'ImportExpression':
      return { specifier: from, typeOnly: false, kind: 'dynamic' };
    case 'TSImportType':
      return { specifier: from, typeOnly: true, kind: 'type' };
    case 'TSExternalModuleReference':
      return { specifier: literalText(node.expression), typeOnly: false, kind: 'static' };
    case 'CallExpression':
      return callIn(node);
    default:
      return undefined;
  }
}

function callIn(node: SyntaxNode): Found | undefined {
  const [first] = Array.isArray(node.arguments) ? node.arguments : [];
  const callee = node.callee;
  if (!isNode(callee)) return undefined;
  if (callee.type === 'Identifier' && callee.name === 'require') {
    return { specifier: literalText(first), typeOnly: false, kind: 'dynamic' };
  }
  const isGlob =
    callee.type === 'MemberExpression' && isNode(callee.object) && callee.object.type === 'MetaProperty';
  if (isGlob && isNode(callee.property) && callee.property.name === 'glob') {
    return { specifier: literalText(first), typeOnly: false, kind: 'glob' };
  }
  return undefined;
}
