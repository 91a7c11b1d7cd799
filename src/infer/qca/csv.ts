import { closestMatch } from '../../base/closest-match.ts';
import { UserError } from '../../base/user-error.ts';

/** Cases by columns as a file has them: cells are text until somebody asks for numbers. */
export interface CaseTable {
  readonly cases: readonly string[];
  readonly columns: ReadonlyMap<string, readonly string[]>;
}

/** What stands for “does not apply” in a cell of a temporal condition, as R's QCA writes it. */
export const NOT_APPLICABLE = -1;

const DASHES: readonly string[] = ['-', 'dc'];

/**
 * Reads CSV of the kind that fs/QCA and R write: a head, the case first, comma, semicolon or tab
 * between the cells. With semicolons a comma inside a number is a decimal one.
 */
export function readCsv(text: string): CaseTable {
  const separator = separatorOf(text);
  const [head, ...rows] = recordsOf(text.replace(/^\uFEFF/, ''), separator);
  if (!head || rows.length === 0) {
    throw new UserError(
      'the file holds no cases',
      'Give a CSV file with a head and one row a case.',
    );
  }
  const [, ...names] = head;
  const repeated = names.find((name, i) => names.indexOf(name) !== i);
  if (repeated !== undefined) {
    throw new UserError(`two columns are called ${repeated}`, 'Give each column its own name.');
  }
  for (const [i, row] of rows.entries()) {
    if (row.length === head.length) continue;
    throw new UserError(
      `row ${i + 2} has ${row.length} cells, the head has ${head.length}`,
      'Give every row as many cells as the head.',
    );
  }
  const cell = (text: string) =>
    separator === ';' ? text.replace(/^(-?\d+),(\d+)$/, '$1.$2') : text;
  return {
    cases: rows.map(([name = '']) => name),
    columns: new Map(names.map((name, i) => [name, rows.map((row) => cell(row[i + 1] ?? ''))])),
  };
}

/** A line of CSV (RFC 4180); what is not there is an empty cell. */
export function csvLine(cells: readonly unknown[]): string {
  return cells
    .map((cell) => {
      const text = String(cell ?? '');
      return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    })
    .join(',');
}

/** The rows of a table, each under the names of its columns; the first is called `case`. */
export function rowsOf({ cases, columns }: CaseTable): Readonly<Record<string, string>>[] {
  return cases.map((name, i) =>
    Object.fromEntries([
      ['case', name],
      ...[...columns].map(([column, cells]) => [column, cells[i] ?? '']),
    ]),
  );
}

/** The same table as CSV for fs/QCA and R. */
export function writeCsv({ cases, columns }: CaseTable): string {
  const names = [...columns.keys()];
  return [
    csvLine(['case', ...names]),
    ...cases.map((name, i) =>
      csvLine([name, ...names.map((column) => columns.get(column)?.[i] ?? '')]),
    ),
    '',
  ].join('\n');
}

/** A column as numbers; a dash is a value that does not apply. */
export function numbersOf(table: CaseTable, name: string): number[] {
  const column = table.columns.get(name);
  if (!column) {
    const near = closestMatch(name, table.columns.keys());
    throw new UserError(
      `there is no column ${name}`,
      near ? `Did you mean ${near}?` : `The columns are: ${[...table.columns.keys()].join(', ')}.`,
    );
  }
  return column.map((text, i) => {
    if (DASHES.includes(text)) return NOT_APPLICABLE;
    const value = text.trim() === '' ? Number.NaN : Number(text);
    if (Number.isFinite(value) && value >= 0) return value;
    throw new UserError(
      `${name} of ${table.cases[i]} is “${text}”, which is no membership and no level`,
      'Give every cell a number from 0 up, calibrated; leave out a case that has none.',
    );
  });
}

/** The separator that the head uses most. */
function separatorOf(text: string): string {
  const head = text.slice(0, text.search(/\r?\n|$/));
  const count = (mark: string) => head.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

function recordsOf(text: string, separator: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let cell = '';
  let quoted = false;
  const endCell = () => {
    record.push(cell.trim());
    cell = '';
  };
  const endRecord = () => {
    endCell();
    if (record.some((part) => part !== '')) records.push(record);
    record = [];
  };
  for (let i = 0; i < text.length; i += 1) {
    const mark = text[i] ?? '';
    if (quoted) {
      if (mark !== '"') cell += mark;
      else if (text[i + 1] === '"') {
        cell += mark;
        i += 1;
      } else quoted = false;
    } else if (mark === '"') quoted = true;
    else if (mark === separator) endCell();
    else if (mark === '\n') endRecord();
    else if (mark !== '\r') cell += mark;
  }
  endRecord();
  return records;
}
