import { describe, expect, it } from 'vitest';
import { shapeFaults } from './shape.ts';
import { topLevelFaults } from './top-level.ts';

const whats = (path: string, text: string) => shapeFaults([{ path, text }]).map(({ what }) => what);
const lines = (count: number) => Array.from({ length: count }, (_, at) => `  step(${at});`).join('\n');

describe('length', () => {
  it('finds a file of 301 lines, and lets one of 300 be', () => {
    const file = (count: number) => `${lines(count)}\n`;
    expect(whats('data/search/a.ts', file(301))).toEqual(['file of 301 lines (at most 300)']);
    expect(whats('data/search/a.ts', file(300))).toEqual([]);
  });

  it('lets a long file be that opens with its reason', () => {
    expect(whats('data/search/a.ts', `// long because it is one table\n${lines(400)}`)).toEqual([]);
    expect(whats('data/search/a.ts', `// long because \n${lines(400)}`)).toHaveLength(1);
  });

  it.each([
    ['a declaration', (body: string) => `export function a() {\n${body}\n}`],
    ['an arrow', (body: string) => `export const a = () => {\n${body}\n};`],
    ['a method', (body: string) => `class A {\n  run() {\n${body}\n  }\n}`],
  ])('finds a function of 61 lines as %s', (_, write) => {
    expect(whats('data/search/a.ts', write(lines(58)))).toEqual([]);
    expect(whats('data/search/a.ts', write(lines(59)))).toEqual(['function of 61 lines (at most 60)']);
  });

  it('takes a reason from the comment right above, and from nowhere else', () => {
    const long = `export function a() {\n${lines(70)}\n}`;
    expect(
      whats('data/search/a.ts', `/**\n * Ranks; long because each step needs the last.\n */\n${long}`),
    ).toEqual([]);
    expect(whats('data/search/a.ts', `// long because of this\nconst b = 1;\n${long}`)).toHaveLength(1);
  });

  it('counts a test, but not the list of tests round it', () => {
    expect(whats('tests/unit/a.test.ts', `describe('a', () => {\n${lines(80)}\n});`)).toEqual([]);
    expect(whats('tests/unit/a.test.ts', `describe.each([1])('a', () => {\n${lines(80)}\n});`)).toEqual([]);
    expect(whats('tests/unit/a.test.ts', `it('a', () => {\n${lines(80)}\n});`)).toHaveLength(1);
  });
});

describe('barrels and bags', () => {
  it.each([
    `export * from './a.ts';`,
    `export { a } from './a.ts';\nexport type { B } from './b.ts';`,
    `import { a } from './a.ts';\nexport { a };`,
  ])('finds the barrel %j', (text) => {
    expect(whats('data/search/index.ts', text)).toEqual([expect.stringContaining('barrel')]);
  });

  it.each([`export const a = 1;`, `import { a } from './a.ts';\na();`, ''])('lets %j be', (text) => {
    expect(whats('data/search/a.ts', text)).toEqual([]);
  });

  it('finds names that say nothing', () => {
    expect(whats('components/utils/a.ts', '')).toEqual(['"utils" is a bag']);
    expect(whats('data/search/helpers.ts', '')).toEqual(['"helpers.ts" is a bag']);
    expect(whats('entrypoints/panel/types.d.ts', '')).toEqual(['"types.d.ts" is a bag']);
    expect(whats('tests/unit/utils/a.ts', '')).toEqual([]);
  });
});

describe('the top level', () => {
  it('finds what is neither listed nor ignored', () => {
    const names = ['data', 'package.json', 'node_modules', 'npm-debug.log', 'src', 'notes.md'];
    const paths = topLevelFaults(names, 'node_modules/\n*.log\n').map(({ path }) => path);
    expect(paths).toEqual(['src', 'notes.md']);
  });
});
