import type { CasusRecord } from '../../record/record.ts';
import type { Field, FlatTable } from './flat-table.ts';
import { citationOf, type ExportFile } from './format.ts';
import { type Licence, licenceEntry } from './licence.ts';

/**
 * The files as a Data Package 2.0 (datapackage.org). What it says in English stands beside it in
 * Russian under the same name with `_ru`, which the standard leaves free to use.
 */
export function dataPackageOf(
  record: CasusRecord,
  files: readonly ExportFile[],
  licence: Licence | undefined,
): object {
  const { region, edition } = record;
  const tables = new Map(
    files.flatMap(({ table }) => (table ? [[table.name, table] as const] : [])),
  );
  const cite = citationOf(record);
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: `casus-${region.id}`,
    title: `Casus: ${region.name.en}`,
    title_ru: `Casus: ${region.name.ru ?? region.name.en}`,
    version: edition,
    citation: cite.en,
    citation_ru: cite.ru,
    ...(licence && { licenses: [licenceEntry(licence)] }),
    ...sourcesOf(files, tables),
    resources: files.map((file) => resourceOf(file, tables)),
  };
}

/** The record stands on too many sources to name each here: one is named, the file that has all. */
function sourcesOf(files: readonly ExportFile[], tables: ReadonlyMap<string, FlatTable>): object {
  const all = tables.get('source');
  const path = files.find(({ table, path }) => table === all && path)?.path;
  if (!all || !path) return {};
  return { sources: [{ title: `the ${all.rows.length} sources of the record`, path }] };
}

function resourceOf(
  { path, about, mediatype, text, table }: ExportFile,
  tables: ReadonlyMap<string, FlatTable>,
): object {
  const file = {
    name: table?.name ?? path.toLowerCase().replaceAll('/', '-'),
    path,
    description: about.en,
    description_ru: about.ru,
    mediatype,
    encoding: 'utf-8',
    bytes: new TextEncoder().encode(text).length,
  };
  if (!table) return file;
  return {
    ...file,
    type: 'table',
    // By which readers of the first version of the standard know a table.
    profile: 'tabular-data-resource',
    format: 'csv',
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true },
    rows: table.rows.length,
    schema: schemaOf(table, tables),
  };
}

function schemaOf(
  { fields, key, name }: FlatTable,
  tables: ReadonlyMap<string, FlatTable>,
): object {
  const foreign = fields.flatMap(({ name: field, refers }) => {
    const [to, column] = refers ?? [];
    if (!to || !column || !tables.has(to) || to === name) return [];
    return [{ fields: [field], reference: { resource: to, fields: [column] } }];
  });
  return {
    fields: fields.map(fieldEntry),
    primaryKey: key,
    ...(foreign.length > 0 && { foreignKeys: foreign }),
    missingValues: [''],
  };
}

function fieldEntry({ name, type, about, codes, required }: Field): object {
  const values = codes && Object.keys(codes);
  const constraints = { ...(required && { required }), ...(values && { enum: values }) };
  return {
    name,
    type,
    description: about.en,
    description_ru: about.ru,
    ...(codes && {
      categories: Object.entries(codes).map(([value, { en, ru }]) => ({
        value,
        label: en,
        label_ru: ru,
      })),
    }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}
