import { type Distribution, eachAlike } from './distribution.ts';
import { gammaPoisson } from './gamma-poisson.ts';
import { poisson } from './poisson.ts';
import { recent } from './recent.ts';
import { spells } from './spells.ts';

/** A way to forecast next year's count from the counts of the years before, and from nothing else. */
export interface Forecaster {
  readonly id: string;
  readonly sort: 'model' | 'baseline';
  /** @param history the counts of one year or more, the last one last */
  readonly forecast: (history: readonly number[], options: ForecastOptions) => Distribution;
}

export interface ForecastOptions {
  /** The years after which a year weighs half, where recent years weigh more. */
  readonly halfLife: number;
}

/** Of a shorter half-life the last year alone would be left, which says nothing of how years vary. */
export const LEAST_HALF_LIFE = 0.5;

/** The models, of which the first speaks unless another is asked for, and what they have to beat. */
export const FORECASTERS = [
  { id: 'spells', sort: 'model', forecast: spells },
  { id: 'recent', sort: 'model', forecast: (history, { halfLife }) => recent(history, halfLife) },
  { id: 'steady', sort: 'model', forecast: gammaPoisson },
  { id: 'zero', sort: 'baseline', forecast: () => eachAlike([0]) },
  { id: 'last-year', sort: 'baseline', forecast: (history) => eachAlike(history.slice(-1)) },
  { id: 'last-poisson', sort: 'baseline', forecast: (history) => poisson(history.at(-1) ?? 0) },
  { id: 'past-years', sort: 'baseline', forecast: eachAlike },
] as const satisfies readonly Forecaster[];

export type ForecasterId = (typeof FORECASTERS)[number]['id'];
