import type { Day } from '../base/day.ts';
import type { Entity } from '../record/kinds.ts';
import { type CasusRecord, list } from '../record/record.ts';
import { type GapRow, gapRow } from './gap.ts';
import type { Hearing } from './hearing.ts';

/** The incidents in the order of their onset; of one that surely began later nothing was known on the day. */
export function incidentsInOrder(record: CasusRecord, on?: Day): Entity<'incident'>[] {
  return list(record, 'incident')
    .filter(({ onset }) => on === undefined || onset.on.earliest <= on)
    .sort((a, b) => a.onset.on.earliest - b.onset.on.earliest);
}

/**
 * Organizations by incidents: a row where the incident concerned the organization. An organization
 * of which there is nothing to show is left out, unless it is asked for by name.
 */
export function gapRows(
  record: CasusRecord,
  hearings: readonly Hearing[],
  named?: Entity<'organization'>,
): GapRow[] {
  const organizations = named === undefined ? list(record, 'organization') : [named];
  return organizations.flatMap(({ id }) => {
    const rows = hearings.map((hearing) => gapRow(record, id, hearing)).filter(concerns);
    return named !== undefined || rows.some(hasSomething) ? rows : [];
  });
}

/** Something to show: a commitment, an answer, or a silence that somebody attests or searched for. */
function hasSomething({ answers, responses, silences }: GapRow): boolean {
  return answers.length > 0 || responses.length > 0 || silences.length > 0;
}

/** A side belonged to it, or it spoke, or somebody looked whether it did. */
function concerns({ sides, responses, silences }: GapRow): boolean {
  return sides.some(({ truth }) => truth !== 'no') || responses.length > 0 || silences.length > 0;
}
