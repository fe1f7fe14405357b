import { i18n } from '#i18n';
import type { Desk } from './desk.ts';
import { InitiativeRow } from './InitiativeRow.tsx';
import { NameRow } from './NameRow.tsx';
import { QuoteRow } from './QuoteRow.tsx';
import type { Row } from './result-rows.ts';

function RowContent({ row, desk }: { row: Row; desk: Desk }) {
  if (row.type === 'name') return <NameRow name={row.name} language={desk.language} />;
  if (row.type === 'all') return <span class="rest">{i18n.t('popup.showAll', { count: row.count })}</span>;
  const { shown } = row.entry;
  return shown.type === 'quote' ? (
    <QuoteRow shown={shown} entry={row.entry} desk={desk} />
  ) : (
    <InitiativeRow shown={shown} entry={row.entry} desk={desk} />
  );
}

/** The id by which the field points at a row. */
export const rowId = (row: Row): string => `row-${row.type}-${row.key}`;

interface ResultRowProps {
  row: Row;
  active: boolean;
  desk: Desk;
  onPoint: () => void;
  onChoose: () => void;
}

/** One option of the list. The mouse makes it the active one; a click chooses it, unless it selected text. */
export function ResultRow({ row, active, desk, onPoint, onChoose }: ResultRowProps) {
  const click = () => {
    if ((getSelection()?.toString() ?? '') === '') onChoose();
  };
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, which points at the option
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys
    <div
      role="option"
      id={rowId(row)}
      class={`row ${row.type}`}
      aria-selected={active}
      onPointerMove={active ? undefined : onPoint}
      onClick={click}
    >
      <RowContent row={row} desk={desk} />
    </div>
  );
}
