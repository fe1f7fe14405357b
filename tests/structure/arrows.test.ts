import { describe, expect, it } from 'vitest';
import { arrowFaults } from './arrows.ts';

const faultsOf = (path: string, text: string) => arrowFaults([{ path, text }]);
const whats = (path: string, text: string) => faultsOf(path, text).map(({ what }) => what);

describe('a planted import against the arrows is found', () => {
  const cases: [string, string, string, string][] = [
    [
      'a static import',
      'data/model/quote.ts',
      `import { fold } from '../language/fold.ts';`,
      'must not import language',
    ],
    ['an import for effect', 'data/page/a.ts', `import '../store/open.ts';`, 'page must not import store'],
    [
      'a dynamic import',
      'data/search/a.ts',
      `const a = () => import('../store/open.ts');`,
      'must not import store',
    ],
    [
      'a dynamic import in a template',
      'data/search/a.ts',
      'import(`../store/open.ts`);',
      'must not import store',
    ],
    [
      'a re-export',
      'data/language/a.ts',
      `export { rank } from '../search/rank.ts';`,
      'must not import search',
    ],
    [
      'a re-export of all',
      'data/language/a.ts',
      `export * from '../search/rank.ts';`,
      'must not import search',
    ],
    [
      'a type import',
      'data/model/a.ts',
      `import type { Hit } from '../related/hit.ts';`,
      'must not import related',
    ],
    [
      'a type by import()',
      'data/model/a.ts',
      `type H = import('../related/hit.ts').Hit;`,
      'must not import related',
    ],
    ['require', 'data/model/a.ts', `const a = require('../related/hit.ts');`, 'must not import related'],
    [
      'import with =',
      'data/model/a.ts',
      `import a = require('../related/hit.ts');`,
      'must not import related',
    ],
    ['a suffix for Vite', 'data/related/a.ts', `import t from '../store/a.ts?raw';`, 'must not import store'],
    ['a way round by the root', 'data/page/a.ts', `import '../../data/store/a.ts';`, 'must not import store'],
    [
      'an entry point',
      'components/a.tsx',
      `import '../entrypoints/panel/main.ts';`,
      'must not import entrypoints',
    ],
    ['a command', 'entrypoints/panel/main.ts', `import '../../data/cli/start.ts';`, 'must not import cli'],
    ['a test', 'data/cli/start.ts', `import '../../tests/unit/a.ts';`, 'cli must not import tests'],
    [
      'values for components',
      'components/a.tsx',
      `import { Hit } from '../data/model/hit.ts';`,
      'more than types of model',
    ],
    [
      'types with a value import',
      'components/a.tsx',
      `import { type Hit } from '../data/model/hit.ts';`,
      'more than types',
    ],
    ['a computed path', 'data/locales/a.ts', "const a = (l: string) => import('./' + l);", 'computed path'],
    ['a glob', 'data/search/a.ts', `const all = import.meta.glob('../store/*.ts');`, 'hides its arrows'],
    ['an alias', 'data/search/a.ts', `import { a } from '@/data/store/a.ts';`, 'is an alias'],
    ['the imports of WXT', 'data/search/a.ts', `import { a } from '#imports';`, 'is an alias'],
    ['no extension', 'data/search/a.ts', `import { a } from './rank';`, 'has no extension'],
    ['a way out of the rooms', 'data/search/a.ts', `import a from '../elsewhere/a.ts';`, 'leads to no room'],
  ];

  it.each(cases)('%s', (_, path, text, what) => {
    expect(whats(path, text)).toEqual([expect.stringContaining(what)]);
  });
});

describe('a planted import from one entry into another is found', () => {
  const cases: [string, string, string, string][] = [
    [
      'a page of the neighbour’s',
      'entrypoints/popup/App.tsx',
      `import { Home } from '../panel/home.ts';`,
      'the entry popup must not import the entry panel',
    ],
    [
      'a type of the neighbour’s',
      'entrypoints/library/App.tsx',
      `import type { Home } from '../panel/home.ts';`,
      'the entry library must not import the entry panel',
    ],
    [
      'an entry that is a single file',
      'entrypoints/background/index.ts',
      `import read from '../read-page.ts';`,
      'the entry background must not import the entry read-page',
    ],
    [
      'out of an entry that is a single file',
      'entrypoints/read-page.ts',
      `import { walk } from './page.content/walk-page.ts';`,
      'the entry read-page must not import the entry page.content',
    ],
    [
      'wiring that knows an entry',
      'entrypoints/wiring/use-page.ts',
      `import { App } from '../popup/App.tsx';`,
      'wiring must not import entrypoints',
    ],
    [
      'wiring from below',
      'components/a.tsx',
      `import type { Watch } from '../entrypoints/wiring/panel-state.ts';`,
      'components must not import wiring',
    ],
    ['wiring that would be an entry itself', 'entrypoints/wiring/index.ts', '', 'would be an entry to WXT'],
  ];

  it.each(cases)('%s', (_, path, text, what) => {
    expect(whats(path, text)).toEqual([expect.stringContaining(what)]);
  });

  it('and the mend names the room for what two entries need', () => {
    const [fault] = faultsOf('entrypoints/popup/App.tsx', `import '../panel/home.ts';`);
    expect(fault?.mend).toContain('entrypoints/wiring');
    const [below] = faultsOf('entrypoints/wiring/a.ts', `import '../panel/home.ts';`);
    expect(below?.mend).toContain('entrypoints/wiring');
  });
});

describe('what is allowed passes', () => {
  it.each([
    [
      'data/related/a.ts',
      `import { rank } from '../search/rank.ts'; import { fold } from '../language/fold.ts';`,
    ],
    [
      'components/a.tsx',
      `import type { Hit } from '../data/model/hit.ts'; import { t } from '../data/locales/t.ts';`,
    ],
    [
      'entrypoints/background/a.ts',
      `import Dexie from 'wxt/browser'; import { open } from '../../data/store/open.ts';`,
    ],
    ['data/store/a.ts', `import Dexie from 'dexie'; import { Quote } from '../model/records.ts';`],
    [
      'entrypoints/popup/App.tsx',
      `import { home } from './home.ts'; import { useSettings } from '../wiring/use-settings.ts';`,
    ],
    [
      'entrypoints/wiring/use-page.ts',
      `import { next } from './panel-state.ts'; import { ask } from '../../data/bridge/ask.ts';`,
    ],
    [
      'data/cli/a.ts',
      `import { launch } from '../../tests/e2e/harness/browser.ts'; import x from 'any-package';`,
    ],
    ['data/corpus/a.ts', `import { parse } from 'yaml'; import { readFileSync } from 'node:fs';`],
    ['data/model/a.ts', `// import '../store/open.ts'\nconst text = "import '../store/open.ts'";`],
    ['wxt.config.ts', `import { hosts } from './data/gazetteer/hosts.ts';`],
  ])('%s: %s', (path, text) => {
    expect(whats(path, text)).toEqual([]);
  });

  it('but a folder that is no room does not', () => {
    expect(whats('data/extras/a.ts', '')).toEqual(['stands in no room']);
    expect(whats('data/a.ts', '')).toEqual(['stands in no room']);
  });
});

it('names the file, the line and the mend', () => {
  const [fault] = faultsOf('data/page/a.ts', `const a = 1;\n\nimport { b } from '../store/b.ts';`);
  expect(fault).toMatchObject({ path: 'data/page/a.ts', line: 3 });
  expect(fault?.mend).toContain('page may import model');
});
