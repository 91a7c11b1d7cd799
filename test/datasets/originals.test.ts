import { describe, expect, test } from 'vitest';
import { agrees } from '../../src/datasets/figure.ts';
import { DATASETS } from '../../src/datasets/index.ts';
import { mia } from '../../src/datasets/mia.ts';
import { readDataset, tableOf } from '../../src/datasets/reading/read-dataset.ts';
import { valuesOf } from '../../src/datasets/table.ts';
import { list } from '../../src/record/record.ts';
import { region } from '../region.ts';
import { ORIGINALS, original, readOriginal } from './originals.ts';

test('every data set has its original files here', () => {
  expect(DATASETS.map(({ id }) => id)).toEqual(Object.keys(ORIGINALS).sort());
});

describe.each(DATASETS.map((dataset) => [dataset.id, dataset] as const))('%s', (id, dataset) => {
  test('all its files are read, each into its tables', () => {
    const wanted = dataset.files.flatMap(({ table, wide }) =>
      wide ? [table, wide.table] : [table],
    );
    expect(
      readOriginal(id)
        .tables.map(({ name }) => name)
        .sort(),
    ).toEqual(wanted.sort());
  });

  test.each(dataset.figures.map((figure) => [figure.what, figure] as const))('%s', (_, figure) => {
    const ours = figure.ours((name) => tableOf(readOriginal(id), name));
    if (!agrees(figure, ours)) expect(ours).toEqual(figure.theirs);
  });
});

test('the Stata file and the CSV of MIA say the same', () => {
  const [stata] = readOriginal('mia').tables;
  const [csv] = readDataset(mia, [original('mia/mia_dp_may2021.csv')]).tables;
  const near = (value: unknown) => (typeof value === 'number' ? Math.round(value * 1e6) : value);
  expect(csv?.values.map((column) => column.map(near))).toEqual(
    stata?.values.map((column) => column.map(near)),
  );
});

test('the two files of COW IGO say the same of every organization that casus compare asks for', () => {
  const names = new Set(
    list(region(), 'organization').flatMap(({ codes }) => codes?.cow?.name.toLowerCase() ?? []),
  );
  expect(names.size).toBeGreaterThan(10);
  const said = (name: string, column: string) => {
    const table = tableOf(readOriginal('cow-igo'), name);
    const columns = ['ccode', 'year', 'status'].map((one) => valuesOf(table, one));
    return valuesOf(table, column)
      .flatMap((value, row) => {
        const organization = String(value).toLowerCase();
        if (!names.has(organization) || columns[0]?.[row] === null) return [];
        return [[organization, ...columns.map((values) => values[row])].join(' ')];
      })
      .sort();
  };
  const years = said('membership', 'ioname');
  expect(years.length).toBeGreaterThan(10_000);
  expect([...new Set(years)]).toEqual([...new Set(said('state_membership', 'organization'))]);
});
