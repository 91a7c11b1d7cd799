import { calendarDate } from '../../base/day.ts';
import type { Entity } from '../../record/kinds.ts';
import { type CasusRecord, list } from '../../record/record.ts';

/** The incidents of the record with all of these states among their sides, by the year in which they began. */
export interface IncidentsByYear {
  readonly perYear: ReadonlyMap<number, number>;
  readonly incidents: readonly Entity<'incident'>[];
  /** Those of which the record does not settle the year. */
  readonly undated: readonly Entity<'incident'>[];
}

export function incidentsByYear(record: CasusRecord, states: readonly string[]): IncidentsByYear {
  const among = list(record, 'incident').filter(({ sides }) =>
    states.every((state) => (sides as readonly string[]).includes(state)),
  );
  const perYear = new Map<number, number>();
  const undated: Entity<'incident'>[] = [];
  for (const incident of among) {
    const { earliest, latest } = incident.onset.on;
    const year = Number.isFinite(earliest) ? calendarDate(earliest).year : undefined;
    if (year === undefined || !Number.isFinite(latest) || calendarDate(latest).year !== year) {
      undated.push(incident);
    } else perYear.set(year, (perYear.get(year) ?? 0) + 1);
  }
  return { perYear, incidents: among, undated };
}
