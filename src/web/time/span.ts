import { computed } from '@preact/signals';
import { type Day, formatDay, parseDay } from '../../base/day.ts';
import { setOwn } from '../own.ts';
import { query } from '../state.ts';
import { timeFrame } from '../time.ts';

/** The days that the picture shows, whole where the address names none. */
export interface Seen {
  readonly first: Day;
  readonly last: Day;
}

/** No closer than three weeks: the record tells days, not hours. */
const LEAST = 21;

const asked = computed(() => query.value.own?.span);

export const whole = computed<Seen>(() => {
  const frame = timeFrame.value;
  return { first: frame?.first ?? 0, last: (frame?.last ?? 365) + 1 };
});

/** The part of time that is seen, from the address: `span=2020-01-01..2022-12-31`. */
export const seen = computed<Seen>(() => {
  const [from = '', to = ''] = (asked.value ?? '').split('..');
  const [first, last] = [parseDay(from), parseDay(to)];
  if (first === undefined || last === undefined || first >= last) return whole.value;
  return within({ first, last });
});

/** Shows other days; while a hand is on it the browser keeps no history. */
export function see(next: Seen, { drag = false } = {}): void {
  const { first, last } = within(next);
  const all = whole.peek();
  const span =
    first <= all.first && last >= all.last ? undefined : `${formatDay(first)}..${formatDay(last)}`;
  if (span === asked.peek()) return;
  setOwn({ span }, { replace: drag });
}

/** Closer or wider about a day, which stays where it is. */
export function zoom(by: number, about: Day, options?: { drag?: boolean }): void {
  const { first, last } = seen.peek();
  see({ first: about - (about - first) * by, last: about + (last - about) * by }, options);
}

/** Moves by a share of what is seen. */
export function pan(share: number, options?: { drag?: boolean }): void {
  const { first, last } = seen.peek();
  const by = (last - first) * share;
  see({ first: first + by, last: last + by }, options);
}

function within({ first, last }: Seen): Seen {
  const all = whole.peek();
  const longest = all.last - all.first;
  const length = Math.min(Math.max(last - first, LEAST), longest);
  const middle = (first + last) / 2;
  const from = last - first < LEAST ? middle - length / 2 : first;
  const start = Math.round(Math.min(Math.max(from, all.first), all.last - length));
  return { first: start, last: Math.round(start + length) };
}
