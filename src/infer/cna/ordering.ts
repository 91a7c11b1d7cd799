import { UserError } from '../../base/user-error.ts';
import type { Settings } from './settings.ts';
import type { Table } from './table.ts';

/** The factors that may be causes of a factor: none of a later level, and never itself. */
export function possibleCauses(
  { factors }: Table,
  outcome: number,
  { ordering, strict }: Pick<Settings, 'ordering' | 'strict'>,
): number[] {
  const level = (factor: number) =>
    ordering.findIndex((names) => names.includes(factors[factor] ?? ''));
  const own = level(outcome);
  return factors.flatMap((_, factor) => {
    if (factor === outcome) return [];
    const other = level(factor);
    return other < own || (other === own && !(strict && own >= 0)) ? [factor] : [];
  });
}

/** Throws where the ordering names a factor that is not there. */
export function assertOrdering({ factors }: Table, ordering: Settings['ordering']): void {
  const unknown = ordering.flat().find((name) => !factors.includes(name));
  if (unknown !== undefined)
    throw new UserError(`The ordering names ${unknown}, which is no factor.`, 'Correct the name.');
}
