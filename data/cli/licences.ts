import { existsSync, readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { ROOT } from './tools.ts';

const USAGE = 'tsx data/cli/licences.ts <package> …';

/**
 * Packages without a licence file of their own, and the one of the same repository (github.com/wxt-dev/wxt), under
 * the same licence, that carries it.
 */
const CARRIED_BY: Readonly<Record<string, string>> = {
  wxt: '@wxt-dev/webextension-polyfill',
  '@wxt-dev/browser': '@wxt-dev/webextension-polyfill',
  '@wxt-dev/i18n': '@wxt-dev/webextension-polyfill',
};

/**
 * Licences that ask of a built copy where its source and they are to be had (MPL 2.0, section 3.2), and not for their
 * long text: the notice of their own that says so.
 */
const NOTICES: Readonly<Record<string, string>> = {
  'MPL-2.0':
    'This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of the MPL was not\n' +
    'distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.',
};

const Package = v.object({
  name: v.string(),
  version: v.string(),
  license: v.string(),
  repository: v.optional(v.union([v.string(), v.object({ url: v.string() })])),
});
type Package = v.InferOutput<typeof Package>;

const folderOf = (name: string) => `${ROOT}node_modules/${name}`;

function readPackage(name: string): Package {
  const file = `${folderOf(name)}/package.json`;
  if (!existsSync(file)) throw new Error(`${name} is not installed: usage is ${USAGE}`);
  return v.parse(Package, JSON.parse(readFileSync(file, 'utf8')));
}

/** The licence file, and the notice that the Apache licence has one pass on. */
function textsOf(name: string): string[] {
  const folder = folderOf(name);
  return readdirSync(folder)
    .filter((file) => /^(licen[cs]e|copying|notice)(\.(md|txt))?$/i.test(file))
    .sort()
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8').trim());
}

function sectionOf(name: string): string {
  const { version, license, repository } = readPackage(name);
  const source = typeof repository === 'string' ? repository : (repository?.url ?? '');
  const carrier = CARRIED_BY[name];
  const own = textsOf(name);
  const texts = own.length > 0 || carrier === undefined ? own : textsOf(carrier);
  if (texts.length === 0) throw new Error(`${name} has no licence file: name in licences.ts who carries it`);
  if (carrier !== undefined && readPackage(carrier).license !== license) {
    throw new Error(`${name} is under ${license}, but the text of ${carrier} is not`);
  }
  return [`${name} ${version} (${license})`, source, '', NOTICES[license] ?? texts.join('\n\n')].join('\n');
}

/**
 * The licences of the named packages, in full or by their notice, as they must go with the code that is taken over from them.
 * @throws Error for a package that is not installed, or whose licence is not found
 */
export function licenceText(names: readonly string[]): string {
  const head = 'Sidoljus contains code of the following packages, each under its own licence.';
  const sections = [...new Set(names)].sort().map(sectionOf);
  return `${[head, ...sections].join(`\n\n${'='.repeat(80)}\n\n`)}\n`;
}

// As a command, it prints them: the build takes its output over.
if (process.argv[1]?.endsWith('licences.ts')) process.stdout.write(licenceText(process.argv.slice(2)));
