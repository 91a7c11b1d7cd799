import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Value = string | number | boolean | null;
type Row = Readonly<Record<string, Value>>;

interface Field {
  readonly name: string;
  readonly type: string;
}

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly schema?: {
    readonly fields: readonly Field[];
    readonly missingValues: readonly string[];
  };
}

/** The tables of a data package, read by what the package says of itself and by nothing else. */
export function readPackage(folder: string): Map<string, Row[]> {
  const text = readFileSync(join(folder, 'datapackage.json'), 'utf8');
  const { resources } = JSON.parse(text) as { resources: readonly Resource[] };
  return new Map(
    resources.flatMap(({ name, path, schema }) => {
      if (!schema) return [];
      const [, ...lines] = csvRows(readFileSync(join(folder, path), 'utf8'));
      const rows = lines.map((cells) =>
        Object.fromEntries(
          schema.fields.map((field, i) => [field.name, typedValue(field, cells[i], schema, path)]),
        ),
      );
      return [[name, rows] as const];
    }),
  );
}

/** RFC 4180. */
function csvRows(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

const FORMS: Readonly<Record<string, [RegExp, (text: string) => Value]>> = {
  string: [/^/, (text) => text],
  integer: [/^-?\d+$/, Number],
  year: [/^\d{4}$/, Number],
  number: [/^-?\d+(\.\d+)?(e-?\d+)?$/, Number],
  boolean: [/^(true|false)$/, (text) => text === 'true'],
  date: [/^\d{4}-\d{2}-\d{2}$/, (text) => text],
};

function typedValue(
  { name, type }: Field,
  cell: string | undefined,
  { missingValues }: NonNullable<Resource['schema']>,
  path: string,
): Value {
  const [form, read] = FORMS[type] ?? [];
  if (cell === undefined || !form || !read) throw new Error(`${path}: ${name} is not there`);
  if (missingValues.includes(cell)) return null;
  if (!form.test(cell)) throw new Error(`${path}: ${name} is no ${type}: ${cell}`);
  return read(cell);
}
