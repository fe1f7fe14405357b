/** What a key does in a list of results. */
export type Deed = 'next' | 'previous' | 'first' | 'last' | 'choose' | 'copy';

type Stroke = Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing' | 'defaultPrevented'
>;

/** Where one stands: in the list, and in the text of the field. */
export interface Standing {
  /** The active row, -1 where there is none. */
  active: number;
  /** Nothing stands between the caret and the end of the text. */
  caretAtEnd: boolean;
  /** Some text is selected, in the field or beside it. */
  hasSelection: boolean;
}

const isCopy = ({ key, ctrlKey, metaKey }: Stroke) => (ctrlKey || metaKey) && key.toLowerCase() === 'c';

function plainDeed(key: string, { active, caretAtEnd }: Standing): Deed | null {
  switch (key) {
    case 'ArrowDown':
      return 'next';
    case 'ArrowUp':
      return 'previous';
    case 'Home':
      return active > 0 ? 'first' : null;
    case 'End':
      return caretAtEnd ? 'last' : null;
    case 'Enter':
      return 'choose';
    default:
      return null;
  }
}

/**
 * What a key is to do, or `null` where it is the browser's. Home and End belong to the text as long as they
 * can do something there: End once the caret is at the end, Home once the list has been entered. Copying is
 * the browser's wherever some text is selected.
 */
export function deedOf(stroke: Stroke, standing: Standing): Deed | null {
  if (stroke.isComposing || stroke.defaultPrevented || stroke.altKey || stroke.shiftKey) return null;
  if (isCopy(stroke)) return standing.hasSelection ? null : 'copy';
  return stroke.ctrlKey || stroke.metaKey ? null : plainDeed(stroke.key, standing);
}

/** The row that a key leads to among `count`; past an end it begins again at the other. */
export function moved(deed: Deed, active: number, count: number): number {
  if (count === 0) return -1;
  switch (deed) {
    case 'next':
      return (active + 1) % count;
    case 'previous':
      return (Math.max(active, 0) - 1 + count) % count;
    case 'first':
      return 0;
    case 'last':
      return count - 1;
    default:
      return active;
  }
}
