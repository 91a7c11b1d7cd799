import { computed } from '@preact/signals';
import { type Day, formatDay, parseDay } from '../base/day.ts';
import { type TimeFrame, timeFrameOf } from '../view/time-frame.ts';
import { go, query, record } from './state.ts';

/** The days that the record of the region spans. */
export const timeFrame = computed<TimeFrame | undefined>(
  () => record.value && timeFrameOf(record.value),
);

/** The day that is looked at: the address's, else the first of what is selected, else of the last incident. */
export const day = computed<Day>(() => {
  const asked = query.value.t === undefined ? undefined : parseDay(query.value.t);
  if (asked !== undefined) return asked;
  const incidents = timeFrame.value?.incidents ?? [];
  const chosen = incidents.find(({ incident }) => incident.id === query.value.sel);
  return (chosen ?? incidents.at(-1))?.first ?? timeFrame.value?.last ?? 0;
});

/** The first day, where a spell is looked at. */
export const firstDay = computed<Day | undefined>(() => {
  const asked = query.value.from === undefined ? undefined : parseDay(query.value.from);
  return asked === undefined || asked > day.value ? undefined : asked;
});

/** Moves to a day; `drag` while the hand has not let go. */
export function goToDay(to: Day, { drag = false } = {}): void {
  const frame = timeFrame.peek();
  const within = frame ? Math.min(Math.max(to, frame.first), frame.last) : to;
  go({ query: { t: formatDay(within) } }, { replace: drag });
}
