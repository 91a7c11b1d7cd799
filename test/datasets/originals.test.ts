import { describe, expect, test } from 'vitest';
import { agrees } from '../../src/datasets/figure.ts';
import { DATASETS } from '../../src/datasets/index.ts';
import { mia } from '../../src/datasets/mia.ts';
import { readDataset, tableOf } from '../../src/datasets/reading/read-dataset.ts';
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
