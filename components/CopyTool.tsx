import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';

interface CopyToolProps {
  /** The list in which the active row stands. */
  list: RefObject<HTMLElement | null>;
  rowId: string;
  label: string;
  copied: boolean;
  onCopy: () => void;
}

/**
 * The button to copy the active record. It stands beside the list and is laid over its row: an option of a
 * listbox may hold no button of its own.
 */
export function CopyTool({ list, rowId, label, copied, onCopy }: CopyToolProps) {
  const tool = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const place = () => {
      const row = list.current?.querySelector<HTMLElement>(`#${CSS.escape(rowId)}`);
      if (!row || !tool.current) return;
      tool.current.style.top = `${row.offsetTop + row.offsetHeight - tool.current.offsetHeight}px`;
    };
    place();
    addEventListener('resize', place);
    return () => removeEventListener('resize', place);
  });
  return (
    <button ref={tool} type="button" class="quiet copy-tool" aria-label={label} onClick={onCopy}>
      {copied ? i18n.t('copy.done') : i18n.t('copy.action')}
    </button>
  );
}
