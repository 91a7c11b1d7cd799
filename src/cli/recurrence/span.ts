import { UserError } from '../../base/user-error.ts';
import { type Series, seriesOf } from '../../infer/recurrence/series.ts';
import type { Settings } from './settings.ts';

/** The years that a source tells of. */
export interface Covered {
  readonly name: string;
  /** Undefined where nobody says from which year on it would tell of an event. */
  readonly first: number | undefined;
  readonly last: number;
}

/** The years that count, and whether they begin where they do because there was an event. */
export interface Span {
  readonly series: Series;
  readonly beginsWithEvent: boolean;
}

/** The years that are asked for; else those from the first one with an event to the last one covered. */
export function spanOf(
  perYear: ReadonlyMap<number, number>,
  covered: Covered,
  settings: Settings,
): Span {
  assertCovered(covered, settings);
  const { since, until } = settings;
  const withEvents = [...perYear].flatMap(([year, events]) => (events > 0 ? [year] : []));
  const first = since ?? Math.min(...withEvents);
  const last = until ?? covered.last;
  if (!Number.isFinite(first)) {
    throw new UserError(
      `${covered.name} holds no such event`,
      'Where it would have held one, name the first year that counts with --since; else count by another data set.',
    );
  }
  if (first > last) {
    throw new UserError(
      `no year is left: the first is ${first}, the last ${last}`,
      'Begin earlier with --since, or end later with --until.',
    );
  }
  return { series: seriesOf(perYear, first, last), beginsWithEvent: since === undefined };
}

/** A year of which a source does not tell would count as one without any event. */
export function assertCovered(covered: Covered, { since, until }: Settings): void {
  for (const [option, year] of [
    ['--since', since],
    ['--until', until],
  ] as const) {
    if (year === undefined) continue;
    if ((covered.first ?? -Infinity) <= year && year <= covered.last) continue;
    const from = covered.first === undefined ? '' : `from ${covered.first} `;
    throw new UserError(
      `${option} ${year} lies outside the years of ${covered.name}`,
      `It tells of the years ${from}to ${covered.last}.`,
    );
  }
}
