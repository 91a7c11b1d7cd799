import type { Line, Moment, Point, Words } from './measure.ts';

/** A line of a series: what `at` tells of each moment. */
export function lineOf(
  id: string,
  title: Words,
  moments: readonly Moment[],
  at: (moment: Moment) => Omit<Point, 'on'>,
): Line {
  return { id, title, points: moments.map((moment) => ({ on: moment.label, ...at(moment) })) };
}
