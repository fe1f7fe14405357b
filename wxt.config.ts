import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { corpusPackage, readCorpus } from './data/corpus/read-corpus.ts';
import { manifestHosts } from './data/gazetteer/manifest-hosts.ts';
import { privateHostGlobs } from './data/gazetteer/private-hosts.ts';
import { MANAGED_SCHEMA } from './data/model/managed-schema.ts';
import { derivedFile } from './data/related/derive.ts';

const corpus = readCorpus();
const { text, version } = corpusPackage(corpus);
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

/** A command of its own, since nothing that is shipped imports the commands. */
const licences = () =>
  execFileSync(process.execPath, ['--import', 'tsx', 'data/cli/licences.ts', ...takenOver], {
    cwd: import.meta.dirname,
  });

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
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ type }) => type === 'background')) return;
      // Scripts in pages ask, which browsers can without the polyfill, and answer nothing: 3 kB of each less.
      config.resolve = { ...config.resolve, alias: [MODERN_DEXIE] };
    },
    'build:publicAssets': (wxt, files) => {
      if (wxt.config.browser !== 'firefox') {
        files.push({ relativeDest: 'managed-schema.json', contents: JSON.stringify(MANAGED_SCHEMA) });
      }
      files.push({ relativeDest: 'corpus.json', contents: text });
      // Made here, so that the worker need not hold the code that makes them.
      files.push({ relativeDest: 'corpus-derived.json', contents: JSON.stringify(derivedFile(corpus)) });
    },
    'build:done': (wxt) => {
      if (wxt.config.command !== 'build') return;
      writeFileSync(join(wxt.config.outDir, 'THIRD_PARTY_LICENCES.txt'), licences());
    },
    'build:manifestGenerated': (wxt, manifest) => {
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
