import { type Table, valuesOf } from './table.ts';

const FULL_MEMBER = 1;

/** The state-years of one organization: in which there is any status, and in which full membership. */
interface Years {
  readonly any: Set<number>;
  readonly full: Set<number>;
}

const NONE: Years = { any: new Set(), full: new Set() };

/**
 * The IGO data come in two layouts made of one coding, a row an organization-year and a row a state-year,
 * and do not quite say the same: how many full memberships of a state in a year each has where the other
 * has no status at all.
 */
export function layoutsDiffer(membership: Table, stateMembership: Table): [number, number] {
  const one = byOrganization(membership, 'ioname');
  const other = byOrganization(stateMembership, 'organization');
  return [onlyIn(one, other), onlyIn(other, one)];
}

function byOrganization(table: Table, column: string): Map<string, Years> {
  const names = valuesOf(table, column);
  const [codes, years] = [valuesOf(table, 'ccode'), valuesOf(table, 'year')];
  const statuses = valuesOf(table, 'status');
  const found = new Map<string, Years>();
  for (let row = 0; row < table.length; row += 1) {
    const code = codes[row];
    // A column that is no state of the system has no code.
    if (code === null) continue;
    const name = String(names[row]).toLowerCase();
    const own = found.get(name) ?? { any: new Set(), full: new Set() };
    found.set(name, own);
    const key = Number(code) * 10_000 + Number(years[row]);
    own.any.add(key);
    if (statuses[row] === FULL_MEMBER) own.full.add(key);
  }
  return found;
}

function onlyIn(some: ReadonlyMap<string, Years>, others: ReadonlyMap<string, Years>): number {
  return [...some].reduce(
    (sum, [name, { full }]) => sum + full.difference((others.get(name) ?? NONE).any).size,
    0,
  );
}
