import { closestMatch } from '../base/closest-match.ts';
import { UserError } from '../base/user-error.ts';
import { MEASURES } from './index.ts';
import type { Given, Measure, Result } from './measure.ts';
import { readParameters } from './parameter.ts';
import { saidOf } from './said.ts';

/** The measure of that id; a slip is answered with what is near. */
export function measureOf(id: string): Measure {
  const ids = MEASURES.map((measure) => measure.id);
  const found = MEASURES.find((measure) => measure.id === id);
  if (found) return found;
  const near = closestMatch(id, ids);
  throw new UserError(
    `there is no measure ${id}`,
    near === undefined ? `Measures: ${ids.join(', ')}` : `Did you mean ${near}?`,
  );
}

/** Computes a measure from parameters as a user types them; whatever is wrong with them is one error. */
export function runMeasure(
  measure: Measure,
  given: Given,
  typed: Readonly<Record<string, string>> = {},
): Result {
  const missing = (measure.tables ?? []).filter(
    ({ name, optional }) => !optional && given.tables[name] === undefined,
  );
  if (missing.length > 0) {
    throw new UserError(
      `${measure.id} needs ${missing.map(({ name }) => name).join(', ')}`,
      missing.map(({ name, about }) => `Give the table ${name}: ${about.en}.`).join(' '),
    );
  }
  const values = readParameters(measure.parameters, typed, given.record);
  const result = measure.compute(given, values);
  return { ...result, said: [...saidOf(given.record, measure.id), ...result.said] };
}
