import { computed } from '@preact/signals';
import { pairFilter } from '../../view/obligations/filter.ts';
import type { MatrixAsked } from '../../view/obligations/matrices.ts';
import { COUNTED } from '../../view/obligations/pairs.ts';
import { lang, query, record } from '../state.ts';
import { day } from '../time.ts';

/** What the address asks of the matrices: the day, whom, what is counted, in which order. */
export const asked = computed<MatrixAsked | undefined>(() => {
  const from = record.value;
  if (!from) return undefined;
  const { own, f = [], sort } = query.value;
  return {
    lang: lang.value,
    day: day.value,
    scope: own?.scope === 'all' ? 'all' : 'region',
    counted: COUNTED.find((one) => one === own?.count) ?? 'clauses',
    order: sort === 'count' ? 'count' : 'name',
    filter: pairFilter(from, f),
  };
});

/** The states that are chosen, one or two: `pair=kg,tj`. */
export const chosen = computed<readonly string[]>(() => {
  const states = (query.value.own?.pair ?? '').split(',');
  return states.filter((id) => record.value?.tables.state.has(id)).slice(0, 2);
});
