import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { MOST_AT_WAKE, MOST_PACKED, overBudget, packedSize } from '../../data/cli/budgets.ts';
import { builtFiles } from '../../data/cli/check-budgets.ts';
import {
  FIREFOX_EXTENSION,
  FOR_FIREFOX,
  inKilobytes,
  makePackages,
  type PackageFile,
  workerSize,
} from '../../data/cli/packages.ts';
import { EXTENSION, ROOT } from '../../data/cli/tools.ts';
import { readZip } from './read-zip.ts';

let made: PackageFile[] = [];
const folder = mkdtempSync(join(tmpdir(), 'sidoljus-sources-'));

beforeAll(async () => {
  // Vitest's own "test" would be taken over by the build, and make a package for development.
  vi.stubEnv('NODE_ENV', 'production');
  made = await makePackages();
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

function filesOf(kind: PackageFile['kind']): Map<string, Buffer> {
  return readZip(made.find((each) => each.kind === kind)?.path ?? kind);
}

describe('the packages', () => {
  it.each(['chrome', 'firefox'] as const)('%s: weighs at most 700 kB', (kind) => {
    const size = made.find((each) => each.kind === kind)?.size ?? Number.NaN;
    console.log(`${kind}: ${inKilobytes(size)} of ${inKilobytes(MOST_PACKED)}`);
    expect(size).toBeLessThanOrEqual(MOST_PACKED);
  });

  it.each([
    ['chrome', EXTENSION],
    ['firefox', FIREFOX_EXTENSION],
  ] as const)('%s: has its worker parse little at each wake, gzipped', (kind, extension) => {
    const size = workerSize(extension);
    console.log(`${kind}, at the worker’s wake: ${inKilobytes(size)} of ${inKilobytes(MOST_AT_WAKE[kind])}`);
    expect(size).toBeGreaterThan(0);
    expect(size).toBeLessThanOrEqual(MOST_AT_WAKE[kind]);
  });

  it.each([
    ['chrome', EXTENSION],
    ['firefox', FIREFOX_EXTENSION],
  ] as const)('%s: has no file over its budget, as the build found too', (kind, extension) => {
    expect(overBudget(builtFiles(extension), workerSize(extension), kind)).toEqual([]);
  });

  it.each(['chrome', 'firefox'] as const)('%s: weighs what the build reckoned with', (kind) => {
    const files = [...filesOf(kind)].map(([path, content]) => ({ path, content }));
    const size = made.find((each) => each.kind === kind)?.size ?? Number.NaN;
    expect(size / packedSize(files)).toBeGreaterThan(0.92);
    expect(size / packedSize(files)).toBeLessThan(0.97);
  });

  it.each(['chrome', 'firefox'] as const)(
    '%s: has manifest, corpus and licences, and no map or log',
    (kind) => {
      const names = [...filesOf(kind).keys()];
      expect(names).toEqual(
        expect.arrayContaining([
          'manifest.json',
          'corpus.json',
          'register.index',
          'panel.html',
          'THIRD_PARTY_LICENCES.txt',
        ]),
      );
      expect(names.filter((name) => /\.(map|log|ts|tsx)$|^\./.test(name))).toEqual([]);
    },
  );

  it('the sources build the very package for Firefox, byte for byte', () => {
    for (const [name, content] of filesOf('sources')) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    expect(readdirSync(folder)).toEqual(
      expect.arrayContaining(['package-lock.json', 'README.md', 'LICENSE']),
    );
    // What npm ci would install from the lock file.
    symlinkSync(`${ROOT}node_modules`, join(folder, 'node_modules'));
    const wxt = `${ROOT}node_modules/wxt/bin/wxt.mjs`;
    const build = spawnSync(process.execPath, [wxt, 'build', ...FOR_FIREFOX], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(build.status, build.stdout + build.stderr).toBe(0);
    const built = (name: string) => join(folder, '.output/firefox-mv3', name);
    const unlike = [...filesOf('firefox')].flatMap(([name, content]) =>
      existsSync(built(name)) && readFileSync(built(name)).equals(content) ? [] : [name],
    );
    expect(unlike).toEqual([]);
  });
});
