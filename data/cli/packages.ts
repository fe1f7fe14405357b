import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { packTightly } from './pack-tightly.ts';
import { ROOT, runTool } from './tools.ts';

/** Where the built extension for Firefox is. */
export const FIREFOX_EXTENSION = `${ROOT}.output/firefox-mv3`;

/** What `wxt` is called with to build or pack for Firefox; it would get a manifest of version 2 without. */
export const FOR_FIREFOX = ['-b', 'firefox', '--mv3'];

const OUTPUT = `${ROOT}.output`;

export interface PackageFile {
  kind: 'chrome' | 'firefox' | 'sources';
  path: string;
  /** Size in bytes. */
  size: number;
}

/** The packages for both browsers' stores, and the sources that Mozilla asks for. @throws Error if one is missing */
export function listPackages(): PackageFile[] {
  const names = readdirSync(OUTPUT);
  return (['chrome', 'firefox', 'sources'] as const).map((kind) => {
    const name = names.find((each) => each.endsWith(`-${kind}.zip`));
    if (name === undefined) throw new Error(`There is no package "${kind}" in .output: run npm run zip.`);
    return { kind, path: join(OUTPUT, name), size: statSync(join(OUTPUT, name)).size };
  });
}

/** Builds and packs for both browsers, in place of the packages that were there. @throws Error if it fails */
export async function makePackages(): Promise<PackageFile[]> {
  for (const name of readdirSync(OUTPUT, { withFileTypes: true })) {
    if (name.isFile() && name.name.endsWith('.zip')) rmSync(join(OUTPUT, name.name));
  }
  for (const args of [['zip'], ['zip', ...FOR_FIREFOX]]) {
    if ((await runTool('wxt', args, 'stderr')) !== 0) throw new Error('The packing failed: see above.');
  }
  // What users fetch; the sources that Mozilla asks for are fetched once.
  for (const { kind, path } of listPackages()) if (kind !== 'sources') await packTightly(path);
  return listPackages();
}

/** Bytes, gzipped, of what an extension's worker parses at each wake: its program and all that this imports. */
export function workerSize(extension: string): number {
  const files = new Set<string>();
  const follow = (file: string) => {
    if (files.has(file)) return;
    files.add(file);
    const text = readFileSync(file, 'utf8');
    for (const [, path = ''] of text.matchAll(/(?:\bfrom|\bimport)\s*["'`](\.[^"'`]+\.js)["'`]/g)) {
      follow(join(dirname(file), path));
    }
  };
  follow(join(extension, 'background.js'));
  return [...files].reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);
}

/** A size as people read it. */
export const inKilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
