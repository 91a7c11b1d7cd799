import { UserError } from '../../base/user-error.ts';
import { atomicSolutions, type OfOutcome } from './atomic.ts';
import { type ComplexSolutions, complexSolutions } from './complex.ts';
import { parseLiteral } from './formula.ts';
import { assertOrdering } from './ordering.ts';
import { DEFAULTS, type Settings } from './settings.ts';
import { assertKind, type Literal, type Table, valuesOf } from './table.ts';

/** What a coincidence analysis finds, and with what settings. */
export interface Analysis {
  readonly settings: Settings;
  readonly outcomes: readonly OfOutcome[];
  readonly complex: ComplexSolutions;
}

/**
 * Coincidence Analysis (Baumgartner and Ambühl 2020).
 *
 *   table ─ sufficient, minimal ─ necessary, minimal ─ atomic solutions ─ complex solutions
 *
 * @param outcomes literals such as `A`, `~A`, `A=2`; empty: every factor's presence, or every value
 */
export function coincidenceAnalysis(
  table: Table,
  outcomes: readonly string[] = [],
  changes: Partial<Settings> = {},
): Analysis {
  const settings = { ...DEFAULTS, ...changes };
  assertKind(table);
  assertOrdering(table, settings.ordering);
  const asked = outcomes.length > 0 ? outcomes.map((text) => literalOf(table, text)) : all(table);
  // Each outcome by itself.
  const found = asked.map((outcome) => atomicSolutions(table, outcome, settings));
  // All outcomes together.
  return { settings, outcomes: found, complex: complexSolutions(table, found, settings) };
}

function all(table: Table): Literal[] {
  return table.factors.flatMap((_, factor) =>
    table.kind === 'multi-value'
      ? valuesOf(table, factor).map((value) => ({ factor, value }))
      : [{ factor, value: 1 }],
  );
}

function literalOf(table: Table, text: string): Literal {
  const literal = parseLiteral(table, text);
  if (literal === undefined)
    throw new UserError(
      `${text} is no outcome of this table.`,
      `Name one of ${table.factors.join(', ')}; write ~A for absence, A=2 for a value.`,
    );
  return literal;
}
