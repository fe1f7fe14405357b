import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { SourceFile } from './fault.ts';

const IGNORED = new Set(['node_modules', '.git', '.output', '.wxt']);
/** Pages of other people's sites, with their scripts: data, not source. */
const FIXTURES = 'tests/fixtures';

/** All program files below a folder: .ts, .tsx, .mts, .mjs, .js and .jsx, with paths from that folder. */
export function readTree(root: string, below = ''): SourceFile[] {
  return readdirSync(join(root, below), { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(below, entry.name);
    if (IGNORED.has(entry.name) || path === FIXTURES) return [];
    if (entry.isDirectory()) return readTree(root, path);
    return /\.(m?[jt]s|[jt]sx)$/.test(entry.name)
      ? [{ path, text: readFileSync(join(root, path), 'utf8') }]
      : [];
  });
}
