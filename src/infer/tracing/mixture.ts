import type { World } from './tracing.ts';

/** What one clue may be, each with its share: for instance 2/3 a smoking gun, 1/3 a hoop. */
export interface Mixture {
  readonly clue: string;
  readonly parts: readonly {
    readonly id: string;
    readonly weight: number;
    /** P(clue is there given each rival), in the order of the rivals. */
    readonly likelihoods: readonly number[];
  }[];
}

/**
 * The worlds that mixtures of several clues make together, one a combination. The mixtures are
 * taken to be independent of each other; where one doubt is behind several clues, write the worlds
 * out.
 */
export function worldsOf(mixtures: readonly Mixture[]): World[] {
  return mixtures.reduce<World[]>(
    (worlds, { clue, parts }) =>
      worlds.flatMap((world) =>
        parts.map(({ id, weight, likelihoods }) => ({
          id: world.id === '' ? id : `${world.id}, ${id}`,
          weight: world.weight * weight,
          likelihoods: { ...world.likelihoods, [clue]: likelihoods },
        })),
      ),
    [{ id: '', weight: 1, likelihoods: {} }],
  );
}
