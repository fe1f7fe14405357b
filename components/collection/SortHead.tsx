interface SortHeadProps {
  label: string;
  /** Which way the table is sorted by the column; undefined where it is sorted by another. */
  sort: 'ascending' | 'descending' | undefined;
  /** The same view sorted by the column, the other way where it is already. */
  href: string;
}

/** The head of a column that sorts its table: a link, so that the order has an address. */
export function SortHead({ label, sort, href }: SortHeadProps) {
  return (
    <th scope="col" aria-sort={sort}>
      <a href={href} data-stay>
        {label}
        <span aria-hidden="true">{sort ? (sort === 'descending' ? ' ↓' : ' ↑') : ''}</span>
      </a>
    </th>
  );
}
