/** One row: column title → value. Every row of a table has the same columns. */
export type TableRow = Readonly<Record<string, string | number>>;

/** A table for the terminal: text to the left, numbers to the right with thousands set apart. Empty for no rows. */
export function textTable(rows: readonly TableRow[]): string {
  const titles = Object.keys(rows[0] ?? {});
  if (titles.length === 0) return '';
  const columns = titles.map((title) => {
    const cells = rows.map((row) => row[title] ?? '');
    const isNumeric = cells.every((cell) => typeof cell === 'number');
    const texts = [title, ...cells.map(cellText)];
    const width = Math.max(...texts.map((text) => text.length));
    return texts.map((text) => (isNumeric ? text.padStart(width) : text.padEnd(width)));
  });
  const lines = [titles, ...rows].map((_, line) => columns.map((column) => column[line] ?? '').join('  '));
  const rule = columns.map((column) => '─'.repeat(column[0]?.length ?? 0)).join('  ');
  return [lines[0], rule, ...lines.slice(1)].map((line) => line?.trimEnd()).join('\n');
}

function cellText(cell: string | number): string {
  return typeof cell === 'number' ? cell.toLocaleString('en-US', { maximumFractionDigits: 2 }) : cell;
}
