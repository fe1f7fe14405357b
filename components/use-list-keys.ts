import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { deedOf, moved, type Standing } from './list-keys.ts';

interface List {
  field: RefObject<HTMLInputElement | null>;
  active: number;
  count: number;
  onActive: (row: number) => void;
  onChoose: () => void;
  /** Copies the active row; false where there is nothing to copy, and the key is left to the browser. */
  onCopy: () => boolean;
}

function standingOf({ field, active }: List): Standing {
  const { selectionStart = 0, selectionEnd = 0, value = '' } = field.current ?? {};
  return {
    active,
    caretAtEnd: selectionEnd === value.length,
    hasSelection: selectionStart !== selectionEnd || (getSelection()?.toString() ?? '') !== '',
  };
}

/** A letter typed after text was selected with the mouse goes where letters go. */
function focusForTyping({ field }: List, event: KeyboardEvent): void {
  const isLetter = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
  if (isLetter && document.activeElement === document.body) field.current?.focus();
}

function handle(list: List, event: KeyboardEvent): void {
  // Buttons and the settings have their own keys.
  if (event.target !== list.field.current && event.target !== document.body) return;
  const deed = deedOf(event, standingOf(list));
  if (deed === null) {
    focusForTyping(list, event);
    return;
  }
  if (deed === 'copy' && !list.onCopy()) return;
  event.preventDefault();
  if (deed === 'choose') list.onChoose();
  else if (deed !== 'copy') list.onActive(moved(deed, list.active, list.count));
}

/** The keys of a field with a list of results under it, from the field and from the page itself. */
export function useListKeys(list: List): void {
  // Keys come faster than effects are run: a listener made anew after each drawing would act on the last one.
  const latest = useRef(list);
  latest.current = list;
  useEffect(() => {
    const listener = (event: KeyboardEvent) => handle(latest.current, event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
}
