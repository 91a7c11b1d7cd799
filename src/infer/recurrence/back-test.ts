import { crps } from './crps.ts';
import {
  anyAtAll,
  centralInterval,
  type Distribution,
  type Interval,
  meanOf,
} from './distribution.ts';
import { FORECASTERS, type ForecasterId, type ForecastOptions } from './forecasters.ts';
import { ignorance } from './ignorance.ts';
import { intervalScore } from './interval-score.ts';
import type { Series } from './series.ts';

/** What a forecaster says of a year. */
export interface Said {
  readonly id: ForecasterId;
  readonly mean: number;
  readonly interval: Interval;
  readonly any: number;
}

/** The same, held against what came. */
export interface Scored extends Said {
  readonly crps: number;
  /** Infinite where what came had been held impossible. */
  readonly ignorance: number;
  readonly intervalScore: number;
}

/** A year that was forecast from the years before it alone. */
export interface TestedYear {
  readonly year: number;
  /** How many years the forecasts learned from. */
  readonly training: number;
  readonly observed: number;
  readonly forecasts: readonly Scored[];
}

export interface BackTestOptions extends ForecastOptions {
  /** The years before the first one that is forecast. */
  readonly training: number;
  /** The probability with which an interval is to hold the count. */
  readonly level: number;
}

/**
 * Forecasts every year from those before it, from the first one with enough of them on: the origin
 * rolls, and no forecast sees its own year or a later one.
 */
export function backTest({ first, counts }: Series, options: BackTestOptions): TestedYear[] {
  return counts.slice(options.training).map((observed, i) => {
    const history = counts.slice(0, options.training + i);
    return {
      year: first + history.length,
      training: history.length,
      observed,
      forecasts: forecastsFrom(history, options).map(({ forecast, ...said }) => ({
        ...said,
        crps: crps(forecast, observed),
        ignorance: ignorance(forecast, observed),
        intervalScore: intervalScore(said.interval, options.level, observed),
      })),
    };
  });
}

/** What each forecaster says of the year after all of them. */
export function nextYear({ first, counts }: Series, options: BackTestOptions) {
  const forecasts = forecastsFrom(counts, options).map(({ forecast: _, ...said }): Said => said);
  return { year: first + counts.length, training: counts.length, forecasts };
}

function forecastsFrom(
  history: readonly number[],
  options: BackTestOptions,
): (Said & { readonly forecast: Distribution })[] {
  return FORECASTERS.map(({ id, forecast }) => {
    const distribution = forecast(history, options);
    return {
      id,
      mean: meanOf(distribution),
      interval: centralInterval(distribution, options.level),
      any: anyAtAll(distribution),
      forecast: distribution,
    };
  });
}
