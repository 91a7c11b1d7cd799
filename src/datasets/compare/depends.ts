import { type Day, formatDay } from '../../base/day.ts';
import type { Span } from '../../base/validity.ts';
import type { Entity } from '../../record/kinds.ts';
import { type CasusRecord, findCompact, list } from '../../record/record.ts';
import { spellHolds, union, variantsOf } from '../../record/spell.ts';
import type { World } from '../sql/open-world.ts';

/** Days from one to another; without an end where they go on. */
export interface Days {
  readonly from: Day;
  readonly to: Day | undefined;
}

/** An incident in which a state was a side, and the provisions of an organization that may cover it. */
export interface Dependent {
  readonly incident: Entity<'incident'>;
  /** Provisions, each once, of whichever version was surely or possibly in force. */
  readonly provisions: readonly string[];
}

/** Incidents of the record on such days with the state as a side, and what of the organization is put to them. */
export function incidentsOn(
  record: CasusRecord,
  compact: string,
  ccode: number,
  days: readonly Days[],
): Dependent[] {
  const state: string | undefined = list(record, 'state').find(
    ({ codes }) => codes.cow?.number === ccode,
  )?.id;
  if (state === undefined) return [];
  const own = instrumentsOf(record, compact);
  const clauses = list(record, 'clause').filter(({ instrument }) => own.has(instrument));
  return list(record, 'incident').flatMap((incident): Dependent[] => {
    const span = spanOf(incident);
    const during = days.some(
      ({ from, to = Number.POSITIVE_INFINITY }) =>
        from <= span.last.latest && span.first.earliest <= to,
    );
    if (!during || !incident.sides.some((side) => side === state)) return [];
    const inForce = clauses.filter(
      ({ from, to }) => spellHolds(variantsOf(from, to), span) !== 'no',
    );
    const provisions = new Set(inForce.map(({ id }) => id.split('@')[0] ?? ''));
    return [{ incident, provisions: [...provisions] }];
  });
}

/** The treaty itself, the instruments of the organization, and what it grew out of. */
function instrumentsOf(record: CasusRecord, compact: string): Set<string> {
  const own = list(record, 'instrument').filter(({ id, of }) => id === compact || of === compact);
  const found = findCompact(record, compact);
  const before = found && 'follows' in found && found.follows ? [found.follows] : [];
  return new Set<string>([...own.map(({ id }) => id), ...before]);
}

function spanOf({ first, last }: Entity<'incident'>): Span {
  const [begin, end] = [first, last].map((dates) => union(dates.map(({ on }) => on)));
  if (!begin || !end) throw new Error('an incident without days');
  return { first: begin, last: end };
}

/** The published disputes in which a state was a party on such days. */
export async function disputesOn(
  { tables, connection }: World,
  ccode: number,
  days: readonly Days[],
): Promise<string[]> {
  if (!tables.has('incident_party')) return [];
  const during = days.map(({ from, to }) =>
    [
      `to_day >= DATE '${formatDay(from)}'`,
      ...(to === undefined ? [] : [`from_day <= DATE '${formatDay(to)}'`]),
    ].join(' AND '),
  );
  const reader = await connection.runAndReadAll(
    `SELECT DISTINCT dispnum FROM incident_party
     WHERE ccode = ${ccode} AND (${during.map((one) => `(${one})`).join(' OR ')}) ORDER BY 1`,
  );
  return reader.getRows().map(([number]) => `MID ${String(number)}`);
}
