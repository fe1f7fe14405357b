type Cells = readonly (string | number)[];

/** A row of a Markdown table. */
export const tableRow = (...cells: Cells): string => `| ${cells.join(' | ')} |`;

/** Its first two lines: names of columns, the first of which stands to the left and the others to the right. */
export const tableHead = (...columns: readonly string[]): string =>
  `${tableRow(...columns)}\n${tableRow(...columns.map((_, at) => (at === 0 ? '---' : '--:')))}`;

/** A whole Markdown table. */
export const markdownTable = (columns: readonly string[], rows: readonly Cells[]): string =>
  [tableHead(...columns), ...rows.map((cells) => tableRow(...cells))].join('\n');
