/** A table as data: the twin of a picture, and what is saved as CSV. */
export interface Table {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** What a cell shows, and the things of the record that it stands on. */
export interface Cell {
  readonly text: string;
  readonly ids?: readonly string[];
  /** What is written to a file, where it differs from what is shown. */
  readonly value?: string | number;
}

/**
 * The table as CSV (RFC 4180), its last column the ids that a row stands on. A cell that a
 * spreadsheet would take for a formula is kept from being one.
 */
export function csvOf({ columns, rows }: Table): string {
  const lines = rows.map((row) => {
    const ids = [...new Set(row.flatMap(({ ids = [] }) => ids))].join(' ');
    return [...row.map(({ text, value }) => value ?? text), ids];
  });
  return csvLines([[...columns, 'ids'], ...lines]);
}

/** Lines of cells as CSV, each with the same care. */
export function csvLines(lines: readonly (readonly (string | number)[])[]): string {
  return `${lines.map((line) => line.map(quoted).join(',')).join('\r\n')}\r\n`;
}

function quoted(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) && !/^-?[\d.,\s]+$/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
