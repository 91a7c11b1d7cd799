import { read, utils } from 'xlsx';
import type { Cell, Raw } from './raw.ts';
import { refuse } from './read-error.ts';

/** Reads one sheet of an Excel workbook, xls or xlsx; the first line of it that holds anything is the header. */
export function readWorkbook(file: string, bytes: Uint8Array, sheet: string | undefined): Raw {
  const book = openWorkbook(file, bytes);
  const name = sheet ?? book.SheetNames[0];
  const found = name === undefined ? undefined : book.Sheets[name];
  if (found === undefined) {
    refuse(
      {
        file,
        message: `the workbook has no sheet ${name ?? ''}; it has ${book.SheetNames.join(', ')}`,
      },
      'Take the workbook as it is published.',
    );
  }
  const rows = utils.sheet_to_json<Cell[]>(found, { header: 1, raw: true, defval: null });
  const headerAt = rows.findIndex((row) => row.some((cell) => cell !== null && cell !== ''));
  const header = (rows[headerAt] ?? []).map((cell) => String(cell ?? '').trim());
  while (header.length > 0 && header.at(-1) === '') header.pop();
  return {
    header,
    headerLine: headerAt + 1,
    each: (take) => {
      for (let row = headerAt + 1; row < rows.length; row += 1) {
        const cells = header.map((_, column) => plain(rows[row]?.[column]));
        if (cells.some((cell) => cell !== null && cell !== '')) take(cells, row + 1);
      }
    },
  };
}

function openWorkbook(file: string, bytes: Uint8Array) {
  try {
    return read(bytes, { type: 'array', cellDates: false });
  } catch (error) {
    return refuse(
      { file, message: `the workbook cannot be read: ${(error as Error).message}` },
      'The file is cut short or damaged: get it again from where it is published.',
    );
  }
}

function plain(cell: unknown): Cell {
  if (cell === null || cell === undefined) return null;
  if (typeof cell === 'number' || typeof cell === 'string') return cell;
  return typeof cell === 'boolean' ? Number(cell) : String(cell);
}
