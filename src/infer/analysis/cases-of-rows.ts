import { UserError } from '../../base/user-error.ts';
import type { Comparison } from '../../record/comparison.ts';
import type { RawCase, RawCases } from './cases.ts';
import type { Cell } from './cell.ts';

/** A row of an imported data set, under the names of its columns; what it does not say is blank. */
export type DataRow = Readonly<Record<string, string>>;

/** The cases of a comparison from the rows of a data set: those that `where` keeps, named by their key. */
export function casesOfRows(rows: readonly DataRow[], spec: Comparison): RawCases {
  if (!('dataset' in spec.cases)) return { cases: [], leftOut: [] };
  const { key, where, dataset } = spec.cases;
  const sets = [spec.outcome, ...spec.conditions];
  const [first = {}] = rows;
  const named = [
    ...key,
    ...where.map(({ column }) => column),
    ...sets.flatMap(({ draw }) => ('column' in draw ? [draw.column] : [])),
  ];
  const missing = named.filter((column) => !(column in first));
  if (rows.length > 0 && missing.length > 0) {
    throw new UserError(
      `${dataset} has no column ${[...new Set(missing)].join(', ')}`,
      `casus data show ${dataset} lists its columns.`,
    );
  }
  const cases = rows
    .filter((row) => where.every((one) => one.in.includes(row[one.column] ?? '')))
    .map(
      (row): RawCase => ({
        id: key.map((column) => row[column] ?? '').join(' '),
        cells: Object.fromEntries(
          sets.map(({ id, draw }) => [
            id,
            'column' in draw ? cellOf(row[draw.column], draw.in) : UNKNOWN,
          ]),
        ),
      }),
    );
  const [twice] = [...Map.groupBy(cases, ({ id }) => id)].filter(([, same]) => same.length > 1);
  if (twice) {
    throw new UserError(
      `${dataset} has ${twice[1].length} rows ${twice[0]}: ${key.join(', ')} is no key of its rows`,
      'Add columns to the key of the analysis, or keep one row of each by where.',
    );
  }
  return { cases, leftOut: [] };
}

const UNKNOWN: Cell = { supports: [], otherwise: undefined };

/** The number in a column, or whether its code is one of those that count; blank is unknown. */
function cellOf(value: string | undefined, codes: readonly string[] | undefined): Cell {
  if (value === undefined || value === '') return UNKNOWN;
  if (codes) return { supports: [], otherwise: codes.includes(value) ? 1 : 0 };
  const number = Number(value);
  return { supports: [], otherwise: Number.isFinite(number) ? number : undefined };
}
