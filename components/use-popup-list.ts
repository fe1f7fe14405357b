import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { vendorAddress } from './collection/places.ts';
import type { PopupProps } from './Popup.tsx';
import { rowId } from './ResultRow.tsx';
import type { Row } from './result-rows.ts';
import { useActiveRow } from './use-active-row.ts';
import { useCopy } from './use-copy.ts';
import { useListKeys } from './use-list-keys.ts';

/** The popup's list: its rows, which is active, and what choosing and copying do. */
export function usePopupList(popup: PopupProps, field: RefObject<HTMLInputElement | null>, muted: boolean) {
  const { page, search, language } = popup;
  const isSearching = search.query.trim() !== '';
  const isHidden = search.failure !== null || (!search.answer && (muted || popup.matching));
  const list = useActiveRow(page, isSearching ? search.answer : null, isHidden);
  const setActive = (active: number) => {
    popup.onHold();
    list.setActive(active);
  };
  const { outcome, copy } = useCopy(popup.onCopy);
  const wanted = useRef<string | null>(null);
  const row = list.rows[list.active];

  const choose = (chosen: Row) => {
    if (chosen.type === 'record') popup.onOpen(chosen.entry.shown);
    else if (chosen.type === 'all') list.unfold(chosen.group);
    // Of a vendor there is a page that tells who says what.
    else if (chosen.name.kind === 'vendor' && chosen.name.records > 0)
      popup.onLibrary(vendorAddress(chosen.name.id));
    else popup.onQuery(chosen.name.name[language]);
    field.current?.focus();
  };
  const copyRow = (chosen: Row) => {
    if (chosen.type === 'record') void copy(chosen.entry.shown);
  };

  // Enter pressed before the answer is there means the answer's first row, not what stands there meanwhile.
  useEffect(() => {
    if (search.pending) return;
    if (row && wanted.current === search.query) choose(row);
    wanted.current = null;
  }, [search.pending]);

  useListKeys({
    field,
    active: list.active,
    count: list.rows.length,
    onActive: setActive,
    onChoose: () => {
      if (search.pending) wanted.current = search.query;
      else if (row) choose(row);
    },
    onCopy: () => {
      if (row?.type !== 'record' || search.pending) return false;
      copyRow(row);
      return true;
    },
  });
  const isCopied = row?.type === 'record' && outcome?.record === row.key;
  return {
    ...list,
    setActive,
    option: row && rowId(row),
    outcome: isCopied ? outcome : null,
    choose,
    copy: copyRow,
  };
}
