/** Counts the cells of a table that ran to their end. */
export function createCounts() {
  const rows = new Map<string, Map<string, number>>();
  const columns = new Set<string>();

  function add(row: string, column: string): void {
    const cells = rows.get(row) ?? new Map<string, number>();
    rows.set(row, cells.set(column, (cells.get(column) ?? 0) + 1));
    columns.add(column);
  }

  const totalOf = (cells: ReadonlyMap<string, number>): number => [...cells.values()].reduce((sum, n) => sum + n, 0);

  /** The table as text, with totals. */
  function format(title: string): string {
    const names = [...columns].sort();
    const line = (label: string, cells: readonly (number | string)[]): string =>
      label.padEnd(48) + cells.map((cell, index) => String(cell).padStart((names[index] ?? '').length + 2)).join('');
    const total = [...rows.values()].reduce((sum, cells) => sum + totalOf(cells), 0);
    return [
      `${title}: ${total} cells passed`,
      line('', names),
      ...[...rows].sort().map(([label, cells]) =>
        line(
          label,
          names.map((name) => cells.get(name) ?? '-'),
        ),
      ),
      line(
        'total',
        names.map((name) => [...rows.values()].reduce((sum, cells) => sum + (cells.get(name) ?? 0), 0)),
      ),
    ].join('\n');
  }

  return { add, format };
}
