import { computed } from '@preact/signals';
import type { Lane } from '../../view/time-lanes/lane.ts';
import { setOwn } from '../own.ts';
import { query } from '../state.ts';

/** Lanes that stand open until a reader folds them. */
const OPEN_AT_FIRST: readonly string[] = ['membership', 'commitment'];

const asked = computed(() => query.value.own?.fold ?? '');

/** The lanes that differ from how they stand at first, from the address: `fold=membership/csto,response`. */
const turned = computed(() => new Set(asked.value.split(',').filter(Boolean)));

export const isOpen = computed(() => {
  const other = turned.value;
  return (lane: Lane): boolean => OPEN_AT_FIRST.includes(lane.id) !== other.has(lane.id);
});

export function turn(lane: Lane): void {
  const next = new Set(turned.peek());
  if (!next.delete(lane.id)) next.add(lane.id);
  keep(next);
}

/** Opens every lane, or folds each. */
export function turnAll(lanes: readonly Lane[], open: boolean): void {
  const all = (lane: Lane): Lane[] =>
    lane.lanes.length > 0 ? [lane, ...lane.lanes.flatMap(all)] : [];
  keep(
    new Set(
      lanes
        .flatMap(all)
        .map(({ id }) => id)
        .filter((id) => OPEN_AT_FIRST.includes(id) !== open),
    ),
  );
}

function keep(ids: ReadonlySet<string>): void {
  setOwn({ fold: ids.size === 0 ? undefined : [...ids].sort().join(',') }, { replace: true });
}
