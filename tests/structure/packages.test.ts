import { describe, expect, it } from 'vitest';
import { arrowFaults } from './arrows.ts';

const whats = (path: string, text: string) => arrowFaults([{ path, text }]).map(({ what }) => what);

describe('a planted package in the wrong room is found', () => {
  const cases: [string, string, string][] = [
    ['data/search/a.ts', `import Dexie from 'dexie';`, 'must not import the package dexie'],
    ['data/search/a.ts', `import { useState } from 'preact/hooks';`, 'must not import the package preact'],
    ['data/store/a.ts', `import Fuse from 'fuse.js';`, 'must not import the package fuse.js'],
    [
      'data/search/a.ts',
      `import { stemmer } from '@orama/stemmers/swedish';`,
      'must not import the package @orama',
    ],
    ['data/page/a.ts', `import { browser } from 'wxt/browser';`, 'must not import the package wxt'],
    [
      'components/a.tsx',
      `import browser from 'webextension-polyfill';`,
      'must not import the package webextension',
    ],
    ['entrypoints/wiring/a.ts', `import { browser } from 'wxt/browser';`, 'must not import the package wxt'],
    ['data/related/a.ts', `import { readFileSync } from 'node:fs';`, 'must not import the package node'],
    ['data/language/a.ts', `import 'left-pad';`, 'must not import the package left-pad'],
    ['data/language/a.ts', `import 'constructor';`, 'must not import the package constructor'],
  ];

  it.each(cases)('%s: %s', (path, text, what) => {
    expect(whats(path, text)).toEqual([expect.stringContaining(what)]);
  });
});
