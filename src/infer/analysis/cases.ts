import { type GapRow, gapRow } from '../../law/gap.ts';
import { hear } from '../../law/hearing.ts';
import type { Comparison } from '../../record/comparison.ts';
import { type CasusRecord, list } from '../../record/record.ts';
import type { Cell } from './cell.ts';
import { drawn, type Opportunity } from './draw.ts';

/** A case before calibration: what was drawn for each set. */
export interface RawCase {
  /** `csto kg-tj-2022-09`, or the key of a row of a data set. */
  readonly id: string;
  readonly organization?: string | undefined;
  readonly incident?: string | undefined;
  readonly cells: Readonly<Record<string, Cell>>;
}

/** An organization that could have acted and is no case: nobody looked, or no side surely belonged. */
export interface LeftOut {
  readonly id: string;
  readonly why: 'nothing-searched' | 'no-value';
  /** The sets that have no value. */
  readonly sets: readonly string[];
}

/** The cases of a comparison as drawn from the record. They go to the page and the worker as they are. */
export interface RawCases {
  readonly cases: readonly RawCase[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * Draws every opportunity of the organizations named, in the order of time; `told` hears of each incident
 * that is done, of all.
 */
export function casesFromRecord(
  record: CasusRecord,
  spec: Comparison,
  told: (done: number, all: number) => void = () => {},
): RawCases {
  if (!('organizations' in spec.cases)) return { cases: [], leftOut: [] };
  const { organizations, incidents } = spec.cases;
  const wanted: readonly string[] = incidents;
  const sets = [spec.outcome, ...spec.conditions];
  const cases: RawCase[] = [];
  const leftOut: LeftOut[] = [];
  const chosen = list(record, 'incident')
    .filter(({ id }) => wanted.length === 0 || wanted.includes(id))
    .sort((a, b) => a.onset.on.earliest - b.onset.on.earliest);
  const acts: readonly string[] = sets.flatMap(({ draw }) =>
    'clause' in draw ? draw.clause.acts : [],
  );
  for (const [at, incident] of chosen.entries()) {
    told(at, chosen.length);
    const hearing = hear(record, incident, { clauses: ({ act }) => acts.includes(act) });
    for (const organization of organizations) {
      const gap = gapRow(record, organization, hearing);
      if (gap.sides.every(({ truth }) => truth === 'no')) continue;
      const id = `${organization} ${incident.id}`;
      if (!wasSearched(gap)) {
        leftOut.push({ id, why: 'nothing-searched', sets: [] });
        continue;
      }
      const here: Opportunity = { record, organization, hearing, gap };
      const cells = Object.fromEntries(sets.map(({ id: set, draw }) => [set, drawn(here, draw)]));
      cases.push({ id, organization, incident: incident.id, cells });
    }
  }
  return { cases, leftOut };
}

/** No act and no silence recorded is no inaction: nobody looked. */
function wasSearched({ responses, silences }: GapRow): boolean {
  return responses.length > 0 || silences.length > 0;
}
