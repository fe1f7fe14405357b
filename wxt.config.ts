import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import type { Plugin, Rolldown } from 'vite';
import { defineConfig } from 'wxt';
import { corpusPackage, readCorpus } from './data/corpus/read-corpus.ts';
import { manifestHosts } from './data/gazetteer/manifest-hosts.ts';
import { privateHostGlobs } from './data/gazetteer/private-hosts.ts';
import { MANAGED_SCHEMA } from './data/model/managed-schema.ts';
import { derivedFiles } from './data/related/derive.ts';

const corpus = readCorpus();
const { text, version } = corpusPackage(corpus);
/** Made here, so that the worker need not hold the code that makes them. */
const derived = derivedFiles(corpus);
const hosts = manifestHosts(corpus.gazetteer);

/** Pages of the extension may load what is in the package, and nothing else from anywhere. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Its entry leads to a build for browsers of ten years ago, which the worker would parse at each wake. */
const MODERN_DEXIE = { find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.min.mjs' };

/** The part of rolldown's module graph that is read here. */
type ModuleGraph = Parameters<Exclude<Rolldown.CodeSplittingGroup['name'], string>>[1];

/** The entries that a module is part of by static imports. */
function entriesWith(module: string, graph: ModuleGraph): string[] {
  const seen = new Set([module]);
  for (const id of seen) for (const importer of graph.getModuleInfo(id)?.importers ?? []) seen.add(importer);
  return [...seen].filter((id) => graph.getModuleInfo(id)?.isEntry);
}

/**
 * What panel and popup share, in a file for each set of workers that share it too: of these the import's has no interfaces
 * of the browser, and must load nothing that looks for them. Left alone it would be a file for every set of entries, thirty
 * in all: a page waits for each, and each is packed apart. What a module needs goes with it, so the largest set comes first.
 */
const SHARED: Rolldown.CodeSplittingGroup[] = [
  { ...shared('values', 'background', 'import-worker'), priority: 2 },
  { ...shared('shared', 'background'), priority: 1 },
  { ...shared('answers', 'import-worker'), priority: 1 },
  shared('pages'),
];

/** The file of what panel, popup and these entries share. */
function shared(debugName: string, ...workers: readonly string[]): Rolldown.CodeSplittingGroup {
  const name = (module: string, graph: ModuleGraph) => {
    const entries = entriesWith(module, graph);
    const isIn = (entry: string) => entries.some((id) => id.includes(`/entrypoints/${entry}/index.`));
    return ['panel', 'popup', ...workers].every(isIn) ? debugName : null;
  };
  return { debugName, name };
}

let isFirefox = false;

/** The packages whose code the build has taken over. */
const takenOver = new Set<string>();

const noteTakenOver: Plugin = {
  name: 'note-taken-over',
  generateBundle(_, bundle) {
    for (const part of Object.values(bundle)) {
      for (const [id, { renderedLength }] of Object.entries(part.type === 'chunk' ? part.modules : {})) {
        const name = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id.replaceAll('\\', '/'))?.[1];
        if (name !== undefined && renderedLength > 0) takenOver.add(name);
      }
    }
  },
};

/**
 * What a command says, in a process of its own, since nothing that is shipped imports the commands.
 * @throws Error with what it complained of, which fails the build
 */
function said(name: string, ...words: readonly string[]): string {
  const command = ['--import', 'tsx', `data/cli/${name}.ts`, ...words];
  const options = { cwd: import.meta.dirname, encoding: 'utf8' } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, command, options);
  if (status !== 0) throw new Error(stderr.trim());
  return stdout;
}

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  i18n: { localesDir: 'data/locales' },
  manifestVersion: 3,
  vite: () => ({
    plugins: [preact(), noteTakenOver],
    define: { __CORPUS_VERSION__: JSON.stringify(version) },
    resolve: { alias: [MODERN_DEXIE] },
  }),
  manifest: ({ browser, command }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'sv',
    ...(browser !== 'firefox' && { minimum_chrome_version: '142' }),
    permissions: [
      'storage',
      'unlimitedStorage',
      'scripting',
      'activeTab',
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    host_permissions: hosts,
    action: { default_title: '__MSG_extName__' },
    omnibox: { keyword: 'sido' },
    commands: {
      // Opens the popup, whose field takes the focus.
      _execute_action: { suggested_key: { default: 'Alt+Shift+K' } },
      'open-panel': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_action_openPanel__' },
    },
    ...(command === 'build' && { content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY } }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'sidoljus@sidoljus.se',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
          sidebar_action: {
            default_panel: 'panel.html',
            default_title: '__MSG_extName__',
            open_at_install: false,
          },
        }
      : { side_panel: { default_path: 'panel.html' }, storage: { managed_schema: 'managed-schema.json' } }),
  }),
  // What is needed to build, which Mozilla asks for; tests are not.
  zip: { name: 'sidoljus', excludeSources: ['tests/**', '*.log', 'stats.html'] },
  hooks: {
    'config:resolved': (wxt) => {
      isFirefox = wxt.config.browser === 'firefox';
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      const answers = entrypoints.some(({ type }) => type === 'background');
      const output = config.build?.rolldownOptions?.output ?? config.build?.rollupOptions?.output;
      if (answers && output && !Array.isArray(output)) output.codeSplitting = { groups: SHARED };
      // Without the polyfill: Firefox has what it adds, and scripts in pages answer nothing; 3 kB of each less.
      if (isFirefox || !answers) config.resolve = { ...config.resolve, alias: [MODERN_DEXIE] };
    },
    'entrypoints:grouped': (_, groups) => {
      // A module like the pages and the background, it shares their chunks: alone it would hold Dexie, search and the
      // schemas a second time, a seventh of the package.
      const pages = groups.find((group) => Array.isArray(group));
      const worker = groups.findIndex((group) => !Array.isArray(group) && group.name === 'import-worker');
      if (!pages || worker === -1) throw new Error('The import worker has nothing to be built with.');
      pages.push(...groups.splice(worker, 1).flat());
    },
    'build:publicAssets': (wxt, files) => {
      for (const file of files)
        if ('contents' in file && file.relativeDest.startsWith('_locales'))
          file.contents = JSON.stringify(JSON.parse(file.contents));
      if (wxt.config.browser !== 'firefox') {
        files.push({ relativeDest: 'managed-schema.json', contents: JSON.stringify(MANAGED_SCHEMA) });
      }
      files.push({ relativeDest: 'corpus.json', contents: text });
      files.push({ relativeDest: 'corpus-digest.json', contents: derived.digest });
    },
    'build:done': (wxt) => {
      // WXT's own way to add files takes text alone; as text, in base64, they would weigh a third more.
      writeFileSync(join(wxt.config.outDir, 'interviews.index'), Buffer.from(derived.segment));
      writeFileSync(join(wxt.config.outDir, 'register.index'), Buffer.from(derived.register));
      if (wxt.config.command !== 'build') return;
      writeFileSync(join(wxt.config.outDir, 'THIRD_PARTY_LICENCES.txt'), said('licences', ...takenOver));
      said('check-budgets', wxt.config.outDir, wxt.config.browser);
    },
    'build:manifestGenerated': (wxt, manifest) => {
      // Behind the page's script, which is the one that is put into open tabs.
      manifest.content_scripts?.push({ matches: [], js: ['wake.js'], run_at: 'document_start' });
      for (const script of manifest.content_scripts ?? []) {
        script.matches = hosts;
        script.exclude_globs = privateHostGlobs();
      }
      const frame = { resources: ['panel.html'], matches: hosts };
      manifest.web_accessible_resources =
        wxt.config.browser === 'firefox' ? [frame] : [{ ...frame, use_dynamic_url: true }];
    },
  },
});
