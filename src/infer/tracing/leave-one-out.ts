import type { Clue } from './clue.ts';
import { logOfKept } from './joint.ts';
import { posteriorFrom } from './posterior.ts';
import { assertWellFormed, type Tracing } from './tracing.ts';

/** What is believed if one clue, or one source, is left out. */
export interface WithoutOne {
  readonly kind: 'clue' | 'source';
  readonly id: string;
  /** Clues that fall away. */
  readonly clues: readonly string[];
  readonly posterior: readonly number[] | undefined;
  /** Kept clues for which a marginal had to serve, since a case was never stated. */
  readonly marginals: readonly string[];
}

/** The posterior from some of the clues, the others summed over. */
export function posteriorOfKept(
  tracing: Tracing,
  keeps: (clue: Clue) => boolean,
): Pick<WithoutOne, 'posterior' | 'marginals'> {
  assertWellFormed(tracing);
  const marginals = new Set<string>();
  const { rivals } = posteriorFrom(tracing, (rival, world) =>
    logOfKept(tracing, rival, keeps, marginals, world),
  );
  return { posterior: rivals, marginals: [...marginals] };
}

/** Leaves out each clue, then each source with the clues that stand on it alone. */
export function leaveOneOut(tracing: Tracing): WithoutOne[] {
  const without = (kind: WithoutOne['kind'], id: string, gone: (clue: Clue) => boolean) => ({
    kind,
    id,
    clues: tracing.clues.filter(gone).map((clue) => clue.id),
    ...posteriorOfKept(tracing, (clue) => !gone(clue)),
  });
  const sources = [...new Set(tracing.clues.flatMap((clue) => clue.sources))];
  return [
    ...tracing.clues.map(({ id }) => without('clue', id, (clue) => clue.id === id)),
    ...sources.map((source) =>
      without(
        'source',
        source,
        ({ sources: on }) => on.length > 0 && on.every((id) => id === source),
      ),
    ),
  ];
}
