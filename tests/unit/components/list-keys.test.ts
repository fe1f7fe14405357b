import { describe, expect, it } from 'vitest';
import { deedOf, moved, type Standing } from '../../../components/list-keys.ts';

const stroke = (key: string, changes: Partial<Parameters<typeof deedOf>[0]> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  isComposing: false,
  defaultPrevented: false,
  ...changes,
});
const at = (changes: Partial<Standing> = {}): Standing => ({
  active: 0,
  caretAtEnd: true,
  hasSelection: false,
  ...changes,
});

describe('a key in the field', () => {
  it.each([
    ['ArrowDown', 'next'],
    ['ArrowUp', 'previous'],
    ['End', 'last'],
    ['Enter', 'choose'],
    ['a', null],
    ['ArrowLeft', null],
    ['Escape', null],
    ['Tab', null],
  ])('%s means %s', (key, deed) => {
    expect(deedOf(stroke(key), at())).toBe(deed);
  });

  it('Home and End are the text’s as long as they can do something there', () => {
    expect(deedOf(stroke('Home'), at({ active: 0 }))).toBeNull();
    expect(deedOf(stroke('Home'), at({ active: 2 }))).toBe('first');
    expect(deedOf(stroke('End'), at({ caretAtEnd: false }))).toBeNull();
  });

  it('is the browser’s together with Shift or Alt, while a word is composed, and where it was taken', () => {
    for (const change of [
      { shiftKey: true },
      { altKey: true },
      { isComposing: true },
      { defaultPrevented: true },
      { ctrlKey: true },
    ]) {
      expect(deedOf(stroke('ArrowDown', change), at())).toBeNull();
    }
  });

  it('copies by Ctrl and by Command, but never what is not selected in place of what is', () => {
    expect(deedOf(stroke('c', { ctrlKey: true }), at())).toBe('copy');
    expect(deedOf(stroke('C', { metaKey: true }), at())).toBe('copy');
    expect(deedOf(stroke('c', { ctrlKey: true }), at({ hasSelection: true }))).toBeNull();
    expect(deedOf(stroke('c'), at())).toBeNull();
  });
});

describe('moving', () => {
  it.each([
    ['next', 0, 3, 1],
    ['next', 2, 3, 0],
    ['previous', 0, 3, 2],
    ['previous', -1, 3, 2],
    ['next', -1, 3, 0],
    ['first', 2, 3, 0],
    ['last', 0, 3, 2],
    ['next', -1, 0, -1],
    ['last', 0, 0, -1],
    ['copy', 1, 3, 1],
  ] as const)('%s from row %i of %i rows leads to %i', (deed, active, count, expected) => {
    expect(moved(deed, active, count)).toBe(expected);
  });
});
