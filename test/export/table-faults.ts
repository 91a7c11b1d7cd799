import type { FlatTable, Value } from '../../src/view/export/flat-table.ts';
import type { ExportFile } from '../../src/view/export/format.ts';

/** What a reader of the tables would stumble over: keys, what is required, codes and references. */
export function tableFaults(files: readonly ExportFile[]): string[] {
  const all = files.flatMap(({ table }) => table ?? []);
  const tables = new Map(all.map((table) => [table.name, table]));
  return all.flatMap((table) => [
    ...keyFaults(table),
    ...table.fields.flatMap((_, i) => fieldFaults(table, i, tables)),
  ]);
}

function keyFaults({ name, key, fields, rows }: FlatTable): string[] {
  const at = key.map((one) => fields.findIndex((field) => field.name === one));
  const keys = rows.map((row) => JSON.stringify(at.map((i) => row[i])));
  const twice = keys.filter((one, i) => keys.indexOf(one) !== i && keys.length < 5000);
  const alike = new Set(keys).size < keys.length;
  const loose = at.filter((i) => !fields[i]?.required).map((i) => fields[i]?.name);
  return [
    ...(alike ? [`${name}: rows with the same key ${twice.slice(0, 3).join(' ')}`] : []),
    ...loose.map((field) => `${name}: ${field} is in the key and may be missing`),
  ];
}

function fieldFaults(
  { name: table, fields, rows }: FlatTable,
  i: number,
  tables: ReadonlyMap<string, FlatTable>,
): string[] {
  const { name, codes, refers, required } = fields[i] as FlatTable['fields'][number];
  const place = `${table}.${name}`;
  const values = [...new Set(rows.map((row) => row[i] as Value))];
  const there = values.filter((one) => one !== null);
  const target = refers && tables.get(refers[0]);
  const column = target?.fields.findIndex((field) => field.name === refers?.[1]) ?? -1;
  const known = new Set(target?.rows.map((row) => row[column]));
  const double = fields.filter((field) => field.name === name).length > 1;
  return [
    ...(double ? [`${place}: two columns of this name`] : []),
    ...(required && values.includes(null) ? [`${place}: missing in a row`] : []),
    ...(codes ? there.filter((one) => !(String(one) in codes)).map((c) => `${place}: ${c}`) : []),
    ...(target
      ? there.filter((one) => !known.has(one)).map((one) => `${place}: no ${refers?.[0]} ${one}`)
      : []),
    ...(target && column < 0 ? [`${place}: no column ${refers?.join('.')}`] : []),
  ];
}
