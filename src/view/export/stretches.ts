import type { Stretch } from '../time-lanes/extent.ts';

/** The days that lie in both; undefined where none does. */
export function overlap(a: Stretch | undefined, b: Stretch | undefined): Stretch | undefined {
  if (!a || !b) return undefined;
  const both: Stretch = [Math.max(a[0], b[0]), Math.min(a[1], b[1])];
  return both[0] < both[1] ? both : undefined;
}

/** How many days lie in at least one of them. */
export function daysIn(stretches: readonly Stretch[]): number {
  let days = 0;
  let until = Number.NEGATIVE_INFINITY;
  for (const [from, to] of [...stretches].sort((a, b) => a[0] - b[0])) {
    days += Math.max(0, to - Math.max(from, until));
    until = Math.max(until, to);
  }
  return days;
}
