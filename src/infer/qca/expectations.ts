import { UserError } from '../../base/user-error.ts';
import { parseExpression } from './expression.ts';
import { ANY } from './implicants.ts';
import type { CalibratedSet } from './sets.ts';

/** What is expected to bring the outcome about: allowed levels, of one condition or of several together. */
export interface Expectation {
  readonly text: string;
  readonly parts: readonly { readonly condition: number; readonly levels: readonly number[] }[];
}

/**
 * Reads directional expectations: `DEV,~URB`, levels `DEV[1,2]`, several together `~LIT*IND`; or in
 * the order of the conditions `1,0,-`.
 */
export function parseExpectations(text: string, sets: readonly CalibratedSet[]): Expectation[] {
  const parts = text
    .split(/,(?![^[{]*[\]}])/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length === sets.length && parts.every((part) => /^(?:[\d;]+|-)$/.test(part))) {
    return parts.flatMap((part, condition) =>
      part === '-'
        ? []
        : [
            {
              text: `${sets[condition]?.name}[${part}]`,
              parts: [{ condition, levels: part.split(';').map(Number) }],
            },
          ],
    );
  }
  return parts.map((part) => {
    const [term, ...others] = parseExpression(part);
    if (!term || others.length > 0) {
      throw new UserError(
        `the expectation “${part}” is not one product`,
        'Put a comma between expectations and * between conditions that are expected together.',
      );
    }
    return {
      text: part,
      parts: term.map(({ name, negated, values = [1] }) => {
        const condition = sets.findIndex((set) => set.name === name);
        const set = sets[condition];
        if (!set) {
          throw new UserError(
            `the expectation “${part}” names ${name}, which is no condition`,
            `The conditions are: ${sets.map((other) => other.name).join(', ')}.`,
          );
        }
        const all = Array.from({ length: set.levels }, (_, level) => level);
        return { condition, levels: all.filter((level) => values.includes(level) !== negated) };
      }),
    };
  });
}

/**
 * A conservative implicant without the literals that only difficult counterfactuals keep: those the
 * parsimonious implicant does without and that go against an expectation. Where one of several
 * conditions expected together goes so, all of them go, since alone they are not expected. A
 * condition of which nothing is expected stays, and so does what another expectation fully supports.
 */
export function relaxed(
  conservative: readonly number[],
  parsimonious: readonly number[],
  expectations: readonly Expectation[],
): number[] {
  const spare = (i: number) => conservative[i] !== ANY && parsimonious[i] === ANY;
  const fits = ({ condition, levels }: Expectation['parts'][number]) =>
    levels.includes(conservative[condition] ?? ANY);
  const namedIn = (list: readonly Expectation[], i: number) =>
    list.some(({ parts }) => parts.some(({ condition }) => condition === i));
  const met = expectations.filter(({ parts }) => parts.every(fits));
  const broken = expectations.filter(({ parts }) =>
    parts.some((part) => spare(part.condition) && !fits(part)),
  );
  return conservative.map((value, i) =>
    spare(i) && namedIn(broken, i) && !namedIn(met, i) ? ANY : value,
  );
}
