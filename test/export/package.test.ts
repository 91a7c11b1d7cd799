import { describe, expect, test } from 'vitest';
import { dataPackageOf } from '../../src/view/export/data-package.ts';
import { exportOf, MARK, OWN } from '../../src/view/export/export-of.ts';
import { EXPORTS } from '../../src/view/export/index.ts';
import { region } from '../region.ts';

const record = region();
const licence = { text: 'The record\n\nhttps://creativecommons.org/licenses/by/4.0/\n' };
const { files, written } = exportOf(record, EXPORTS, licence);

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly description_ru: string;
  readonly profile?: string;
  readonly schema?: {
    readonly fields: readonly { readonly name: string; readonly type: string }[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource: string; readonly fields: readonly string[] };
    }[];
    readonly missingValues: readonly string[];
  };
}

interface Package {
  readonly [key: string]: unknown;
  readonly name: string;
  readonly resources: readonly Resource[];
  readonly licenses?: readonly Readonly<Record<string, string>>[];
  readonly sources?: readonly Readonly<Record<string, string>>[];
}

const made = JSON.parse(written.get('datapackage.json') ?? '') as Package;

/** The types of the Table Schema that are used, by their names there. */
const TYPES = ['string', 'integer', 'number', 'boolean', 'date', 'year'];

describe('the data package keeps the standard (datapackage.org, 2.0)', () => {
  test('names and paths', () => {
    for (const { name, path } of made.resources) {
      expect(name).toMatch(/^[a-z0-9._-]+$/);
      expect(path).toMatch(/^(?!\/)(?!.*\.\.)[\w./-]+$/);
      expect(written.has(path), path).toBe(true);
    }
    expect(made.name).toMatch(/^[a-z0-9._-]+$/);
    const names = made.resources.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  test('every file that holds something of the record is a resource', () => {
    expect(made.resources.map(({ path }) => path)).toEqual(files.map(({ path }) => path));
  });

  test('a table is known as one by readers of the first version too', () => {
    for (const { schema, profile } of made.resources) {
      expect(profile).toBe(schema && 'tabular-data-resource');
    }
  });

  test('fields, keys and references', () => {
    const schemas = new Map(made.resources.map(({ name, schema }) => [name, schema]));
    const fieldsOf = (name: string) => schemas.get(name)?.fields.map((field) => field.name) ?? [];
    for (const { name, schema } of made.resources) {
      if (!schema) continue;
      expect(schema.missingValues).toEqual(['']);
      for (const { type } of schema.fields) expect(TYPES).toContain(type);
      for (const key of schema.primaryKey) expect(fieldsOf(name)).toContain(key);
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        for (const field of fields) expect(fieldsOf(name)).toContain(field);
        for (const field of reference.fields) expect(fieldsOf(reference.resource)).toContain(field);
      }
    }
  });

  test('the head of each file names its columns in their order', () => {
    for (const { path, schema } of made.resources) {
      if (!schema) continue;
      const [head = ''] = (written.get(path) ?? '').split('\r\n');
      expect(head.split(',')).toEqual(schema.fields.map(({ name }) => name));
    }
  });

  test('the edition, the licence and where the sources are', () => {
    expect(made.version).toBe(record.edition);
    expect(made.licenses?.[0]).toMatchObject({
      name: 'CC-BY-4.0',
      path: 'https://creativecommons.org/licenses/by/4.0/',
    });
    expect(made.sources?.[0]?.path).toBe('tables/source.csv');
  });

  test('nothing of a licence is said where the record says nothing', () => {
    expect(dataPackageOf(record, files, undefined)).not.toHaveProperty('licenses');
    expect(exportOf(record, EXPORTS, undefined).written.has('LICENSE')).toBe(false);
  });

  test('another licence is named by its file', () => {
    const other = dataPackageOf(record, files, { text: 'All rights reserved\n' }) as Package;
    expect(other.licenses).toEqual([{ title: 'All rights reserved', path: 'LICENSE' }]);
  });
});

describe('a part of it stands by itself', () => {
  test.each(EXPORTS.map((format) => [format.id, format] as const))('%s', (_, format) => {
    const part = exportOf(record, [format], undefined);
    const about = JSON.parse(part.written.get('datapackage.json') ?? '') as Package;
    const names = new Set(about.resources.map(({ name }) => name));
    for (const { schema } of about.resources)
      for (const { reference } of schema?.foreignKeys ?? [])
        expect(names).toContain(reference.resource);
    for (const path of part.written.keys()) expect(OWN).toContain(path.split('/')[0]);
    for (const { path } of part.files) expect(format.top).toContain(path.split('/')[0]);
    expect(JSON.parse(part.written.get(MARK) ?? '')).toMatchObject({ formats: [format.id] });
  });
});

test('the same record gives the same bytes', () => {
  expect(exportOf(record, EXPORTS, licence).written).toEqual(written);
});

test('the README names every file, in both languages', () => {
  for (const name of ['README.md', 'README.ru.md']) {
    const text = (written.get(name) ?? '').replaceAll('\\', '');
    for (const { path } of files) expect(text).toContain(`| ${path} |`);
    expect(text).toContain(record.edition);
  }
  expect(
    written.get('README.ru.md')?.replace(/load\.py|casus\S*|from load import/g, ''),
  ).not.toMatch(/[a-z]{4,} [a-z]{4,} [a-z]{4,}/);
});
