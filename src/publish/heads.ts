import { type Day, formatDay } from '../base/day.ts';
import { KIND_NAMES } from '../record/kinds.ts';
import { type CasusRecord, list } from '../record/record.ts';
import type { RegionHead } from '../record/region-head.ts';

export function headOf(record: CasusRecord): RegionHead {
  const { id, name, states } = record.region;
  const counts = KIND_NAMES.map((kind) => [kind, record.tables[kind].size] as const);
  const incidents = list(record, 'incident')
    .map(({ id, name, kind, first, last }) => ({
      id,
      name,
      kind,
      first: Math.min(...first.map(({ on }) => on.earliest)),
      last: Math.max(...last.map(({ on }) => on.latest)),
    }))
    .sort((a, b) => a.first - b.first);
  return {
    id,
    name,
    edition: record.edition,
    states,
    counts: Object.fromEntries(counts.filter(([, n]) => n > 0)),
    incidents: incidents.map(({ first, last, ...rest }) => ({
      ...rest,
      first: dayText(first),
      last: dayText(last),
    })),
  };
}

function dayText(day: Day): string {
  return Number.isFinite(day) ? formatDay(day) : '';
}
