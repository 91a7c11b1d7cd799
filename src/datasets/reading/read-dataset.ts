import type { Column, Value } from '../column.ts';
import type { Dataset, PublishedFile } from '../dataset.ts';
import type { Table } from '../table.ts';
import { decode } from './decode.ts';
import { readDelimited } from './delimited.ts';
import { fits, headerOf, headerWith, refuseUnknown } from './header.ts';
import { type OpenFile, openFile } from './open-file.ts';
import type { Cell, Raw } from './raw.ts';
import { type Fault, ReadError, refuse } from './read-error.ts';
import { readStata } from './stata.ts';
import { Misfit, readerOf } from './understand.ts';
import { readWorkbook } from './workbook.ts';

/** A data set that was read: its tables, and the files that they came from. */
export interface ReadDataset {
  readonly dataset: Dataset;
  readonly tables: readonly Table[];
  readonly files: readonly ReadFile[];
}

export interface ReadFile {
  readonly name: string;
  readonly table: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly rows: number;
}

/** More faults of one file are counted and not kept. */
const KEPT = 1000;

/**
 * Reads published files of a data set. Each file is known by its columns, whatever its name; its cells
 * are understood and checked one by one. Throws a ReadError with every fault, and then nothing counts
 * as read. `all` are the data sets among which a mixed-up file is looked for.
 */
export function readDataset(
  dataset: Dataset,
  paths: readonly string[],
  all: readonly Dataset[] = [dataset],
  before: (path: string) => void = () => {},
): ReadDataset {
  if (paths.length === 0) {
    refuse(
      { file: dataset.id, message: 'no file is named' },
      'Name the files as they are published.',
    );
  }
  const seen = new Map<string, string>();
  const tables: Table[] = [];
  const files: ReadFile[] = [];
  for (const path of paths) {
    before(path);
    const file = openFile(path);
    const { published, raw } = recognize(dataset, all, file);
    const earlier = seen.get(published.table);
    if (earlier !== undefined) {
      refuse(
        { file: file.name, message: `this is ${published.table} again, after ${earlier}` },
        'Name each file once.',
      );
    }
    seen.set(published.table, file.name);
    const made = readTable(dataset, published, file.name, raw);
    tables.push(...made);
    files.push({
      name: file.name,
      table: published.table,
      sha256: file.sha256,
      bytes: file.size,
      rows: made[0]?.length ?? 0,
    });
  }
  return { dataset, tables, files };
}

/** The one table of a data set of that name. A name that is not there is a bug. */
export function tableOf({ dataset, tables }: ReadDataset, name: string): Table {
  const table = tables.find((one) => one.name === name);
  if (!table) throw new Error(`no table ${name} was read of ${dataset.id}`);
  return table;
}

function recognize(
  dataset: Dataset,
  all: readonly Dataset[],
  file: OpenFile,
): { published: PublishedFile; raw: Raw } {
  const typed = file.format === 'stata' ? readStata(file.name, file.bytes) : undefined;
  const books = new Map<string | undefined, Raw>();
  const book = (sheet: string | undefined): Raw => {
    const known = books.get(sheet) ?? readWorkbook(file.name, file.bytes, sheet);
    books.set(sheet, known);
    return known;
  };
  const rawOf = (published: PublishedFile): Raw => {
    if (typed) return withoutLabels(typed, published);
    if (file.format === 'workbook') return book(published.sheet);
    const text = decode(file.name, file.bytes, published.encoding);
    return readDelimited(file.name, text, published.delimiter ?? ',', published.preamble ?? 0);
  };
  const headers = (published: PublishedFile): readonly string[] =>
    file.format === 'csv'
      ? headerWith(file, published.delimiter ?? ',', published.preamble ?? 0)
      : rawOf(published).header;
  const published = dataset.files.find(
    (one) => one.format.includes(file.format) && fits(headers(one), one),
  );
  if (!published) {
    // A text in another encoding has no header that could be known: that is told first.
    if (file.format === 'csv') decode(file.name, file.bytes, dataset.files[0]?.encoding);
    return refuseUnknown(dataset, all, file, headers);
  }
  return { published, raw: rawOf(published) };
}

/** Texts of value labels that the data set does not use are left out. */
function withoutLabels(raw: Raw, published: PublishedFile): Raw {
  const wanted = new Set(headerOf(published));
  const kept = raw.header.flatMap((name, at) =>
    wanted.has(name) || !name.endsWith('_label') ? [at] : [],
  );
  if (kept.length === raw.header.length) return raw;
  return {
    header: kept.map((at) => raw.header[at] ?? ''),
    headerLine: raw.headerLine,
    each: (take) =>
      raw.each((cells, line) =>
        take(
          kept.map((at) => cells[at] ?? null),
          line,
        ),
      ),
  };
}

function readTable(dataset: Dataset, published: PublishedFile, file: string, raw: Raw): Table[] {
  const faults: Fault[] = [];
  let faulty = 0;
  const fault = (line: number | undefined, message: string): void => {
    faulty += 1;
    if (faults.length < KEPT)
      faults.push(line === undefined ? { file, message } : { file, line, message });
  };
  const { columns, wide, blanks } = published;
  const width = raw.header.length;
  const wideAt = wide ? (wide.before === '' ? columns.length : indexOf(columns, wide.before)) : 0;
  const wideCount = wide?.names.length ?? 0;
  const readers = columns.map((column, i) => ({
    read: readerOf(column, blanks),
    at: i < wideAt || !wide ? i : i + wideCount,
  }));
  const values: Value[][] = columns.map(() => []);
  const long = wide ? new Long(published) : undefined;
  let rows = 0;
  let lastLine = raw.headerLine;

  raw.each((cells, line) => {
    lastLine = line;
    if (cells.length !== width) {
      fault(line, `${cells.length} columns stand here; the header has ${width}`);
      return;
    }
    readers.forEach(({ read, at }, i) => {
      const value = read(cells[at] ?? null);
      if (value instanceof Misfit) fault(line, value.message);
      else values[i]?.push(value);
    });
    if (long) {
      const misfit = long.take(cells, wideAt, values, rows);
      if (misfit) fault(line, misfit);
    }
    rows += 1;
  });

  const { rows: wanted, table } = published;
  if (wanted !== 'any' && rows !== wanted && faults.length === 0) {
    const few = rows < wanted;
    fault(
      few ? lastLine : undefined,
      `${few ? `the file ends here, after ${rows} rows` : `the file has ${rows} rows`}; ${table} of ${dataset.id} ${dataset.version} has ${wanted}`,
    );
  }
  if (faulty > 0) {
    throw new ReadError(
      faulty > faults.length
        ? [...faults, ...Array(faulty - faults.length).fill({ file, message: '' })]
        : faults,
      `Casus reads version ${dataset.version} of ${dataset.id}: take that one again, as it is published.`,
    );
  }
  const own: Table = { name: table, columns, values, length: rows };
  return long ? [own, long.table()] : [own];
}

/** The long table that comes out of a run of columns. */
class Long {
  readonly published: PublishedFile;
  readonly columns: readonly Column[];
  readonly keys: readonly number[];
  readonly names: readonly Value[];
  readonly beside: readonly Value[] | undefined;
  readonly read: (cell: Cell) => Value | Misfit;
  readonly leftOut: ReadonlySet<Value>;
  readonly values: Value[][];
  length = 0;

  constructor(published: PublishedFile) {
    const { wide, columns } = published;
    if (!wide) throw new Error(`${published.table} has no run of columns`);
    this.published = published;
    this.keys = wide.keys.map((key) => indexOf(columns, key));
    const whole = wide.name.type === 'integer';
    this.names = wide.names.map((name) => (whole ? Number(name) : name));
    this.beside = wide.beside && wide.names.map(wide.beside.of);
    this.read = readerOf(wide.cell, published.blanks);
    this.leftOut = new Set<Value>(wide.leftOut);
    this.columns = [
      ...wide.keys.map((key) => columns[indexOf(columns, key)] as Column),
      wide.name,
      ...(wide.beside ? [wide.beside.column] : []),
      wide.cell,
    ];
    this.values = this.columns.map(() => []);
  }

  /** Takes one row in; returns what does not fit, if anything. */
  take(
    cells: readonly Cell[],
    from: number,
    own: readonly (readonly Value[])[],
    row: number,
  ): string | undefined {
    const { keys, names, beside, leftOut, values } = this;
    for (let i = 0; i < names.length; i += 1) {
      const value = this.read(cells[from + i] ?? null);
      if (value instanceof Misfit) return `${names[i]}: ${value.message}`;
      if (value === null || leftOut.has(value)) continue;
      let column = 0;
      for (const key of keys) values[column++]?.push(own[key]?.[row] ?? null);
      values[column++]?.push(names[i] ?? null);
      if (beside) values[column++]?.push(beside[i] ?? null);
      values[column]?.push(value);
      this.length += 1;
    }
    return undefined;
  }

  table(): Table {
    return {
      name: this.published.wide?.table ?? '',
      columns: this.columns,
      values: this.values,
      length: this.length,
    };
  }
}

function indexOf(columns: readonly Column[], name: string): number {
  const at = columns.findIndex((column) => column.name === name);
  if (at === -1) throw new Error(`there is no column ${name}`);
  return at;
}
