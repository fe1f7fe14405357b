import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { arrowFaults } from './structure/arrows.ts';
import { describeFault, type Fault } from './structure/fault.ts';
import { forbiddenFaults } from './structure/forbidden.ts';
import { readTree } from './structure/read-tree.ts';
import { shapeFaults } from './structure/shape.ts';
import { topLevelFaults } from './structure/top-level.ts';

const root = join(import.meta.dirname, '..');
const files = readTree(root);

function expectNone(faults: Fault[]): void {
  // Only the message: a diff of lists would say it all once more.
  if (faults.length > 0) expect.fail(`\n${faults.map(describeFault).join('\n')}`);
}

describe('the structure of the project', () => {
  it('is read: no room of programs is missing from what is checked', () => {
    const rooms = new Set(files.map(({ path }) => path.split('/').slice(0, 2).join('/')));
    expect([...rooms]).toEqual(
      expect.arrayContaining(['data/model', 'data/bridge', 'data/cli', 'tests/structure']),
    );
  });

  it('keeps to the arrows between the rooms', () => {
    expectNone(arrowFaults(files));
  });

  it('has short files and functions, no barrels and no bags', () => {
    expectNone(shapeFaults(files));
  });

  it('makes no HTML out of strings, leaves nothing to chance, and sees the browser in two rooms only', () => {
    expectNone(forbiddenFaults(files));
  });

  it('has a fixed top level', () => {
    expectNone(topLevelFaults(readdirSync(root), readFileSync(join(root, '.gitignore'), 'utf8')));
  });
});
