import { dayOf, daysInMonth, parseDay } from '../../base/day.ts';
import type { Entity } from '../../record/kinds.ts';
import type { CasusRecord } from '../../record/record.ts';
import { ATOP_END } from '../sql/dyad-commitment.ts';
import type { World } from '../sql/open-world.ts';
import {
  type AtopSpell,
  atopSource,
  cowSource,
  type MembershipSource,
  recordSource,
} from './membership.ts';

/** Every source that says something of who belonged to an organization. */
export async function membershipSources(
  world: World,
  record: CasusRecord,
  { id, codes: { cow, atop } = {}, follows }: Entity<'organization'>,
  nameOfRecord: string,
): Promise<MembershipSource[]> {
  const sources: MembershipSource[] = [];
  if (cow !== undefined && world.tables.has('cow_igo.membership')) {
    const [years] = await numbers(
      world,
      `SELECT min(year), max(year) FROM cow_igo.organization_year WHERE ioname = '${cow.name}'`,
    );
    const rows = await numbers(
      world,
      `SELECT ccode, year, status FROM cow_igo.membership WHERE ioname = '${cow.name}'`,
    );
    const [first = 0, last = 0] = years ?? [];
    sources.push(
      cowSource(
        rows.map(([ccode = 0, year = 0, status = 0]) => ({ ccode, year, status })),
        { first, last },
      ),
    );
  }
  if (atop !== undefined && world.tables.has('atop.member')) {
    const rows = await numbers(
      world,
      `SELECT member, yrent, moent, coalesce(dayent, 0), yrexit, coalesce(moexit, 0), coalesce(dayexit, 0)
       FROM atop.member WHERE atopid = ${atop.number}`,
    );
    sources.push(atopSource(rows.map(spellOf), parseDay(ATOP_END) ?? 0));
  }
  sources.push(recordSource(record, [id, ...(follows ? [follows] : [])], nameOfRecord));
  return sources;
}

function spellOf(row: readonly number[]): AtopSpell {
  const [ccode = 0, yrent = 0, moent = 0, dayent = 0, yrexit = 0, moexit = 0, dayexit = 0] = row;
  return {
    ccode,
    from: bounds(yrent, moent, dayent),
    to: yrexit === 0 ? undefined : bounds(yrexit, moexit, dayexit),
  };
}

/** A day with parts that are not known, written 0: the earliest and the latest that it may be. */
function bounds(year: number, month: number, day: number) {
  const [first, last] = month === 0 ? [1, 12] : [month, month];
  const known = day > 0 && month > 0 && day <= daysInMonth(year, month);
  return {
    earliest: dayOf(year, first, known ? day : 1),
    latest: dayOf(year, last, known ? day : daysInMonth(year, last)),
  };
}

async function numbers({ connection }: World, sql: string): Promise<number[][]> {
  const reader = await connection.runAndReadAll(sql);
  return reader.getRows().map((row) => row.map(Number));
}
