import type { Fault, SourceFile } from './fault.ts';
import { type Room, roomOf, SEES_BROWSER } from './rooms.ts';
import { isNode, lineAt, nameOf, parseSource, type SyntaxNode, walk } from './syntax.ts';

/** Text of pages, messages, files and rows is shown as text; these turn it into elements or programs. */
const MAKES_HTML = new Set([
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'dangerouslySetInnerHTML',
  'setHTMLUnsafe',
  'createContextualFragment',
  'srcdoc',
]);

/** Rooms that are no part of what is shipped. */
const NOT_SHIPPED: readonly Room[] = ['cli', 'tests', 'root'];

/** What the product must not say: HTML out of strings, chance, and the browser where it isn't known. */
export function forbiddenFaults(files: readonly SourceFile[]): Fault[] {
  return files.flatMap((file) => {
    const room = roomOf(file.path);
    return room && !NOT_SHIPPED.includes(room) ? faultsIn(file, room) : [];
  });
}

function faultsIn(file: SourceFile, room: Room): Fault[] {
  const faults: Fault[] = [];
  walk(parseSource(file), (node) => {
    const breach = htmlIn(node) ?? memberIn(node, room) ?? programIn(node);
    if (breach) faults.push({ path: file.path, line: lineAt(file.text, node.start), ...breach });
  });
  return faults;
}

type Breach = Pick<Fault, 'what' | 'mend'>;

/** The name that a node reads, writes or gives: a.innerHTML, a['innerHTML'], {innerHTML: …}, innerHTML={…}. */
function givenName(node: SyntaxNode): string | undefined {
  if (node.type === 'MemberExpression') return nameOf(node.property);
  if (node.type === 'JSXAttribute') return nameOf(node.name);
  return node.type === 'Property' ? nameOf(node.key) : undefined;
}

function htmlIn(node: SyntaxNode): Breach | undefined {
  const name = givenName(node);
  if (name && MAKES_HTML.has(name)) {
    return { what: `${name} makes HTML out of a string`, mend: 'use textContent, createElement or JSX' };
  }
  const isWrite =
    node.type === 'MemberExpression' && nameOf(node.object) === 'document' && /^write(ln)?$/.test(name ?? '');
  return isWrite ? { what: 'document.write', mend: 'use textContent, createElement or JSX' } : undefined;
}

function memberIn(node: SyntaxNode, room: Room): Breach | undefined {
  if (node.type !== 'MemberExpression') return undefined;
  const owner = nameOf(node.object);
  const name = nameOf(node.property);
  if (owner === 'Math' && name === 'random') {
    return {
      what: 'Math.random',
      mend: 'crypto.randomUUID() for an id; a seed as a parameter for anything else',
    };
  }
  const isApi =
    isNode(node.object) && node.object.type === 'Identifier' && (owner === 'chrome' || owner === 'browser');
  if (!isApi || SEES_BROWSER.includes(room)) return undefined;
  return {
    what: `${room} uses the extension API (${owner}.${name ?? '…'})`,
    mend: 'only data/bridge and entrypoints see it: take the value, or a narrow function, as a parameter',
  };
}

function programIn(node: SyntaxNode): Breach | undefined {
  const callee =
    node.type === 'CallExpression' || node.type === 'NewExpression' ? nameOf(node.callee) : undefined;
  const makesProgram = callee === 'eval' || (node.type === 'NewExpression' && callee === 'Function');
  return makesProgram ? { what: `${callee} runs a string`, mend: 'write the function out' } : undefined;
}
