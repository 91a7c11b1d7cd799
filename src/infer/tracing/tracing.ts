import { UserError } from '../../base/user-error.ts';
import type { Clue } from './clue.ts';
import { dependsOn } from './dependence.ts';
import type { Rival } from './rival.ts';

/**
 * One state of affairs about the likelihoods themselves: for instance, that a clue is a smoking gun
 * and not a hoop, or that one coder judges rightly. Worlds are updated together with the rivals.
 */
export interface World {
  readonly id: string;
  /** Prior probability of the world; those of all worlds sum to 1. */
  readonly weight: number;
  /** Prior of the rivals in this world, where it differs. */
  readonly prior?: readonly number[];
  /** P(clue is there given each rival) in this world, by clue, where it differs. */
  readonly likelihoods: Readonly<Record<string, readonly number[]>>;
}

/**
 * Rivals, their prior, and the clues in their order. Lists of numbers are in the order of the
 * rivals.
 */
export interface Tracing {
  readonly rivals: readonly Rival[];
  readonly prior: readonly number[];
  readonly clues: readonly Clue[];
  /** Absent or empty: one world, that of the clues as they stand. */
  readonly worlds?: readonly World[];
}

/**
 * Throws where no posterior can be computed: shares that do not sum to 1, names used twice, a wrong
 * order.
 */
export function assertWellFormed({ rivals, prior, clues, worlds = [] }: Tracing): void {
  assertDistinct(
    'rival',
    rivals.map(({ id }) => id),
  );
  assertDistinct(
    'clue',
    clues.map(({ id }) => id),
  );
  for (const [at, clue] of clues.entries()) {
    const later = dependsOn(clue).find((on) => !clues.slice(0, at).some(({ id }) => id === on));
    if (later !== undefined)
      throw new UserError(
        `Clue ${clue.id} depends on ${later}, which is not before it.`,
        'Put the clue that others depend on first, and correct names that are misspelt.',
      );
  }
  assertShares('The prior', prior, rivals.length);
  if (worlds.length > 0) {
    assertShares(
      'The weights of the worlds',
      worlds.map(({ weight }) => weight),
      worlds.length,
    );
  }
  for (const { id, prior: own, likelihoods } of worlds) {
    if (own !== undefined) assertShares(`The prior of world ${id}`, own, rivals.length);
    for (const [clue, values] of Object.entries(likelihoods)) {
      if (!clues.some((known) => known.id === clue))
        throw new UserError(
          `World ${id} speaks of clue ${clue}, which is not there.`,
          'Correct the name.',
        );
      if (values.length !== rivals.length || values.some((value) => !(value >= 0 && value <= 1)))
        throw new UserError(
          `World ${id}, clue ${clue}: ${values.join(', ')} are not ${rivals.length} probabilities.`,
          'Give one number from 0 to 1 for each rival.',
        );
    }
  }
}

function assertDistinct(what: string, ids: readonly string[]): void {
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);
  if (twice !== undefined)
    throw new UserError(`There are two of the ${what} ${twice}.`, 'Give each a name of its own.');
}

function assertShares(what: string, shares: readonly number[], length: number): void {
  const sum = shares.reduce((total, share) => total + share, 0);
  if (shares.length !== length || !shares.every((share) => share >= 0) || Math.abs(sum - 1) > 1e-6)
    throw new UserError(
      `${what} (${shares.join(', ')}) is not ${length} shares that sum to 1.`,
      'Give one share for each, none below 0, 1 in all.',
    );
}
