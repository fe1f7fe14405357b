import type { Fault } from './fault.ts';

/** What may stand in the top level: the rooms, the configurations, and what convention puts beside them. */
const TOP_LEVEL = [
  'entrypoints',
  'components',
  'data',
  'public',
  'tests',
  'wxt.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'biome.json',
  'knip.json',
  'vitest.config.ts',
  'README.md',
  'ARCHITECTURE.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'LICENSE',
  '.ci',
  '.git',
  '.gitattributes',
  '.gitignore',
  '.npmrc',
];

/**
 * Names in the top level that are neither on the list nor ignored.
 * @param names files and folders directly in the root
 * @param ignore the text of .gitignore: plain names, folders with a slash, `*.ending`
 */
export function topLevelFaults(names: readonly string[], ignore: string): Fault[] {
  const patterns = ignore.split('\n').map((line) => line.trim().replace(/\/$/, ''));
  const isIgnored = (name: string) =>
    patterns.some(
      (pattern) => pattern === name || (/^\*\.\w+$/.test(pattern) && name.endsWith(pattern.slice(1))),
    );
  return names
    .filter((name) => !TOP_LEVEL.includes(name) && !isIgnored(name))
    .map((path) => ({
      path,
      line: 1,
      what: 'stands in the top level, which is fixed',
      mend: 'move it into the room it belongs to; a tool that demands the place goes into tests/structure/top-level.ts',
    }));
}
