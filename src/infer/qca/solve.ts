import type { Candidate } from './candidates.ts';
import { chartOf, pairable } from './candidates.ts';
import type { Chart } from './chart.ts';
import { type Cover, fewest, rowsApart, type Tick } from './cover.ts';
import { allMinimum, type ModelSet, onlyOne, someIrredundant } from './model-set.ts';
import type { Table } from './rows.ts';

/** The smallest cover of the rows by the candidates, and all models of its kind. */
export interface Solved {
  readonly chart: Chart;
  readonly cover: Cover;
  readonly models: ModelSet;
}

/** Finds the minimum size, or bounds for it, and counts the models. */
export function solve(
  candidates: readonly Candidate[],
  { positive, negative, fields, ofRow }: Table,
  complete: boolean,
  irredundant: boolean,
  tick: Tick,
): Solved {
  const { chart, to } = chartOf(candidates, ofRow.length);
  const names: number[][] = Array.from({ length: chart.size }, () => []);
  to.forEach((column, implicant) => {
    names[column]?.push(implicant);
  });
  if (!complete) {
    // Some implicant may be missing, so a lower bound must not rest on those found.
    const pairs = pairable(positive, negative, fields, ofRow.length);
    const lower = rowsApart(pairs).length;
    const { columns } = fewest(chart, tick, lower);
    const cover = { lower, columns, weights: new Float64Array(chart.words * 32), relaxed: 0 };
    return { chart: pairs, cover, models: onlyOne(columns, names, candidates.length) };
  }
  const cover = fewest(chart, tick);
  const counted = () =>
    irredundant
      ? someIrredundant(chart, cover, names, to, tick)
      : allMinimum(chart, cover, names, to, tick);
  return { chart, cover, models: counted() ?? onlyOne(cover.columns, names, candidates.length) };
}
