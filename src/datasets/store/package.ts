import * as z from 'zod';
import type { Column } from '../column.ts';
import type { Dataset } from '../dataset.ts';
import type { ReadDataset } from '../reading/read-dataset.ts';
import { tablesOf } from './tables-of.ts';

const field = z.looseObject({ name: z.string(), type: z.string() });

/** A datapackage.json (Data Package 2.0) as Casus writes it beside an import. */
export const dataPackage = z.looseObject({
  name: z.string(),
  title: z.string(),
  version: z.string(),
  created: z.string(),
  resources: z.array(
    z.looseObject({
      name: z.string(),
      path: z.string(),
      rows: z.int(),
      hash: z.string(),
      schema: z.looseObject({ fields: z.array(field) }),
    }),
  ),
  sources: z.array(
    z.looseObject({
      title: z.string(),
      table: z.string(),
      hash: z.string(),
      bytes: z.int(),
      rows: z.int(),
    }),
  ),
});

export type DataPackage = z.infer<typeof dataPackage>;

const TYPES = { integer: 'integer', number: 'number', text: 'string', day: 'date' } as const;

/** Describes what was imported; `hashOf` gives the digest of a table's files. */
export function describePackage(
  read: ReadDataset,
  created: string,
  hashOf: (table: string) => string,
): DataPackage {
  const { dataset, tables, files } = read;
  const forms = tablesOf(dataset);
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: dataset.id,
    title: dataset.title,
    version: dataset.version,
    created,
    licenses: [{ title: dataset.licence }],
    contributors: dataset.citation.map((title) => ({ title, roles: ['author'] })),
    sources: files.map(({ name, table, sha256, bytes, rows }) => ({
      title: name,
      table,
      hash: `sha256:${sha256}`,
      bytes,
      rows,
    })),
    resources: tables.map(({ name, columns, length }) => ({
      name,
      description: forms.find((form) => form.name === name)?.row ?? '',
      path: `${name}/`,
      format: 'parquet',
      rows: length,
      hash: hashOf(name),
      schema: { fields: columns.map(fieldOf) },
    })),
  };
}

/** A column as a field of a table schema. */
export function fieldOf({ name, type, about, codes, missing, min, max }: Column) {
  const constraints = {
    ...(min === undefined ? {} : { minimum: min }),
    ...(max === undefined ? {} : { maximum: max }),
  };
  return {
    name,
    type: TYPES[type],
    ...(about === undefined ? {} : { description: about }),
    ...(codes
      ? { categories: Object.entries(codes).map(([value, label]) => ({ value, label })) }
      : {}),
    ...(missing ? { readAsMissing: missing } : {}),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}

/** What names an import: the data set, its version and the bytes of its files, whatever their order. */
export function identityOf(dataset: Dataset, read: ReadDataset): string {
  const files = read.files.map(({ table, sha256 }) => `${table} ${sha256}`).sort();
  return [dataset.id, dataset.version, ...files].join('\n');
}
