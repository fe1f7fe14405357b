import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { copyLabel } from './ArticleActions.tsx';
import { CopyTool } from './CopyTool.tsx';
import type { Desk } from './desk.ts';
import { ResultRow, rowId } from './ResultRow.tsx';
import { type Row, type RowGroup, type RowGroupName, rowsOf } from './result-rows.ts';

const HEADINGS = {
  page: 'popup.beside',
  quote: 'popup.quotes',
  initiative: 'popup.initiatives',
  register: 'popup.register',
  further: 'search.further',
  person: 'popup.people',
  municipality: 'popup.municipalities',
  vendor: 'popup.vendors',
  theme: 'popup.themes',
} as const satisfies Record<RowGroupName, string>;

export interface ResultListProps {
  id: string;
  groups: readonly RowGroup[];
  /** The row that the keys act on, counted over all groups; -1 where none is. */
  active: number;
  copied: boolean;
  desk: Desk;
  onPoint: (row: number) => void;
  /** The pointer is over the list: it is not to change its order now. */
  onHold: () => void;
  onChoose: (row: Row) => void;
  onCopy: (row: Row) => void;
}

function Group({ group, list, first }: { group: RowGroup; list: ResultListProps; first: number }) {
  const id = `of-${group.name}`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in
    <section role="group" aria-labelledby={id}>
      <div class="group" id={id}>
        {i18n.t(HEADINGS[group.name])} <span class="n">{group.total}</span>
      </div>
      {group.rows.map((row, place) => (
        <ResultRow
          key={row.key}
          row={row}
          active={first + place === list.active}
          desk={list.desk}
          onPoint={() => list.onPoint(first + place)}
          onChoose={() => list.onChoose(row)}
        />
      ))}
    </section>
  );
}

/** The results as one list of options in named groups, for a field that keeps the focus. */
export function ResultList(list: ResultListProps) {
  const root = useRef<HTMLDivElement>(null);
  const { groups, active, desk } = list;
  const row = rowsOf(groups)[active];
  const id = row && rowId(row);
  useEffect(() => {
    if (id) root.current?.querySelector(`#${CSS.escape(id)}`)?.scrollIntoView({ block: 'nearest' });
  }, [id]);
  let first = 0;
  return (
    <div class="results" ref={root} onPointerMove={list.onHold}>
      <div role="listbox" id={list.id} aria-label={i18n.t('search.heading')}>
        {groups.map((group) => {
          const start = first;
          first += group.rows.length;
          return <Group key={group.name} group={group} list={list} first={start} />;
        })}
      </div>
      {row?.type === 'record' && (
        <CopyTool
          list={root}
          rowId={rowId(row)}
          label={copyLabel(row.entry.shown, desk)}
          copied={list.copied}
          onCopy={() => list.onCopy(row)}
        />
      )}
    </div>
  );
}
