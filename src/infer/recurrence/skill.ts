import type { Scored, TestedYear } from './back-test.ts';
import { FORECASTERS, type ForecasterId } from './forecasters.ts';

/** How a forecaster did over all the years that were forecast: means of its scores. */
export interface Performance {
  readonly id: ForecasterId;
  readonly crps: number;
  /** Infinite where a year came that it had held impossible. */
  readonly ignorance: number;
  /** How many such years there were. */
  readonly impossible: number;
  readonly intervalScore: number;
  /** In how many years the count lay within its interval. */
  readonly inside: number;
}

export function performances(years: readonly TestedYear[]): Performance[] {
  return FORECASTERS.map(({ id }) => {
    const scored = scoresOf(years, id);
    const mean = (score: (one: Scored) => number) =>
      scored.reduce((sum, one) => sum + score(one), 0) / scored.length;
    return {
      id,
      crps: mean((one) => one.crps),
      ignorance: mean((one) => one.ignorance),
      impossible: scored.filter((one) => one.ignorance === Infinity).length,
      intervalScore: mean((one) => one.intervalScore),
      inside: years.filter(({ observed, forecasts }) => {
        const { interval } = ofForecaster(forecasts, id);
        return interval.from <= observed && observed <= interval.to;
      }).length,
    };
  });
}

/** A model held against a baseline by the CRPS of the same years. */
export interface Comparison {
  readonly model: ForecasterId;
  readonly baseline: ForecasterId;
  /** 1 less the ratio of the mean scores: 0 is no better, 1 perfect. Undefined where the baseline is perfect. */
  readonly skill: number | undefined;
  readonly beats: boolean;
  /** In how many years it was nearer, and in how many further off. */
  readonly nearer: number;
  readonly further: number;
  /** What it would be the other way round without: a verdict that hangs on one year, or one pair, is weak. */
  readonly hangsOn: readonly string[];
}

/** A difference of scores below this is rounding. */
const ROUNDING = 1e-9;

/** @param partOf what of the test is left out at a time: a year, or where several series are tested, one of them */
export function comparisons<T extends TestedYear>(
  years: readonly T[],
  partOf: (year: T) => string,
): Comparison[] {
  const of = (sort: 'model' | 'baseline') => FORECASTERS.filter((one) => one.sort === sort);
  return of('model').flatMap(({ id: model }) =>
    of('baseline').map(({ id: baseline }) => compare(years, partOf, model, baseline)),
  );
}

function compare<T extends TestedYear>(
  years: readonly T[],
  partOf: (year: T) => string,
  model: ForecasterId,
  baseline: ForecasterId,
): Comparison {
  const ours = scoresOf(years, model).map((one) => one.crps);
  const theirs = scoresOf(years, baseline).map((one) => one.crps);
  const gains = ours.map((score, i) => (theirs[i] ?? 0) - score);
  const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
  const gain = sum(gains);
  const beats = gain > ROUNDING;
  const gainByPart = new Map<string, number>();
  for (const [i, year] of years.entries()) {
    const part = partOf(year);
    gainByPart.set(part, (gainByPart.get(part) ?? 0) + (gains[i] ?? 0));
  }
  return {
    model,
    baseline,
    skill: sum(theirs) > ROUNDING ? gain / sum(theirs) : undefined,
    beats,
    nearer: gains.filter((one) => one > ROUNDING).length,
    further: gains.filter((one) => one < -ROUNDING).length,
    hangsOn: [...gainByPart].flatMap(([part, its]) =>
      gain - its > ROUNDING !== beats ? [part] : [],
    ),
  };
}

function scoresOf(years: readonly TestedYear[], id: ForecasterId): Scored[] {
  return years.map(({ forecasts }) => ofForecaster(forecasts, id));
}

/** What one of the forecasters said; each of them says something of every year. */
export function ofForecaster<T extends { readonly id: ForecasterId }>(
  forecasts: readonly T[],
  id: ForecasterId,
): T {
  const found = forecasts.find((one) => one.id === id);
  if (!found) throw new Error(`no forecast of ${id}`);
  return found;
}
