import { type Day, formatDay } from '../../base/day.ts';
import type { World } from '../sql/open-world.ts';

/** What a published data set holds that may be the same event, or a part of it. */
export interface PublishedEvent {
  readonly source: string;
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly kind: 'dispute' | 'events' | 'conflict-year' | 'deaths' | 'alliance';
  /** The numbers that the data set gives, by what they are. */
  readonly numbers: Readonly<Record<string, number>>;
}

/** A state as data sets number it: COW, and Gleditsch and Ward, who count some states otherwise. */
export interface StateCodes {
  readonly cow: number;
  readonly gw: number;
}

/** Days by which data sets and the record may differ over the same event. */
const MARGIN = 3;

interface Search {
  readonly source: string;
  readonly kind: PublishedEvent['kind'];
  readonly needs: readonly string[];
  /** Whose numbers of states it uses. */
  readonly codes: keyof StateCodes;
  /** Columns: id, first day, last day, then the numbers under their names. */
  readonly sql: (one: number, other: number, first: string, last: string) => string;
}

const pairOf = (a: string, b: string, one: number, other: number): string =>
  `((${a} = ${one} AND ${b} = ${other}) OR (${a} = ${other} AND ${b} = ${one}))`;

const SEARCHES: readonly Search[] = [
  {
    source: 'COW MID',
    kind: 'dispute',
    codes: 'cow',
    needs: ['incident_party'],
    sql: (one, other, first, last) => `
      SELECT a.dispnum, min(a.from_day), max(a.to_day), max(greatest(a.hostlev, b.hostlev)) AS hostility
      FROM incident_party a JOIN incident_party b USING (dispnum)
      WHERE a.ccode = ${one} AND b.ccode = ${other} AND a.side <> b.side
        AND a.from_day <= DATE '${last}' AND a.to_day >= DATE '${first}' GROUP BY 1 ORDER BY 1`,
  },
  {
    source: 'MIE',
    kind: 'events',
    codes: 'cow',
    needs: ['mie.event'],
    sql: (one, other, first, last) => `
      SELECT micnum, min(day), max(day), count(*) AS events, sum(fatalmin1 + fatalmin2) AS least, sum(fatalmax1 + fatalmax2) AS most
      FROM (SELECT *, TRY(make_date(styear, stmon, coalesce(stday, 1))) AS day FROM mie.event)
      WHERE ${pairOf('ccode1', 'ccode2', one, other)} AND day BETWEEN DATE '${first}' AND DATE '${last}'
      GROUP BY 1 ORDER BY 1`,
  },
  {
    source: 'UCDP/PRIO',
    kind: 'conflict-year',
    codes: 'gw',
    needs: ['ucdp_acd.conflict_year'],
    sql: (one, other, first, last) => `
      SELECT conflict_id, make_date(year, 1, 1), make_date(year, 12, 31), intensity_level AS intensity
      FROM ucdp_acd.conflict_year
      WHERE ${pairOf('gwno_a', 'gwno_b', one, other).replaceAll(/= (\d+)/g, "= '$1'")}
        AND year BETWEEN year(DATE '${first}') AND year(DATE '${last}') ORDER BY year`,
  },
  {
    source: 'UCDP',
    kind: 'deaths',
    codes: 'gw',
    needs: ['ucdp_ov.country_year'],
    sql: (one, other, first, last) => `
      SELECT country_cy, make_date(year_cy, 1, 1), make_date(year_cy, 12, 31),
        sb_interstate_deaths_low_cy AS low, sb_interstate_deaths_best_cy AS best, sb_interstate_deaths_high_cy AS high
      FROM ucdp_ov.country_year WHERE country_id_cy IN (${one}, ${other}) AND sb_interstate_deaths_best_cy > 0
        AND year_cy BETWEEN year(DATE '${first}') AND year(DATE '${last}') ORDER BY ALL`,
  },
  {
    source: 'ATOP',
    kind: 'alliance',
    codes: 'cow',
    needs: ['dyad_commitment'],
    sql: (one, other, first) => `
      SELECT atopid, min(from_day), max(to_day), max(defense) AS defense, max(nonagg) AS nonaggression, max(consul) AS consultation
      FROM dyad_commitment WHERE ccode1 = ${one} AND ccode2 = ${other}
        AND DATE '${first}' BETWEEN from_day AND to_day GROUP BY 1 ORDER BY 1`,
  },
];

/** Published events between two states, on days around those of an incident. */
export async function publishedEvents(
  world: World,
  [one, other]: readonly [StateCodes, StateCodes],
  first: Day,
  last: Day,
): Promise<PublishedEvent[]> {
  const events: PublishedEvent[] = [];
  for (const { source, kind, codes, needs, sql } of SEARCHES) {
    if (!needs.every((need) => world.tables.has(need))) continue;
    const [from, to] = [formatDay(first - MARGIN), formatDay(last + MARGIN)];
    const query = sql(one[codes], other[codes], from, to);
    const reader = await world.connection.runAndReadAll(query);
    const names = reader.columnNames().slice(3);
    for (const [id, begin, end, ...numbers] of reader.getRows()) {
      events.push({
        ...{ source, kind, id: String(id), from: String(begin), to: String(end) },
        numbers: Object.fromEntries(names.map((name, i) => [name, Number(numbers[i])])),
      });
    }
  }
  return events;
}
