/** The tables of the gazetteer as text: tab-separated, the first line names the columns, `|` parts variants. */
export interface GazetteerTables {
  readonly countries: string;
  readonly places: string;
  readonly organisations: string;
  readonly people: string;
  readonly terms: string;
}

/** One line of a table, by column. */
export type Row = Readonly<Record<string, string>>;

/** The rows of all tables, read. */
export type GazetteerRows = Readonly<Record<keyof GazetteerTables, readonly Row[]>>;

/** Reads a table. Empty lines and lines that begin with `#` are skipped; missing cells are empty. */
export function rowsOf(table: string): Row[] {
  const [head = '', ...lines] = table.split(/\r?\n/u);
  const columns = head.split('\t').map((c) => c.trim());
  const rows: Row[] = [];
  for (const line of lines) if (!line.startsWith('#') && line.trim() !== '') rows.push(rowOf(line, columns));
  return rows;
}

function rowOf(line: string, columns: readonly string[]): Row {
  const row: Record<string, string> = {};
  let from = 0;
  for (const column of columns) {
    const tab = line.indexOf('\t', from);
    const end = tab < 0 ? line.length : tab;
    row[column] = line.slice(from, end).trim();
    from = Math.min(end + 1, line.length);
  }
  return row;
}

/** The variants in a cell. */
export function variants(cell: string | undefined): string[] {
  return cell === undefined || cell === '' ? [] : cell.split('|').filter((v) => v !== '');
}
