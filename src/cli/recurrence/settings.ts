import { UserError } from '../../base/user-error.ts';
import type { BackTestOptions } from '../../infer/recurrence/back-test.ts';
import {
  FORECASTERS,
  type ForecasterId,
  LEAST_HALF_LIFE,
} from '../../infer/recurrence/forecasters.ts';
import type { CommandContext } from '../command.ts';
import { numbersOf, oneOf, shareOf } from '../option-values.ts';

export const DEFAULTS = { training: 5, halfLife: 3, level: 0.9 } as const;

export const MODELS: readonly ForecasterId[] = FORECASTERS.filter(
  ({ sort }) => sort === 'model',
).map(({ id }) => id);

/** How a back-test is done, and which years count. */
export interface Settings extends BackTestOptions {
  readonly model: ForecasterId;
  readonly since: number | undefined;
  readonly until: number | undefined;
}

export function settingsOf(options: CommandContext['options']): Settings {
  const { training, halfLife, level } = DEFAULTS;
  const asked = {
    training: oneNumber(options.training, '--training') ?? training,
    halfLife: oneNumber(options.halfLife, '--half-life') ?? halfLife,
    level: shareOf(oneNumber(options.level, '--level'), '--level') ?? level,
  };
  if (!Number.isInteger(asked.training) || asked.training < 1) {
    throw new UserError(
      `--training ${asked.training} is no whole number from 1 on`,
      `Write --training ${training}.`,
    );
  }
  if (asked.halfLife < LEAST_HALF_LIFE) {
    throw new UserError(
      `--half-life ${asked.halfLife} leaves the last year alone`,
      `Write a number of years from ${LEAST_HALF_LIFE} on.`,
    );
  }
  if (asked.level === 0 || asked.level === 1) {
    throw new UserError(
      `--level ${asked.level} asks for ${asked.level === 0 ? 'nothing' : 'what is sure'}`,
      `Write a share between 0 and 1, such as ${level}.`,
    );
  }
  return {
    ...asked,
    model: oneOf(options.model, '--model', MODELS),
    since: yearOf(options.since, '--since'),
    until: yearOf(options.until, '--until'),
  };
}

/** Of several numbers one alone would be heeded, and the others left out in silence. */
function oneNumber(typed: unknown, option: string): number | undefined {
  const [first, ...more] = numbersOf(typed, option) ?? [];
  if (more.length === 0) return first;
  throw new UserError(`${option} ${String(typed)} is not one number`, `Write ${option} ${first}.`);
}

function yearOf(typed: unknown, option: string): number | undefined {
  if (typed === undefined) return undefined;
  if (/^\d{4}$/.test(String(typed))) return Number(typed);
  throw new UserError(`${option} ${String(typed)} is no year`, `Write ${option} 2000.`);
}
